public import PlanDomain

extension PlanColumn: Worded {
  /// What it is called where it is told and where it is chosen.
  public var words: Words {
    switch self {
    case .id: Words(everywhere: "id")
    case .area: Words("område", "area")
    case .goal: Words("mål", "goal")
    case .title: Words("aktivitet", "activity")
    case .text(let text): text.label.words.map { $0.lowercased() }
    case .contribution(let party): Words("bidrag:\(party)", "contribution:\(party)")
    case .responsible: Words("ansvarig", "responsible")
    case .responsibleOf(let party): Words("ansvarig:\(party)", "responsible:\(party)")
    case .party: Words("part", "party")
    case .time: Words("tidplan", "schedule")
    case .start: Words("start", "start")
    case .end: Words("slut", "end")
    case .checkpoints: Words("avstämningar", "checkpoints")
    case .perspectives: Words("perspektiv", "perspectives")
    case .places: Words("platser", "places")
    case .indicators: Words("indikatorer", "indicators")
    case .kind: Words("slag", "kind")
    case .standing: Words("läge", "standing")
    case .nothing: Words("inget", "nothing")
    }
  }
}

extension PlanColumn {
  /// The headings that mean each column, as Swedish, Norwegian, Danish and British plans have them.
  ///
  /// What stands earlier is surer: of two columns with the same meaning the one whose heading stands
  /// first in its list is taken.
  static let headings: [(column: PlanColumn, headings: [String])] = [
    (
      .id,
      [
        "id", "beteckning", "aktivitetens id", "aktivitetsnummer", "aktivitetsnr", "nr", "nummer",
        "löpnummer", "löpnr", "akt nr", "nr.", "identifier", "no", "number", "ref", "punkt",
      ]
    ),
    (
      .area,
      [
        "fokusområde", "fokusområden", "insatsområde", "insatsområden", "prioriterat område",
        "prioriterade områden", "prioritering", "prioriteringar", "målområde", "utvecklingsområde",
        "strategiskt område", "strategi", "problemområde", "samverkansområde", "satsningsområde",
        "temaområde", "tema", "block", "kategori", "område", "områden", "innsatsområde",
        "indsatsområde", "focus area", "priority area", "priority", "theme", "area",
      ]
    ),
    (
      .goal,
      [
        "delmål", "bidrar till", "bidrar till mål", "mål", "målsättning", "målsättningar",
        "effektmål", "inriktningsmål", "övergripande mål", "delmaal", "sub-goal", "goal",
        "objective", "objectives", "aim", "serves",
      ]
    ),
    (
      .title,
      [
        "aktivitet", "aktiviteter", "titel", "åtgärd", "åtgärder", "insats", "insatser",
        "vad ska göras", "vad gör vi", "vad", "uppgift", "rubrik", "benämning", "tiltak", "tiltag",
        "indsats", "handling", "activity", "activities", "action", "actions", "measure", "title",
        "task", "what",
      ]
    ),
    (.text(.what), ["del av", "åtgärdsområde", "övergripande insats", "part of"]),
    (
      .text(.how),
      [
        "hur", "så här gör vi", "hur gör vi", "beskrivning", "beskrivning av aktivitet", "metod",
        "arbetssätt", "tillvägagångssätt", "genomförs så", "innehåll", "beskrivelse", "how",
        "description", "method",
      ]
    ),
    (
      .text(.followUp),
      [
        "uppföljning", "hur följs det upp", "uppföljning och utvärdering", "utvärdering",
        "oppfølging", "opfølgning", "evaluering", "follow-up", "monitoring",
      ]
    ),
    (
      .text(.coordination),
      [
        "samordning", "samordnas av", "samordnande grupp", "forum", "samverkansforum",
        "coordination",
      ]
    ),
    (.text(.source), ["källa", "kommer från", "beslutsunderlag", "source"]),
    (
      .responsible,
      [
        "ansvarig", "ansvariga", "ansvarig funktion", "ansvariga funktioner", "ansvar",
        "huvudansvarig", "huvudansvar", "ansvarig/a", "vem ansvarar", "vem är ansvarig",
        "ansvarig part", "ansvarig aktör", "vem", "vem gör", "utförare", "aktör", "aktörer",
        "ansvarlig", "ansvarlige", "hvem", "responsible", "lead", "owner", "who",
      ]
    ),
    (
      .party,
      [
        "part", "organisation", "myndighet", "ansvarig organisation", "ansvarig myndighet",
        "förvaltning", "party",
      ]
    ),
    (
      .time,
      [
        "tidplan", "tidsplan", "tid", "när", "tidpunkt", "tidsperiod", "period", "tidsram",
        "tidram",
        "genomförandetid", "år", "kvartal", "frist", "tidsfrist", "hvornår", "når", "schedule",
        "when",
        "timescale", "timing", "year",
      ]
    ),
    (
      .start,
      [
        "start", "startdag", "startdatum", "starttid", "påbörjas", "från", "fr.o.m.", "from",
        "first day", "start date",
      ]
    ),
    (
      .end,
      [
        "slut", "slutdag", "slutdatum", "sluttid", "klart", "klar", "klar senast", "klart senast",
        "färdigt", "senast", "till", "t.o.m.", "deadline", "due", "end", "end date", "last day",
        "by when",
      ]
    ),
    (
      .checkpoints,
      ["avstämning", "avstämningar", "avstämningsdag", "delredovisning", "checkpoints"]
    ),
    (.perspectives, ["perspektiv", "perspectives"]),
    (
      .places,
      [
        "plats", "platser", "stadsdel", "stadsdelar", "geografiskt område", "geografi", "ort",
        "orter", "var", "place", "places", "where",
      ]
    ),
    (
      .indicators,
      [
        "indikator", "indikatorer", "nyckeltal", "mått", "mätetal", "mätning", "indicator",
        "indicators",
      ]
    ),
    (.kind, ["slag"]),
    (
      .standing,
      [
        "läge", "status", "genomförande", "bedömning", "kommentar", "kommentarer", "notering",
        "noteringar", "försenad", "inaktuell", "rapport saknas efter", "senast rapporterad",
        "senaste rapport", "bedömningens motivering", "väntar på beslut", "oenighet", "progress",
        "assessment", "comment",
      ]
    ),
  ]
}
