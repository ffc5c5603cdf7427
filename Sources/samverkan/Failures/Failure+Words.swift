import PlanDomain
import PlanReports
import PlanStorage
import PlanSync
import TableFiles

extension Failure: Worded {
  /// The sentence.
  var words: Words {
    switch self {
    case .unknownCommand(let text, _):
      Words(
        "Det finns inget kommando och ingen mapp «\(text)».",
        "There is no command and no folder “\(text)”.")
    case .unknownValue(let text, _, _):
      Words(
        "Värdet «\(text)» finns inte.",
        "There is no value “\(text)”.")
    case .unknownItem(let text, _):
      Words(
        "Planen har inget med id «\(text)».",
        "The plan has nothing with the id “\(text)”.")
    case .lawOfAnotherCountry(let country):
      Words(
        "Lagen (2023:196) är svensk och gäller inte överenskommelsen, som anger landet \(country).",
        "The Act (2023:196) is Swedish and does not hold for the agreement, which names the country \(country)."
      )
    case .notAnActivity(let text): Words("\(text) är ingen aktivitet.", "\(text) is no activity.")
    case .notAnIndicator(let text):
      Words(
        "\(text) är ingen indikator.",
        "\(text) is not an indicator.")
    case .notACommitment(let text):
      Words(
        "\(text) är inget åtagande.",
        "\(text) is not a commitment.")
    case .notAssessed(let text):
      Words(
        "\(text) bedöms inte. Ange en aktivitet eller ett delmål.",
        "\(text) is not assessed. Name an activity or a sub-goal.")
    case .notANumber(let text):
      Words(
        "«\(text)» är inget tal. Skriv det som 63,5.",
        "“\(text)” is not a number. Write it as 63.5.")
    case .severalNotes(let text, let places):
      Words(
        "Post \(text) har flera kommentarer. Ange en av dem: "
          + places.map { "\(text)#\($0)" }.joined(separator: ", ") + ".",
        "Entry \(text) has several notes. Name one of them: "
          + places.map { "\(text)#\($0)" }.joined(separator: ", ") + ".")
    case .notADate(let text):
      Words(
        "«\(text)» är ingen dag. Skriv den som 2026-11-20.",
        "“\(text)” is no day. Write it as 2026-11-20.")
    case .notAMonth(let text):
      Words(
        "«\(text)» är ingen månad. Skriv den som 2026-11.",
        "“\(text)” is no month. Write it as 2026-11.")
    case .notAGoal(let text):
      Words(
        "\(text) är inget fokusområde eller delmål.",
        "\(text) is no focus area or sub-goal.")
    case .unknownDeviation(let text, _):
      Words(
        "Det finns ingen avvikelse «\(text)».",
        "There is no deviation “\(text)”.")
    case .severalOpenMeetings(let codes):
      Words(
        "Flera möten pågår: \(codes.joined(separator: ", ")). Ange vilket det gäller med --meeting.",
        "Several meetings are open: \(codes.joined(separator: ", ")). Say which one with --meeting."
      )
    case .noOpenMeeting:
      Words(
        "Inget möte pågår. Öppna ett, eller ange --meeting M-2026-03.",
        "No meeting is open. Open one, or give --meeting M-2026-03.")
    case .noMeetingHeld:
      Words(
        "Inget möte har hållits. Ange en dag: --meeting 2026-10-01.",
        "No meeting has been held. Give a day: --meeting 2026-10-01.")
    case .notHeld(let code):
      Words(
        "Möte \(code) har inte öppnats.",
        "Meeting \(code) has not been opened.")
    case .noMeetingPlanned:
      Words(
        "Inget möte pågår eller är planerat. Ange mötets nummer.",
        "No meeting is open or planned. Give the number of one.")
    case .nothingToEdit:
      Words(
        "Ange minst en del att ändra: --remedy, --due, --responsible …",
        "Give at least one part to change: --remedy, --due, --responsible …")
    case .onlyForDeviations:
      Words(
        "De valen gäller bara samverkan list deviations.",
        "Those options are only for samverkan list deviations.")
    case .onlyForActivities:
      Words(
        "--where gäller bara samverkan list activities.",
        "--where is only for samverkan list activities.")
    case .query(let fault): fault.words
    case .notAFunction(let text):
      Words(
        "«\(text)» säger inte vem. Skriv part:funktion, polis:kommunpolis.",
        "“\(text)” does not say who. Write party:function.")
    case .misspeltFunction(let function, _):
      Words(
        "Planen nämner ingen som heter «\(function)». Är det rätt som det står, skriv =\(function).",
        "The plan names nobody called “\(function)”. If it is right as it stands, write =\(function)."
      )
    case .unknownEntry(let text):
      Words(
        "Journalen har ingen ensam post «\(text)».",
        "The journal has no single entry “\(text)”.")
    case .noTable:
      Words(
        "Det här går inte att skriva som tabell. Använd --json, eller list och log.",
        "This cannot be printed as a table. Use --json, or list and log.")
    case .authorMissing: Words("Säg vilken funktion du har.", "Say which function you have.")
    case .severalConflicts(let text):
      Words(
        "«\(text)» kan avgöra flera oenigheter.",
        "“\(text)” could settle several conflicts.")
    case .nothingToSettle(let text):
      Words(
        "Det råder ingen oenighet om \(text).",
        "Nobody disagrees on \(text).")
    case .unknownTimeZone(let text):
      Words(
        "Datorn känner inte tidszonen «\(text)» i workspace.yaml.",
        "This machine does not know the time zone “\(text)” in workspace.yaml.")
    case .noShippedData:
      Words(
        "Hittar inte de medföljande överenskommelserna.",
        "The shipped agreements were not found.")
    case .severalFiles(let names):
      Words(
        "Utgåvan har flera filer: \(names.joined(separator: ", ")). Ange en av dem.",
        "The edition has several files: \(names.joined(separator: ", ")). Name one of them.")
    case .severalEditions(let versions):
      Words(
        "Ange vilken utgåva: \(versions.joined(separator: ", ")).",
        "Say which edition: \(versions.joined(separator: ", ")).")
    case .noEdition:
      Words(
        "Arbetsytan har ingen åtgärdsplan ännu.",
        "The workspace has no action plan yet.")
    case .fold(let error): Words(error.swedish, error.english)
    case .noCopy(let path):
      Words(
        "Exemplet gick inte att kopiera till \(path).",
        "The example could not be copied to \(path).")
    case .unknownAgreement(let text, _, _):
      Words(
        "Ingen medföljande överenskommelse heter «\(text)».",
        "No shipped agreement is called “\(text)”.")
    case .severalAgreements(let text, _):
      Words(
        "«\(text)» passar på flera medföljande överenskommelser.",
        "“\(text)” fits several shipped agreements.")
    case .making(let error): Words(error.swedish, error.english)
    case .notACopy(let path):
      Words(
        "\(path) är ingen annan kopia av arbetsytan.",
        "\(path) is no other copy of the workspace.")
    case .insideWorkspace(let path):
      Words(
        "Rapporter skrivs inte i arbetsytan: \(path). Välj en annan mapp.",
        "Reports are not written into the workspace: \(path). Choose another folder.")
    case .fileExists(let path):
      Words(
        "\(path) finns redan. Inget har skrivits. Välj ett annat namn, eller skriv över med --force.",
        "\(path) is there already. Nothing was written. Choose another name, or overwrite with --force."
      )
    case .fileKept(let path):
      Words(
        "\(path) finns redan. Inget har skrivits, och inget skrivs över. Välj ett annat namn.",
        "\(path) is there already. Nothing was written, and nothing is overwritten. Choose another name."
      )
    case .unreadablePairing(let text):
      Words(
        "«\(text)» säger inte vad som är vad. Skriv det som står i tabellen, ett likhetstecken och "
          + "vad det är: --column \"Vem gör=ansvarig\".",
        "“\(text)” does not say what is what. Write what stands in the table, an equals sign and "
          + "what it is: --column \"Who=responsible\".")
    case .beginningNeeds(let missing): missing.words
    case .notAPeriod(let text):
      Words(
        "«\(text)» är inga år. Skriv dem som 2026-2029.",
        "“\(text)” is no years. Write them as 2026-2029.")
    case .table(let fault): fault.words
    case .notAPlan:
      Words(
        "Tabellen kan inte bli en åtgärdsplan förrän det som står under Måste rättas först är rättat. "
          + "Inget har skrivits.",
        "The table cannot become an action plan until what stands under To be put right first is. "
          + "Nothing was written.")
    case .notWritten(let error):
      Words(
        "Inte skrivet. \(FileError.system(error).swedish)",
        "Not written. \(FileError.system(error).english)")
    case .programMissing(let program, let package):
      Words(
        "\(program) är inte installerat. Installera det: sudo apt install \(package)",
        "\(program) is not installed. Install it: sudo apt install \(package)")
    case .programFailed(let program):
      Words(
        "\(program) misslyckades; inget har sparats eller skrivits.",
        "\(program) failed; nothing was recorded or written.")
    case .fileNeeded(let form):
      Words(
        "\(form) är inte text. Ange --output FIL.\(form).",
        "\(form) is no text. Give --output FILE.\(form).")
    case .unknownEnding(let path, let ending):
      Words(
        "\(path): .\(ending) är ingen form som kan skrivas. \(ending.swedishRemedy) Inget har skrivits.",
        "\(path): .\(ending) is no form that can be written. \(ending.englishRemedy) Nothing was written."
      )
    case .templateFor(let form):
      Words(
        "--template gäller docx och odt, inte \(form). Utelämna --template, eller ange --format docx.",
        "--template is for docx and odt, not \(form). Leave --template out, or give --format docx.")
    case .notATemplate(let path, let form):
      Words(
        "\(path) finns inte, eller är inget \(form)-dokument. Ange en mall som har sparats som .\(form).",
        "\(path) is not there, or is no \(form) document. Name a template that was saved as .\(form)."
      )
    case .notFrozenAs(let form):
      Words(
        "En rapport fryses som html, md eller txt, inte som \(form).",
        "A report is frozen as html, md or txt, not as \(form).")
    case .noEditor:
      Words(
        "Ingen redigerare är vald, och varken editor, nano eller vi finns. Sätt VISUAL eller EDITOR.",
        "No editor is chosen, and there is no editor, nano or vi. Set VISUAL or EDITOR.")
    case .unreadableEditor(let text):
      Words(
        "VISUAL eller EDITOR går inte att läsa: \(text). Ett citattecken saknar slut.",
        "VISUAL or EDITOR cannot be read: \(text). A quotation mark has no end.")
    case .programNotStarted(let program, let error):
      Words(
        "\(program) gick inte att starta: \(SystemError(.open, program, error).swedish)",
        "\(program) could not be started: \(SystemError(.open, program, error).english)")
    case .noTemporaryFolder(let path, isChosen: true):
      Words(
        "TMPDIR anger mappen \(path), som inte finns. Skapa den, eller ta bort TMPDIR.",
        "TMPDIR names the folder \(path), which does not exist. Make it, or unset TMPDIR.")
    case .noTemporaryFolder(let path, isChosen: false):
      Words(
        "Mappen \(path) finns inte. Sätt TMPDIR.",
        "There is no folder \(path). Set TMPDIR.")
    case .illegible(let text):
      Words(
        "«\(text)» är inte skrivet i UTF-8. Inget är sparat. Byt teckenkodning i terminalen.",
        "“\(text)” is not written in UTF-8. Nothing is saved. Change the terminal's encoding.")
    case .unknownReport(let text, _):
      Words(
        "Det finns ingen fryst rapport «\(text)».",
        "There is no frozen report “\(text)”.")
    case .document(let finding): Words(finding.swedish, finding.english)
    case .imported(let faults):
      Words(
        faults.map(\.swedish).joined(separator: "\n") + "\nInget är sparat.",
        faults.map(\.english).joined(separator: "\n") + "\nNothing is saved.")
    case .notRead(let error):
      Words(
        "Filen kan inte läsas. \(FileError.system(error).swedish)",
        "The file cannot be read. \(FileError.system(error).english)")
    case .severalProposals(let text, _):
      Words(
        "Flera förslag väntar på \(text).",
        "Several proposals on \(text) wait.")
    case .nothingToAsk(let name):
      Words(
        "\(name) har ingen aktivitet att följa upp; ingen blankett är skriven.",
        "\(name) has no activity to follow up; no form is written.")
    case .severalFunctions(let text, _):
      Words(
        "Flera parter har funktionen \(text).",
        "Several parties have the function \(text).")
    case .refused(let refusal): Words(refusal.swedish, refusal.english)
    case .plan(let diagnostics):
      Words(
        "Planfilerna har \(diagnostics.count) fel.",
        "The plan files have \(diagnostics.count) errors.")
    case .journal(let findings):
      Words(
        findings.joined(separator: "\n"),
        findings.joined(separator: "\n"))
    case .workspace(let error): Words(error.swedish, error.english)
    case .recording(let error): Words(error.swedish, error.english)
    case .file(let error):
      Words(
        WorkspaceError.unusable(error).swedish,
        WorkspaceError.unusable(error).english)
    case .unknownGroup(let name):
      Words(
        "Datorn har ingen grupp «\(name)». Skapa den: sudo groupadd \(name)",
        "This machine has no group “\(name)”. Make it: sudo groupadd \(name)")
    case .hub(let error): Words(error.swedish, error.english)
    case .noHub:
      Words(
        "Arbetsytan har inget nav. Ange ett: samverkan sync init NAV",
        "The workspace has no hub. Give one: samverkan sync init HUB")
    case .anotherWorkspace(let hub, let id):
      Words(
        "Navet \(hub) hör till \(id.map { "arbetsytan \($0)" } ?? "något annat än en arbetsyta"). Inget har "
          + "hämtats eller skickats. Ange ett annat nav.",
        "The hub \(hub) belongs to \(id.map { "the workspace \($0)" } ?? "something else than a workspace"). Nothing "
          + "has been taken or sent. Give another hub.")
    case .joining(.noWorkspace):
      Words(
        "Navet innehåller ingen arbetsyta ännu. Den som har den kör samverkan sync först.",
        "The hub holds no workspace yet. Whoever has it runs samverkan sync first.")
    case .joining(.hasErrors):
      Words(
        "Planfilerna i navet har fel. Inget har skapats. Den som har arbetsytan kör samverkan check.",
        "The plan files in the hub have errors. Nothing was made. Whoever has the workspace runs samverkan check."
      )
    case .joining(.notEmpty(let path)):
      Words(
        "\(path) är inte tom. Ange en ny mapp.",
        "\(path) is not empty. Give a new folder.")
    case .joining(.failed(let error)): Words(error.swedish, error.english)
    case .terminal:
      Words(
        "Terminalen går inte att använda. Pröva TERM=xterm-256color.",
        "The terminal cannot be used. Try TERM=xterm-256color.")
    case .notPrinted(let error):
      Words(
        "Svaret gick inte att skriva ut. \(error.swedish) Om kommandot skulle spara något är det sparat.",
        "The answer could not be printed. \(error.english) If something was to be saved, it is saved."
      )
    case .noArguments:
      Words(
        "Systemet lämnade inte fram kommandot. Försök igen.",
        "The system did not hand over the command. Try again.")
    }
  }
}

