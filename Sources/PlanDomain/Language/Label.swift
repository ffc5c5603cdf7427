/// What a part of something is called, wherever it is told.
///
/// Screens, forms, reports, tables, the log and the command line take their labels from here, so that
/// one thing has one word. `docs/glossary.md` is compared with it.
public enum Label: CaseIterable, Hashable, Sendable {
  // Anything.
  case identifier, title, kind, standing, level, source, note, reason, conflict, attention
  case awaitsDecision, party, responsible, function, day, place, unit
  // An activity.
  case activity, activities, progress, assessment, assessmentReason, overdue, stale
  case latestReport, lastReport, reportMissingAfter
  case schedule, firstDay, lastDay, checkpoints, postponed
  case serves, contributions, planOf, edition, decision
  case partOf, how, followUp, coordination, places, perspectives, indicators
  // A goal.
  case goals, aim, attainment, trend, judgedBy
  // A deviation.
  case deviation, deviations, description, cause, consequence, remedy, remedyDue
  case opened, closed, closingReason, age, latestReview, reviews, closing
  // A decision.
  case decisions, taken, takenAt, due, concerns, adopts, rejects, supersedes, supersededBy
  case wording, formerWording
  // A meeting.
  case meeting, meetings, body, plannedTime, agenda, attendance, minutes, chair, secretary, item
  // An indicator.
  case latestValue, baseline, target, direction, measures, nextMeasurement, measurements
  // What has happened.
  case history, latestReports, time, author, about, event
  // The law.
  case section, nextDay, evidence, gaps
}

extension Label: Worded {
  /// The label as it begins a field or heads a column.
  public var words: Words {
    switch self {
    case .identifier: Words(everywhere: "Id")
    case .title: Words("Titel", "Title")
    case .kind: Words("Typ", "Kind")
    case .standing: Words("Läge", "State")
    case .level: Words("Nivå", "Level")
    case .source: Words("Källa", "Source")
    case .note: Words("Kommentar", "Note")
    case .reason: Words("Motivering", "Reason")
    case .conflict: Words("Oenighet", "Conflict")
    case .attention: Words("Uppmärksamma", "Attention")
    case .awaitsDecision: Words("Väntar på beslut", "Awaits a decision")
    case .party: Words("Part", "Party")
    case .responsible: Words("Ansvarig", "Responsible")
    case .function: Words("Funktion", "Function")
    case .day: Words("Dag", "Day")
    case .place: Words("Plats", "Place")
    case .unit: Words("Enhet", "Unit")
    case .activity: Words("Aktivitet", "Activity")
    case .activities: Words("Aktiviteter", "Activities")
    case .progress: Words("Genomförande", "Progress")
    case .assessment: Words("Bedömning", "Assessment")
    case .assessmentReason: Words("Bedömningens motivering", "Reason of the assessment")
    case .overdue: Words("Försenad", "Overdue")
    case .stale: Words("Inaktuell", "Stale")
    case .latestReport: Words("Senaste rapport", "Latest report")
    case .lastReport: Words("Senast rapporterad", "Last reported")
    case .reportMissingAfter: Words("Rapport saknas efter", "Report missing after")
    case .schedule: Words("Tidplan", "Schedule")
    case .firstDay: Words("Startdag", "First day")
    case .lastDay: Words("Slutdag", "Last day")
    case .checkpoints: Words("Avstämningar", "Checkpoints")
    case .postponed: Words("Framflyttad", "Postponed")
    case .serves: Words("Bidrar till", "Serves")
    case .contributions: Words("Parternas bidrag", "Contributions of the parties")
    case .planOf: Words("Plan för", "The plan of")
    case .edition: Words("Utgåva", "Edition")
    case .decision: Words("Beslut", "Decision")
    case .partOf: Words("Del av", "Part of")
    case .how: Words("Hur", "How")
    case .followUp: Words("Uppföljning", "Follow-up")
    case .coordination: Words("Samordning", "Coordination")
    case .places: Words("Platser", "Places")
    case .perspectives: Words("Perspektiv", "Perspectives")
    case .indicators: Words("Indikatorer", "Indicators")
    case .goals: Words("Delmål", "Sub-goals")
    case .aim: Words("Syfte", "Aim")
    case .attainment: Words("Måluppfyllelse", "Attainment")
    case .trend: Words("Trend", "Trend")
    case .judgedBy: Words("Bedömt av", "Judged by")
    case .deviation: Words("Avvikelsen", "The deviation")
    case .deviations: Words("Avvikelser", "Deviations")
    case .description: Words("Beskrivning", "Description")
    case .cause: Words("Orsak", "Cause")
    case .consequence: Words("Konsekvens", "Consequence")
    case .remedy: Words("Åtgärd", "Remedy")
    case .remedyDue: Words("Klar senast", "Remedy due")
    case .opened: Words("Upptäckt", "Discovered")
    case .closed: Words("Stängd", "Closed")
    case .closingReason: Words("Varför stängd", "Why closed")
    case .age: Words("Ålder i dagar", "Age in days")
    case .latestReview: Words("Förra granskningen", "Last review")
    case .reviews: Words("Månadsgranskningar", "Monthly reviews")
    case .closing: Words("Avslut", "Closing")
    case .decisions: Words("Beslut", "Decisions")
    case .taken: Words("Fattat", "Taken")
    case .takenAt: Words("Möte och punkt", "Meeting and item")
    case .due: Words("Verkställs senast", "To be carried out by")
    case .concerns: Words("Gäller", "Concerns")
    case .adopts: Words("Antar", "Adopts")
    case .rejects: Words("Avslår", "Rejects")
    case .supersedes: Words("Ersätter", "Supersedes")
    case .supersededBy: Words("Ersatt av", "Superseded by")
    case .wording: Words("Lydelse", "Wording")
    case .formerWording: Words("Tidigare lydelse", "Former wording")
    case .meeting: Words("Möte", "Meeting")
    case .meetings: Words("Möten", "Meetings")
    case .body: Words("Grupp", "Group")
    case .plannedTime: Words("Planerad tid", "Planned time")
    case .agenda: Words("Dagordning", "Agenda")
    case .attendance: Words("Närvaro", "Attendance")
    case .minutes: Words("Minnesanteckningar", "Minutes")
    case .chair: Words("Ordförande", "Chair")
    case .secretary: Words("Antecknat av", "Noted by")
    case .item: Words("Punkt", "Item")
    case .latestValue: Words("Senaste värde", "Latest value")
    case .baseline: Words("Utgångsvärde", "Baseline")
    case .target: Words("Målvärde", "Target")
    case .direction: Words("Riktning", "Direction")
    case .measures: Words("Mäter", "Measures")
    case .nextMeasurement: Words("Nästa mätning", "Next measurement")
    case .measurements: Words("Mätningar", "Measurements")
    case .history: Words("Vad som har hänt", "What has happened")
    case .latestReports: Words("Senaste rapporterna", "Latest reports")
    case .time: Words("Tidpunkt", "Time")
    case .author: Words("Av", "By")
    case .about: Words("Avser", "About")
    case .event: Words("Händelse", "Event")
    case .section: Words("Paragraf", "Section")
    case .nextDay: Words("Ska göras senast", "To be done by")
    case .evidence: Words("Underlag", "Evidence")
    case .gaps: Words("Saknas", "Missing")
    }
  }
}
