import Cells
import PlanDomain

/// Everything that the screens say beside data and statuses.
enum Phrase: Hashable, Sendable {
  // The title line.
  case example, draft, ended, readOnly, coordinator
  case asOf(CalendarDate)
  case elapsed(percent: Int)
  case tooSmall(Size, least: Size)

  // The overview and the tree.
  case needsAttention(Int), nothingNeedsAttention
  case moreOf(Int, Int, Attention.Group), fewerOf(Int, Attention.Group)
  case comingUp, nothingComing
  case inDays(Int)
  case doneOf(Int, Int)
  case runRow
  case overdueCount(Int), staleCount(Int), reportsMissingCount(Int, isShort: Bool)
  case overdueMark, reportMissing(after: CalendarDate?)
  case allAreas, noActivities, noMatches
  case filtered(String, Int)
  case activityHeading(String), nothingSelectedHeading
  case activityGone(String)

  // Labels of a detail; `none` stands for an empty one.
  case none
  case progressLabel, assessmentLabel
  // What a detail says.
  case conflictMark, proposalMark, awaitsMark, awaitCount(Int), awaitsDecision(String)
  case formerNote(String)
  case noSchedule, considerAnew, undoneMark, noHistory
  case lastReport(CalendarDate?)
  case onBehalfOf(String), writtenBy(String), writingAs(String)
  case about(CalendarDate)
  case historyHeading(Int), helpHeading

  // Menus and texts.
  case chooseProgress(String), chooseAssessment(String), chooseAttainment(String)
  case chooseTrend(String), noTrend
  case chooseValue(String, RegisterKey)
  case chooseView
  case now, whoAreYou, otherFunction, becomesProposal
  case writeReport(String)
  case writeWhy(String, RegisterKey, RegisterValue)
  case writeConfirmed(String, RegisterKey, RegisterValue)
  case forWhom, ownWord(String)
  case draftFound, searchFor
  case matches(Int)

  // Keys of menus and texts, in the footer.
  case choose, chooseMarked, close, save, newLine, closeKeeping, ownEditor, forWhomKey, goOn,
    keepFilter,
    showAll
  case moreKeys

  // The answering line.
  case saved(String, undone: Bool)
  case savedForGood(String)
  case news(String, String, more: Int)
  case changedMeanwhile(RegisterKey, current: String, wanted: String?)
  case alreadySo(RegisterKey, RegisterValue)
  case privateDetails([PrivateDetail])
  case planReadAnew, pasteRefused, interruptTwice, suspendTwice
  /// Keys that came together did nothing, or an Enter among them did not save.
  case keysTogether, enterTogether
  case pasteBroken, pasteTooLong(limit: Int), pasteNoRoom(Int, limit: Int)
  case textFull(limit: Int), textTooLong(Int, limit: Int)
  case illegible
  case keysLeftOver
  /// A text that was being written when the program was cut off, and what it was about is gone.
  case draftOfNothing(String)
  /// What can be done about an activity that departs from its plan.
  case opensDeviation
  case draftSaved, draftKept, draftOnlyHere, nothingChanged, allSaved, functionRequired
  case noSuchArea(Int, String)
  /// No two parties have plans of their own to choose between.
  case onePlan

  // Why something cannot be done.
  case nothingSelected, noConflictHere, assessSubGoals, selectActivity
  case nothingToUndo, nothingToRedo, nothingSought
  case isOverview, nothingToOpen
  case didYouMean(String)
  case discardKey
}

