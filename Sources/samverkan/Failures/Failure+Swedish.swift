import PlanDomain
import PlanReports
import PlanStorage

extension Failure {
  /// The sentence in Swedish.
  var swedish: String {
    switch self {
    case .unknownCommand(let text, _): "Det finns inget kommando och ingen mapp «\(text)»."
    case .unknownValue(let text, _, _): "Värdet «\(text)» finns inte."
    case .unknownItem(let text, _): "Planen har inget med id «\(text)»."
    case .lawOfAnotherCountry(let country):
      "Lagen (2023:196) är svensk och gäller inte överenskommelsen, som anger landet \(country)."
    case .notAnActivity(let text): "\(text) är ingen aktivitet."
    case .notAnIndicator(let text): "\(text) är ingen indikator."
    case .notACommitment(let text): "\(text) är inget åtagande."
    case .notAssessed(let text): "\(text) bedöms inte. Ange en aktivitet eller ett delmål."
    case .notANumber(let text): "«\(text)» är inget tal. Skriv det som 63,5."
    case .severalNotes(let text, let places):
      "Post \(text) har flera kommentarer. Ange en av dem: "
        + places.map { "\(text)#\($0)" }.joined(separator: ", ") + "."
    case .notADate(let text): "«\(text)» är ingen dag. Skriv den som 2026-11-20."
    case .notAMonth(let text): "«\(text)» är ingen månad. Skriv den som 2026-11."
    case .notAGoal(let text): "\(text) är inget fokusområde eller delmål."
    case .unknownDeviation(let text, _): "Det finns ingen avvikelse «\(text)»."
    case .severalOpenMeetings(let codes):
      "Flera möten pågår: \(codes.joined(separator: ", ")). Ange vilket det gäller med --meeting."
    case .noOpenMeeting: "Inget möte pågår. Öppna ett, eller ange --meeting M-2026-03."
    case .noMeetingHeld: "Inget möte har hållits. Ange en dag: --meeting 2026-10-01."
    case .notHeld(let code): "Möte \(code) har inte öppnats."
    case .noMeetingPlanned: "Inget möte pågår eller är planerat. Ange mötets nummer."
    case .nothingToEdit: "Ange minst en del att ändra: --remedy, --due, --responsible …"
    case .onlyForDeviations: "De valen gäller bara samverkan list deviations."
    case .notAFunction(let text):
      "«\(text)» säger inte vem. Skriv part:funktion, polis:kommunpolis."
    case .unknownEntry(let text): "Journalen har ingen ensam post «\(text)»."
    case .noTable: "Det här går inte att skriva som tabell. Använd --json, eller list och log."
    case .authorMissing: "Säg vilken funktion du har."
    case .severalConflicts(let text): "«\(text)» kan avgöra flera oenigheter."
    case .nothingToSettle(let text): "Det råder ingen oenighet om \(text)."
    case .unknownTimeZone(let text): "Datorn känner inte tidszonen «\(text)» i workspace.yaml."
    case .noShippedData: "Hittar inte de medföljande överenskommelserna."
    case .severalFiles(let names):
      "Utgåvan har flera filer: \(names.joined(separator: ", ")). Ange en av dem."
    case .severalEditions(let versions):
      "Ange vilken utgåva: \(versions.joined(separator: ", "))."
    case .noEdition: "Arbetsytan har ingen åtgärdsplan ännu."
    case .fold(let error): error.swedish
    case .noCopy(let path): "Exemplet gick inte att kopiera till \(path)."
    case .unknownAgreement(let text, _, _): "Ingen medföljande överenskommelse heter «\(text)»."
    case .severalAgreements(let text, _):
      "«\(text)» passar på flera medföljande överenskommelser."
    case .making(let error): error.swedish
    case .notACopy(let path): "\(path) är ingen annan kopia av arbetsytan."
    case .insideWorkspace(let path):
      "Rapporter skrivs inte i arbetsytan: \(path). Välj en annan mapp."
    case .fileExists(let path):
      "\(path) finns redan. Inget har skrivits. Välj ett annat namn, eller skriv över med --force."
    case .notWritten(let error): "Inte skrivet. \(FileError.system(error).swedish)"
    case .programMissing(let program, let package):
      "\(program) är inte installerat. Installera det: sudo apt install \(package)"
    case .programFailed(let program): "\(program) misslyckades; inget har sparats eller skrivits."
    case .fileNeeded(let form): "\(form) är inte text. Ange --output FIL.\(form)."
    case .notFrozenAs(let form): "En rapport fryses som html, md eller txt, inte som \(form)."
    case .noEditor:
      "Ingen redigerare är vald, och varken editor, nano eller vi finns. Sätt VISUAL eller EDITOR."
    case .unreadableEditor(let text):
      "VISUAL eller EDITOR går inte att läsa: \(text). Ett citattecken saknar slut."
    case .programNotStarted(let program, let error):
      "\(program) gick inte att starta: \(SystemError(.open, program, error).swedish)"
    case .noTemporaryFolder(let path, isChosen: true):
      "TMPDIR anger mappen \(path), som inte finns. Skapa den, eller ta bort TMPDIR."
    case .noTemporaryFolder(let path, isChosen: false): "Mappen \(path) finns inte. Sätt TMPDIR."
    case .illegible(let text):
      "«\(text)» är inte skrivet i UTF-8. Inget är sparat. Byt teckenkodning i terminalen."
    case .unknownReport(let text, _): "Det finns ingen fryst rapport «\(text)»."
    case .document(let finding): finding.swedish
    case .imported(let faults):
      faults.map(\.swedish).joined(separator: "\n") + "\nInget är sparat."
    case .notRead(let error): "Filen kan inte läsas. \(FileError.system(error).swedish)"
    case .severalProposals(let text, _): "Flera förslag väntar på \(text)."
    case .refused(let refusal): refusal.swedish
    case .plan(let diagnostics): "Planfilerna har \(diagnostics.count) fel."
    case .journal(let findings): findings.joined(separator: "\n")
    case .workspace(let error): error.swedish
    case .recording(let error): error.swedish
    case .file(let error): WorkspaceError.unusable(error).swedish
    case .terminal: "Terminalen går inte att använda. Pröva TERM=xterm-256color."
    case .notPrinted(let error):
      "Svaret gick inte att skriva ut. \(error.swedish) Om kommandot skulle spara något är det sparat."
    case .noArguments: "Systemet lämnade inte fram kommandot. Försök igen."
    }
  }
}

extension Failure.Hint {
  /// The advice in Swedish.
  var swedish: String {
    switch self {
    case .didYouMean(let text): "Menade du \(text)?"
    case .oneOf(let values): "Välj bland: \(values.joined(separator: ", "))."
    case .didYouMeanAmong(let text, let values):
      "Menade du \(text)? De som finns: \(values.joined(separator: ", "))."
    case .commands: "Kommandona står i samverkan --help."
    case .identifiers: "Se samverkan list activities."
    case .deviations: "Se samverkan list deviations."
    case .giveFunction: "Ange --by samordnare, eller sätt SAMVERKAN_FUNCTION."
    case .giveParty: "Ange --party."
    case .lookInLog: "Postens beteckning står först på raden i samverkan log."
    case .setData: "Sätt SAMVERKAN_DATA till mappen med dem, eller ange -w MAPP."
    }
  }
}

extension FailureWord {
  /// The word in Swedish.
  var swedish: String { "Fel" }
}
