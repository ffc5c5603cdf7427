import PlanDomain
import PlanStorage

extension RunWord {
  /// The words in Swedish.
  var swedish: String {
    switch self {
    case .saved(let summary): "Sparat: \(summary)"
    case .demoAt(let path): "Exemplet ligger i \(path)"
    case .noTimeZones(let zone):
      "Datorn saknar tidszoner (tzdata är inte installerat). Dagar och klockslag anges därför i UTC, "
        + "inte i \(zone)."
    case .checked(0, 0): "Planfilerna är utan fel."
    case .checked(0, let warnings):
      "Planfilerna är utan fel, med \(warnings) \(warnings == 1 ? "varning" : "varningar")."
    case .checked(let errors, let warnings):
      "Planfilerna har \(errors) fel och \(warnings) \(warnings == 1 ? "varning" : "varningar")."
    case .verified(let entries, let writers):
      "Journalen är hel: \(entries) \(entries == 1 ? "post" : "poster") "
        + "av \(writers) skrivare."
    case .documentsVerified(1): "Det fastställda dokumentet i reports/ är oförändrat."
    case .documentsVerified(let count):
      "De \(count) fastställda dokumenten i reports/ är oförändrade."
    case .mayReplace(let path): "\(path) finns redan. Skriva över?"
    case .written(let path): "Skrivet till \(path)"
    case .made(let workspace, let path): swedish(workspace, path.inShell)
    case .planKept(let problem): "Den förra planen visas: \(problem)"
    case .draftNotKept(let reason):
      "Utkast kan inte sparas: \(reason)"
    case .privateDetails(let details):
      "Varning: texten ser ut att innehålla \(details.swedish)."
    case .folded(let changed, let added, let dropped, let waiting, let homeless):
      "Ändrade: \(changed.listed ?? "inga"). Tillagda: \(added.listed ?? "inga"). "
        + "Avförda: \(dropped.listed ?? "inga"). "
        + "Förslag utan beslut, som inte är inskrivna: \(waiting)."
        + (homeless.listed.map { " Har ingen fil att stå i, lägg till en: \($0)." } ?? "")
    case .foldsIn: "Beslutade ändringar som utgåvan redan innehåller:"
    case .staysBeside: "Beslutade ändringar som ligger kvar ovanpå utgåvan:"
    case .remarked(let remark): "varning: \(remark.swedish)"
    case .erased: "Texten är borttagen ur journalens filer. Kopior och utskrifter har den kvar."
    case .notErased(let writer):
      "Texten visas inte längre, men står kvar i filerna från \(writer) tills den användaren "
        + "kör samma kommando."
    case .willMask(let count):
      "Det här tas bort ur \(count) \(count == 1 ? "post" : "poster"), för alltid:"
    case .willMaskAuthor(let author, let writer, let count):
      "Vem som sparade tas bort ur \(count) \(count == 1 ? "post" : "poster") av \(writer), för alltid: "
        + "\(author). Namnet på skrivarens mapp står kvar."
    case .mayKeepOddDay(let day):
      "Datorns klocka visar \(day), långt från överenskommelsens år. Spara ändå?"
    case .askToMask: "Maskera? (j/n) "
    case .traces(let traces):
      "Kastade utkast: \(traces.drafts), glömda platser: \(traces.places). Fastställda dokument som "
        + "har texten, och som inte ändras: "
        + (traces.documents.isEmpty ? "inga." : traces.documents.joined(separator: ", ") + ".")
    case .accepted(let decision): "Godtagen genom beslut \(decision)."
    case .acceptanceMendsNothing:
      "Inget lagas. Rapporter kan fastställas igen, och säger att de vilar på skadan."
    case .newWriter:
      "Det du sparar härnäst får en ny skrivare. Det som den förra skrev står kvar."
    case .ownersAccepted(0): "Inget godtogs."
    case .ownersAccepted(let count): "Godtagna byten av ägare: \(count)."
    case .writers(let lines): "Skrivare:" + lines.map { "\n  \($0)" }.joined()
    case .wouldImport(0, let rows):
      "Inget att ändra: \(rows) \(rows == 1 ? "rad läst" : "rader lästa")."
    case .wouldImport(let count, let rows):
      "\(count) \(count == 1 ? "ändring" : "ändringar") på \(rows) \(rows == 1 ? "läst rad" : "lästa rader"). Inget är sparat; "
        + "--apply sparar."
    case .unreadColumns(let names): "Läses inte: \(names.joined(separator: ", "))."
    case .editorLeft(let path):
      "Redigeraren svarade genast. Spara i den och tryck Ctrl-O igen: då hämtas texten. (\(path))"
    case .saveAndReturn(let path):
      "Redigeraren svarade genast. Fortsätt med Enter när du har sparat \(path)"
    case .editorFailed(let program):
      "\(program) slutade med ett fel. Det som var sparat i den är hämtat."
    case .readAsLatin1: "Filen var inte UTF-8 utan lästes som Latin-1. Kontrollera å, ä och ö."
    case .textKept(let path): "Texten finns kvar i \(path)"
    case .textTooLarge(let path): "Texten är för stor för att hämtas. Den finns kvar i \(path)"
    case .reset(let path): "Exemplet är gjort på nytt i \(path)"
    }
  }
  private func swedish(_ workspace: NewWorkspace, _ path: String) -> String {
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
}