extension Phrase: Worded {
  var words: Words {
    switch self {
    case .example: Words("Exempel", "Example")
    case .ended: Words("Avslutad", "Ended")
    case .draft: Words("Utkast", "Draft")
    case .coordinator: Words("samordnare", "coordinator")
    case .readOnly: Words("Skrivskyddad", "Read-only")
    case .asOf(let date): Words("Läget \(date)", "As of \(date)")
    case .elapsed(let percent):
      Words("\(percent) % av avtalstiden", "\(percent) % of the agreement's time")
    case .tooSmall(let size, let least):
      Words(
        "Fönstret är för litet: \(size.columns) × \(size.rows). Minst \(least.columns) × \(least.rows) behövs.",
        "The window is too small: \(size.columns) × \(size.rows). At least \(least.columns) × \(least.rows) is needed."
      )
    case .needsAttention(let count):
      Words(
        "Behöver uppmärksamhet (\(count))",
        "Needs attention (\(count))")
    case .moreOf(let hidden, let count, let group):
      Words(
        "\(hidden) till (\(count) \(group.swedish))",
        "\(hidden) more (\(count) \(group.english))")
    case .fewerOf(let count, let group):
      Words("färre (\(count) \(group.swedish))", "fewer (\(count) \(group.english))")
    case .nothingNeedsAttention:
      Words(
        "Inget behöver uppmärksamhet just nu.",
        "Nothing needs attention now.")
    case .comingUp: Words("Härnäst", "Coming up")
    case .nothingComing:
      Words(
        "Inget mer under överenskommelsens tid.",
        "Nothing more within the agreement's period.")
    case .inDays(0): Words("i dag", "today")
    case .inDays(1): Words("i morgon", "tomorrow")
    case .inDays(let days): Words("om \(days) dagar", "in \(days) days")
    case .runRow: Words("kör kommandot", "run the command")
    case .doneOf(_, 0): Words("inga", "none")
    case .doneOf(let done, let total): Words("\(done)/\(total) klara", "\(done)/\(total) done")
    case .overdueCount(let count):
      Words(
        "\(count) \(count == 1 ? "försenad" : "försenade")",
        "\(count) overdue")
    case .reportsMissingCount(let count, isShort: true):
      Words(
        "\(count) utan rapport",
        "\(count) unreported")
    case .reportsMissingCount(let count, isShort: false):
      Words(
        "\(count) saknar väntad rapport",
        "\(count) without a due report")
    case .overdueMark: Words("försenad", "overdue")
    case .reportMissing(after: nil): Words("rapport saknas", "report missing")
    case .reportMissing(after: let day?):
      Words(
        "rapport saknas efter \(day)",
        "report missing after \(day)")
    case .staleCount(let count):
      Words(
        "\(count) utan rapport på 60 dagar",
        "\(count) without a report for 60 days")
    case .allAreas: Words("Alla områden", "All areas")
    case .noActivities: Words("Här finns inget ännu.", "There is nothing here yet.")
    case .noMatches: Words("Inga träffar. Esc visar allt.", "No matches. Esc shows everything.")
    case .filtered(let query, let count):
      Words(
        "\u{201D}\(query)\u{201D} \(count) \(count == 1 ? "träff" : "träffar")",
        "\u{201D}\(query)\u{201D} \(count) \(count == 1 ? "match" : "matches")")
    case .activityHeading(let id): Words("Aktivitet \(id)", "Activity \(id)")
    case .nothingSelectedHeading: Words("Inget markerat", "Nothing selected")
    case .activityGone(let id):
      Words(
        "Aktivitet \(id) finns inte längre i planen.",
        "Activity \(id) is no longer in the plan.")
    case .none: Words("", "")
    case .progressLabel: Label.progress.words
    case .assessmentLabel: Label.assessment.words
    case .conflictMark: Words("oenighet", "conflict")
    case .proposalMark: Words("förslag", "proposal")
    case .awaitsMark: Words("väntar på beslut", "waits for a decision")
    case .awaitCount(let count):
      Words(
        "\(count) väntar på beslut",
        "\(count) waiting for a decision")
    case .awaitsDecision(let origin):
      Words(
        "väntar på beslut (\(origin))",
        "awaits a decision (\(origin))")
    case .noSchedule: Words("ingen tidplan", "no schedule")
    case .considerAnew:
      Words(
        "Måste prövas igen: värdet har ändrats sedan förslaget lades.",
        "To be considered anew: the value has changed since the proposal.")
    case .formerNote(let text): Words("tidigare text: \(text)", "former text: \(text)")
    case .undoneMark: Words("ångrad", "undone")
    case .noHistory:
      Words(
        "Ingen har rapporterat något ännu.",
        "Nobody has reported anything yet.")
    case .lastReport(let date):
      Words(
        date.map { "senast \($0)" } ?? "ingen rapport ännu",
        date.map { "last \($0)" } ?? "no report yet")
    case .onBehalfOf(let function): Words("för \(function)", "for \(function)")
    case .writtenBy(let function): Words("av \(function)", "by \(function)")
    case .writingAs(let function): Words("skriver som \(function)", "writing as \(function)")
    case .about(let date): Words("om \(date)", "about \(date)")
    case .historyHeading(let count): Words("Historik (\(count))", "History (\(count))")
    case .helpHeading: Words("Tangenter på den här skärmen", "Keys on this screen")
    case .chooseProgress(let name): Words("Genomförande: \(name)", "Progress: \(name)")
    case .chooseAssessment(let name): Words("Bedömning: \(name)", "Assessment: \(name)")
    case .chooseAttainment(let name): Words("Måluppfyllelse: \(name)", "Attainment: \(name)")
    case .chooseTrend(let name): Words("Trend: \(name)", "Trend: \(name)")
    case .noTrend: Words("ingen uppgift", "not stated")
    case .chooseValue(let code, let key):
      Words(
        "\(code): vilket värde gäller för \(key.swedish)?",
        "\(code): which value holds for the \(key.english)?")
    case .chooseView: Words("Visa", "View")
    case .now: Words("(nu)", "(now)")
    case .whoAreYou:
      Words(
        "I vilken funktion skriver du? (frågas bara en gång)",
        "In which function do you write? (asked only once)")
    case .otherFunction: Words("Annan funktion: skriv själv", "Another function: type it")
    case .becomesProposal:
      Words(
        "blir ett förslag som väntar på beslut",
        "becomes a proposal that awaits a decision")
    case .writeReport(let name): Words("Rapport om \(name)", "Report on \(name)")
    case .writeWhy(let name, let key, let value):
      Words(
        "\(name) \(key.swedish): \(value.swedish). Skriv varför",
        "\(name) \(key.english): \(value.english). Say why")
    case .writeConfirmed(let name, let key, let value):
      Words(
        "\(name) \(key.swedish): \(value.swedish), bekräftas. Kommentar om något är nytt",
        "\(name) \(key.english): \(value.english), confirmed. Comment if something is new")
    case .forWhom: Words("Vems ord skriver du?", "Whose words do you type?")
    case .ownWord(let name):
      Words(
        "mina egna\(name.isEmpty ? "" : " (\(name))")",
        "my own\(name.isEmpty ? "" : " (\(name))")")
    case .draftFound:
      Words(
        "Utkast finns: fortsätt skriva eller spara. Ctrl-U tömmer raden.",
        "There is a draft: go on writing or save. Ctrl-U empties the line.")
    case .searchFor: Words("Sök:", "Search:")
    case .matches(let count):
      Words(
        "\(count) \(count == 1 ? "träff" : "träffar")",
        "\(count) \(count == 1 ? "match" : "matches")")
    case .choose: Words("välj", "choose")
    case .chooseMarked: Words("välj det markerade", "choose the selected")
    case .close: Words("stäng", "close")
    case .save: Words("spara", "save")
    case .newLine: Words("ny rad", "new line")
    case .closeKeeping: Words("stäng, texten behålls", "close, the text is kept")
    case .forWhomKey: Words("för vem", "for whom")
    case .ownEditor: Words("öppna i texteditor", "open in an editor")
    case .goOn: Words("fortsätt", "go on")
    case .keepFilter: Words("behåll", "keep")
    case .showAll: Words("visa allt", "show all")
    case .moreKeys: Words("mer", "more")
    case .savedForGood(let summary):
      Words(
        "Sparat. \(summary). Det kan inte ångras.",
        "Saved. \(summary). It cannot be undone.")
    case .saved(let summary, undone: false):
      Words(
        "Sparat. \(summary) \u{B7} u ångrar",
        "Saved. \(summary) \u{B7} u undoes")
    case .saved(let summary, undone: true):
      Words(
        "Sparat. \(summary) \u{B7} Ctrl-R gör om",
        "Saved. \(summary) \u{B7} Ctrl-R redoes")
    case .news(let author, let summary, let more):
      Words(
        "\(author) ändrade \(summary)\(more > 0 ? " (och \(more) till)" : "")",
        "\(author) changed \(summary)\(more > 0 ? " (and \(more) more)" : "")")
    case .changedMeanwhile(let key, let current, let wanted):
      Words(
        "Någon annan hann före: \(key.swedish) är nu \(current.isEmpty ? "planens" : current)."
          + (wanted.map { " Ditt val \($0) är inte sparat." } ?? " Inget sparades."),
        "Someone else was first: the \(key.english) is now \(current.isEmpty ? "the plan's" : current)."
          + (wanted.map { " Your choice \($0) is not saved." } ?? " Nothing was saved."))
    case .alreadySo(let key, let value):
      Words(
        "Ingen ändring: \(key.swedish) är redan \(value.swedish). t skriver en rapport.",
        "Nothing changed: the \(key.english) is already \(value.english). t writes a report.")
    case .privateDetails(let details):
      Words(
        "Texten ser ut att innehålla \(details.swedish). Ändra den, eller Enter igen sparar ändå.",
        "The text seems to hold \(details.english). Change it, or Enter again saves anyway.")
    case .planReadAnew:
      Words(
        "Planen har ändrats och lästs in på nytt.",
        "The plan has changed and has been read anew.")
    case .pasteRefused:
      Words(
        "Inklistrat utanför ett textfält: inget gjordes.",
        "Pasted outside a text field: nothing was done.")
    case .keysTogether:
      Words(
        "Flera tangenter kom på en gång, som när något klistras in: de gjorde inget. Tryck en i taget.",
        "Several keys came at once, as when something is pasted: they did nothing. Press one at a time."
      )
    case .enterTogether:
      Words(
        "Enter kom tillsammans med text och blev en ny rad. Enter igen sparar.",
        "Enter came together with text and began a line. Enter again saves.")
    case .pasteBroken:
      Words(
        "Inklistringen tog aldrig slut. Det som kom fram står i texten.",
        "The paste never came to its end. What came stands in the text.")
    case .pasteTooLong(let limit):
      Words(
        "Det inklistrade är längre än \(limit) tecken. Inget av det klistrades in.",
        "What was pasted is longer than \(limit) characters. Nothing of it was put in.")
    case .pasteNoRoom(let excess, let limit):
      Words(
        "Ingen plats: \(excess) tecken för mycket, texten får ha högst \(limit). Inget av det lades till.",
        "No room: \(excess) characters too many, the text may have \(limit). Nothing of it was put in."
      )
    case .textFull(let limit):
      Words(
        "Texten är full: högst \(limit) tecken.",
        "The text is full: at most \(limit) characters.")
    case .textTooLong(let excess, let limit):
      Words(
        "Texten är \(excess) tecken för lång, högst \(limit) kan sparas. Allt är kvar: korta den.",
        "The text is \(excess) characters too long, \(limit) can be saved. All is here: shorten it."
      )
    case .keysLeftOver:
      Words(
        "Det som kom medan ett annat program hade terminalen används inte. Tryck igen.",
        "What came while another program had the terminal is not used. Press again.")
    case .illegible:
      Words(
        "Ett tecken gick inte att läsa: terminalen skickar det inte som UTF-8.",
        "A character could not be read: the terminal does not send it as UTF-8.")
    case .interruptTwice:
      Words(
        "Ctrl-C igen avslutar. Allt är sparat, och u ångrar.",
        "Ctrl-C again quits. Everything is saved, and u undoes.")
    case .suspendTwice:
      Words(
        "Ctrl-Z igen lägger programmet i bakgrunden; fg tar tillbaka det. u ångrar.",
        "Ctrl-Z again puts the program in the background; fg brings it back. u undoes.")
    case .draftSaved:
      Words(
        "Utkastet är sparat. Enter sparar det i planen.",
        "The draft is kept. Enter saves it in the plan.")
    case .draftKept:
      Words(
        "Inget ändrat. Texten behålls som utkast.",
        "Nothing changed. The text is kept as a draft.")
    case .draftOfNothing(let text):
      Words(
        "Det som du skrev om finns inte längre. Texten är kvar som utkast: \u{201D}\(text)\u{201D}",
        "What you wrote about is gone. The text is kept as a draft: \u{201C}\(text)\u{201D}")
    case .draftOnlyHere:
      Words(
        "Utkastet kunde inte sparas; texten finns kvar tills programmet avslutas.",
        "The draft could not be kept; the text is here until the program ends.")
    case .nothingChanged: Words("Inget ändrat.", "Nothing changed.")
    case .opensDeviation: Words("d öppnar en avvikelse", "d opens a deviation")
    case .allSaved: Words("Allt är redan sparat.", "Everything is saved already.")
    case .functionRequired: Words("Skriv din funktion, eller Esc.", "Type your function, or Esc.")
    case .onePlan:
      Words(
        "Planen är gemensam: parterna har inte var sin.",
        "The plan is everybody's: the parties have none of their own.")
    case .noSuchArea(let number, let name):
      Words(
        "\(name) \(number) finns inte.",
        "There is no \(name) \(number).")
    case .nothingSelected: Words("Inget är markerat.", "Nothing is selected.")
    case .discardKey: Words("kasta", "discard")
    case .didYouMean(let function): Words("Menade du \(function)?", "Did you mean \(function)?")
    case .isOverview: Words("Det här är översikten.", "This is the overview.")
    case .nothingToOpen: Words("Här finns inget att öppna.", "There is nothing to open here.")
    case .noConflictHere: Words("Ingen oenighet här.", "No conflict here.")
    case .assessSubGoals: Words("Bedöm delmålen var för sig.", "Assess the sub-goals one by one.")
    case .selectActivity: Words("Markera en aktivitet först.", "Select an activity first.")
    case .nothingToUndo: Words("Inget av ditt att ångra.", "Nothing of yours to undo.")
    case .nothingToRedo: Words("Inget att göra om.", "Nothing to redo.")
    case .nothingSought: Words("Sök först med /.", "Search first with /.")
    }
  }
}
