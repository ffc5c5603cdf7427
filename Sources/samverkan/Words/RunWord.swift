import PlanDomain
import PlanStorage

/// What commands answer.
enum RunWord: Hashable, Sendable {
  case saved(String)
  case demoAt(String)
  /// The machine has no time zones, so that days and times are those of UTC.
  case noTimeZones(String)
  case checked(errors: Int, warnings: Int)
  case verified(entries: Int, writers: Int)
  case documentsVerified(Int)
  case written(String)
  case mayCorrect(String, CalendarDate)
  /// The name of the file that holds what was copied last.
  case copiedFile
  case copied(String)
  /// It could only be handed to the terminal, and why.
  case copiedOnly(String)
  case savedAs(String)
  /// Another program makes a file, which takes a while.
  case writing(String, by: String)
  case mayReplace(String)
  case nothingWaits
  case reset(String)
  case folded(
    changed: [ActivityID], added: [ActivityID], dropped: [ActivityID], waiting: Int,
    homeless: [ActivityID])
  case foldsIn, staysBeside
  case remarked(PlanRemark)
  case made(NewWorkspace, path: String)
  case planKept(String)
  case draftNotKept(String)
  case privateDetails([PrivateDetail])
  case erased
  case notErased(WriterID)
  case willMask(Int)
  /// A function that is masked, the writer, and in how many entries.
  case willMaskAuthor(String, WriterID, Int)
  /// The clock shows a day far from the agreement's years.
  case mayKeepOddDay(CalendarDate)
  case askToMask
  case traces(MaskedTraces)
  case newWriter
  /// What was found is accepted, by a decision.
  case accepted(String)
  case acceptanceMendsNothing
  case ownersAccepted(Int)
  case writers([String])
  case wouldImport(Int, rows: Int)
  case unreadColumns([String])
  /// The editor ended at once; the file that its window may still have open.
  case editorLeft(String)
  /// The same, where the answer is a line that is typed.
  case saveAndReturn(String)
  /// The editor failed, and what had been saved in it was taken.
  case editorFailed(String)
  case readAsLatin1
  case offerTour
  /// An option that other commands have.
  case optionBelongs(String, [String])
  /// What was recorded line by line, at the end.
  case linearEnd([String])
  /// A text could not be kept; the file that still holds it.
  case textKept(String)
  /// A text has more bytes than can be taken; the file that holds it.
  case textTooLarge(String)
}

extension [String] {
  /// The first of them after each other.
  fileprivate var shortlyListed: String {
    prefix(5).joined(separator: ", ") + (count > 5 ? " \u{2026}" : "")
  }
}

extension [ActivityID] {
  /// The identifiers after each other; `nil` for none.
  var listed: String? { isEmpty ? nil : map(\.rawValue).joined(separator: ", ") }
}