extension Failure.Hint: Worded {
  /// The advice.
  var words: Words {
    switch self {
    case .didYouMean(let text): Words("Menade du \(text)?", "Did you mean \(text)?")
    case .oneOf(let values):
      Words(
        "Välj bland: \(values.joined(separator: ", ")).",
        "Choose among: \(values.joined(separator: ", ")).")
    case .didYouMeanAmong(let text, let values):
      Words(
        "Menade du \(text)? De som finns: \(values.joined(separator: ", ")).",
        "Did you mean \(text)? There are: \(values.joined(separator: ", ")).")
    case .commands:
      Words(
        "Kommandona står i samverkan --help.",
        "samverkan --help lists the commands.")
    case .identifiers: Words("Se samverkan list activities.", "See samverkan list activities.")
    case .deviations: Words("Se samverkan list deviations.", "See samverkan list deviations.")
    case .giveFunction:
      Words(
        "Ange --by samordnare, eller sätt SAMVERKAN_FUNCTION.",
        "Give --by samordnare, or set SAMVERKAN_FUNCTION.")
    case .giveParty: Words("Ange --party.", "Give --party.")
    case .lookInLog:
      Words(
        "Postens beteckning står först på raden i samverkan log.",
        "An entry's name stands first on its line in samverkan log.")
    case .setData:
      Words(
        "Sätt SAMVERKAN_DATA till mappen med dem, eller ange -w MAPP.",
        "Set SAMVERKAN_DATA to their folder, or give -w FOLDER.")
    }
  }
}

extension FailureWord: Worded {
  /// The word.
  var words: Words {
    Words("Fel", "Error")
  }
}

extension String {
  /// What to do instead, where it is the ending of a file that cannot be written.
  fileprivate var swedishRemedy: String {
    self == "doc"
      ? "Word öppnar .docx: ange ett namn som slutar så."
      : "Ange ett namn som slutar på .docx, .odt, .pdf, .html, .md, .txt, .xlsx, .csv eller .json, eller formen med --format."
  }

  /// The same in English.
  fileprivate var englishRemedy: String {
    self == "doc"
      ? "Word opens .docx: give a name that ends so."
      : "Give a name that ends with .docx, .odt, .pdf, .html, .md, .txt, .xlsx, .csv or .json, or the form with --format."
  }
}