extension RunWord: Worded {
  /// The words.
  var words: Words {
    switch self {
    case .offerTour:
      Words(
        "Första gången? En rundtur tar en minut. Ta den?",
        "The first time? A tour takes a minute. Take it?")
    case .optionBelongs(let option, let commands):
      Words(
        "\(option) finns i \(commands.shortlyListed).",
        "\(option) belongs to \(commands.shortlyListed).")
    case .linearEnd(let saved) where saved.isEmpty:
      Words("Slut. Inget sparat.", "The end. Nothing saved.")
    case .linearEnd(let saved):
      Words(
        "Slut. Sparat:" + saved.map { "\n\($0)" }.joined(),
        "The end. Saved:" + saved.map { "\n\($0)" }.joined())
    case .saved(let summary): Words("Sparat: \(summary)", "Saved: \(summary)")
    case .demoAt(let path): Words("Exemplet ligger i \(path)", "The example lies in \(path)")
    case .noTimeZones(let zone):
      Words(
        "Datorn saknar tidszoner (tzdata är inte installerat). Dagar och klockslag anges därför i UTC, "
          + "inte i \(zone).",
        "This computer has no time zones (tzdata is missing), so days and times are in UTC, "
          + "not in \(zone).")
    case .checked(0, 0): Words("Planfilerna är utan fel.", "The plan files have no errors.")
    case .checked(0, let warnings):
      Words(
        "Planfilerna är utan fel, med \(warnings) \(warnings == 1 ? "varning" : "varningar").",
        "The plan files have no errors, and \(warnings) \(warnings == 1 ? "warning" : "warnings").")
    case .checked(let errors, let warnings):
      Words(
        "Planfilerna har \(errors) fel och \(warnings) \(warnings == 1 ? "varning" : "varningar").",
        "The plan files have \(errors) \(errors == 1 ? "error" : "errors") and "
          + "\(warnings) \(warnings == 1 ? "warning" : "warnings").")
    case .verified(let entries, let writers):
      Words(
        "Journalen är hel: \(entries) \(entries == 1 ? "post" : "poster") "
          + "av \(writers) som har skrivit.",
        "The journal is whole: \(entries) \(entries == 1 ? "entry" : "entries") "
          + "by \(writers) \(writers == 1 ? "writer" : "writers").")
    case .documentsVerified(1):
      Words(
        "Det fastställda dokumentet i reports/ är oförändrat.",
        "The frozen document in reports/ is as it was.")
    case .documentsVerified(let count):
      Words(
        "De \(count) fastställda dokumenten i reports/ är oförändrade.",
        "The \(count) frozen documents in reports/ are as they were.")
    case .mayReplace(let path):
      Words(
        "\(path) finns redan. Skriva över?",
        "\(path) is there already. Overwrite it?")
    case .writing(let path, let program):
      Words(
        "\(program) gör \(path). Det kan ta en halv minut \u{2026}",
        "\(program) makes \(path). It can take half a minute \u{2026}")
    case .copiedFile: Words("kopierat.txt", "copied.txt")
    case .copied(let path):
      Words(
        "Kopierat. Det finns också i \(path)", "Copied. It is also in \(path)")
    case .copiedOnly(let reason):
      Words(
        "Terminalen har fått det att kopiera. I en fil gick det inte: \(reason)",
        "The terminal was given it to copy. Not in a file: \(reason)")
    case .savedAs(let path): Words("Sparat som \(path)", "Saved as \(path)")
    case .written(let path):
      Words("Skrivet till \(path.wholePath)", "Written to \(path.wholePath)")
    case .mayCorrect(let number, let date):
      Words(
        "Rapporten är redan fryst som \(number), \(date). Frysa en rättad utgåva?",
        "The report is frozen already as \(number), \(date). Freeze a corrected edition?")
    case .made(let workspace, let path):
      Words(
        swedishTold(workspace, path.inShell),
        englishTold(workspace, path.inShell))
    case .planKept(let problem):
      Words(
        "Den förra planen visas: \(problem)",
        "The plan before is shown: \(problem)")
    case .draftNotKept(let reason):
      Words(
        "Utkast kan inte sparas: \(reason)",
        "Drafts cannot be kept: \(reason)")
    case .privateDetails(let details):
      Words(
        "Varning: texten ser ut att innehålla \(details.swedish).",
        "Warning: the text seems to hold \(details.english).")
    case .folded(let changed, let added, let dropped, let waiting, let homeless):
      Words(
        "Ändrade: \(changed.listed ?? "inga"). Tillagda: \(added.listed ?? "inga"). "
          + "Avförda: \(dropped.listed ?? "inga"). "
          + "Förslag utan beslut, som inte är inskrivna: \(waiting)."
          + (homeless.listed.map { " Har ingen fil att stå i, lägg till en: \($0)." } ?? ""),
        "Changed: \(changed.listed ?? "none"). Added: \(added.listed ?? "none"). "
          + "Dropped: \(dropped.listed ?? "none"). "
          + "Proposals without a decision, not written in: \(waiting)."
          + (homeless.listed.map { " Without a file to stand in, add one: \($0)." } ?? ""))
    case .foldsIn:
      Words(
        "Beslutade ändringar som utgåvan redan innehåller:",
        "Decided changes that the edition holds already:")
    case .staysBeside:
      Words(
        "Beslutade ändringar som ligger kvar ovanpå utgåvan:",
        "Decided changes that stay on top of the edition:")
    case .remarked(let remark): Words("varning: \(remark.swedish)", "warning: \(remark.english)")
    case .erased:
      Words(
        "Texten är borttagen ur journalens filer. Kopior och utskrifter har den kvar.",
        "The text is gone from the journal's files. Copies and printouts still have it.")
    case .notErased(let writer):
      Words(
        "Texten visas inte längre, men står kvar i filerna från \(writer) tills den användaren "
          + "kör samma kommando.",
        "The text is no longer shown, but stands in the files of \(writer) until that user runs the "
          + "same command.")
    case .willMask(let count):
      Words(
        "Det här tas bort ur \(count) \(count == 1 ? "post" : "poster"), för alltid:",
        "This is taken away from \(count) \(count == 1 ? "entry" : "entries"), for ever:")
    case .willMaskAuthor(let author, let writer, let count):
      Words(
        "Vem som sparade tas bort ur \(count) \(count == 1 ? "post" : "poster") av \(writer), för alltid: "
          + "\(author). Namnet på skrivarens mapp står kvar.",
        "Who saved is taken out of \(count) \(count == 1 ? "entry" : "entries") of \(writer), for ever: "
          + "\(author). The name of the writer's folder stays.")
    case .mayKeepOddDay(let day):
      Words(
        "Datorns klocka visar \(day), långt från överenskommelsens år. Spara ändå?",
        "The computer's clock shows \(day), far from the agreement's years. Save all the same?")
    case .askToMask: Words("Maskera? (j/n) ", "Mask? (y/n) ")
    case .traces(let traces):
      Words(
        "Kastade utkast: \(traces.drafts), glömda platser: \(traces.places). Fastställda dokument som "
          + "har texten, och som inte ändras: "
          + (traces.documents.isEmpty ? "inga." : traces.documents.joined(separator: ", ") + "."),
        "Drafts thrown away: \(traces.drafts), places forgotten: \(traces.places). Frozen documents that "
          + "hold the text, and are not changed: "
          + (traces.documents.isEmpty ? "none." : traces.documents.joined(separator: ", ") + "."))
    case .accepted(let decision):
      Words(
        "Godtagen genom beslut \(decision).",
        "Accepted by decision \(decision).")
    case .acceptanceMendsNothing:
      Words(
        "Inget lagas. Rapporter kan fastställas igen, och säger att de vilar på skadan.",
        "Nothing is mended. Reports can be frozen again, and say that they rest on the damage.")
    case .newWriter:
      Words(
        "Det du sparar härnäst får en ny skrivare. Det som den förra skrev står kvar.",
        "What you save next gets a new writer. What the former one wrote stays.")
    case .ownersAccepted(0): Words("Inget godtogs.", "Nothing was accepted.")
    case .ownersAccepted(let count):
      Words(
        "Godtagna byten av ägare: \(count).",
        "Changes of owner accepted: \(count).")
    case .writers(let lines):
      Words(
        "Skrivare:" + lines.map { "\n  \($0)" }.joined(),
        "Writers:" + lines.map { "\n  \($0)" }.joined())
    case .wouldImport(0, let rows):
      Words(
        "Inget att ändra: \(rows) \(rows == 1 ? "rad läst" : "rader lästa").",
        "Nothing to change: \(rows) \(rows == 1 ? "row" : "rows") read.")
    case .wouldImport(let count, let rows):
      Words(
        "\(count) \(count == 1 ? "ändring" : "ändringar") på \(rows) \(rows == 1 ? "läst rad" : "lästa rader"). Inget är sparat; "
          + "--apply sparar.",
        "\(count) \(count == 1 ? "change" : "changes") in \(rows) \(rows == 1 ? "row" : "rows") read. Nothing is saved; "
          + "--apply saves.")
    case .unreadColumns(let names):
      Words(
        "Läses inte: \(names.joined(separator: ", ")).",
        "Not read: \(names.joined(separator: ", ")).")
    case .editorLeft(let path):
      Words(
        "Redigeraren svarade genast. Spara i den och tryck Ctrl-O igen: då hämtas texten. (\(path))",
        "The editor returned at once. Save in it and press Ctrl-O again to fetch the text. (\(path))"
      )
    case .saveAndReturn(let path):
      Words(
        "Redigeraren svarade genast. Fortsätt med Enter när du har sparat \(path)",
        "The editor returned at once. Go on with Enter when you have saved \(path)")
    case .editorFailed(let program):
      Words(
        "\(program) slutade med ett fel. Det som var sparat i den är hämtat.",
        "\(program) failed. What had been saved in it is here.")
    case .readAsLatin1:
      Words(
        "Filen var inte UTF-8 utan lästes som Latin-1. Kontrollera å, ä och ö.",
        "The file was not UTF-8 and was read as Latin-1. Look at the letters.")
    case .textKept(let path): Words("Texten finns kvar i \(path)", "The text is kept in \(path)")
    case .textTooLarge(let path):
      Words(
        "Texten är för stor för att hämtas. Den finns kvar i \(path)",
        "The text is too large to be taken. It is kept in \(path)")
    case .nothingWaits:
      Words(
        "Inget väntar på någon; inget är skrivet.",
        "Nothing waits for anybody; nothing is written.")
    case .reset(let path):
      Words(
        "Exemplet är gjort på nytt i \(path)",
        "The example has been made anew in \(path)")
    }
  }

  private func swedishTold(_ workspace: NewWorkspace, _ path: String) -> String {
    let plan = workspace.planFiles.joined(separator: ", ")
    let first =
      workspace.planFiles.isEmpty
      ? "Lägg till en åtgärdsplan; workspace.yaml visar hur."
      : workspace.isEmpty
        ? "Lägg till aktiviteter i \(plan); filen visar hur." : "Gå igenom planen i \(plan)."
    return """
      Arbetsytan för \(workspace.title) är skapad i \(path)
      Härnäst:
        1. \(first)
        2. Kontrollera filerna: samverkan check \(path)
        3. Öppna arbetsytan: samverkan open \(path)
      """
  }

  private func englishTold(_ workspace: NewWorkspace, _ path: String) -> String {
    let plan = workspace.planFiles.joined(separator: ", ")
    let first =
      workspace.planFiles.isEmpty
      ? "Add an action plan; workspace.yaml shows how."
      : workspace.isEmpty
        ? "Add activities to \(plan); the file shows how." : "Go through the plan in \(plan)."
    return """
      The workspace for \(workspace.title) has been made in \(path)
      Next:
        1. \(first)
        2. Check the files: samverkan check \(path)
        3. Open the workspace: samverkan open \(path)
      """
  }
}
