import PlanDomain
import PlanReports
import PlanStorage

extension Failure: Worded {
  /// The sentence in English.
  var english: String {
    switch self {
    case .unknownCommand(let text, _): "There is no command and no folder “\(text)”."
    case .unknownValue(let text, _, _): "There is no value “\(text)”."
    case .unknownItem(let text, _): "The plan has nothing with the id “\(text)”."
    case .lawOfAnotherCountry(let country):
      "The Act (2023:196) is Swedish and does not hold for the agreement, which names the country \(country)."
    case .notAnActivity(let text): "\(text) is no activity."
    case .notAnIndicator(let text): "\(text) is not an indicator."
    case .notACommitment(let text): "\(text) is not a commitment."
    case .notAssessed(let text): "\(text) is not assessed. Name an activity or a sub-goal."
    case .notANumber(let text): "“\(text)” is not a number. Write it as 63.5."
    case .severalNotes(let text, let places):
      "Entry \(text) has several notes. Name one of them: "
        + places.map { "\(text)#\($0)" }.joined(separator: ", ") + "."
    case .notADate(let text): "“\(text)” is no day. Write it as 2026-11-20."
    case .notAMonth(let text): "“\(text)” is no month. Write it as 2026-11."
    case .notAGoal(let text): "\(text) is no focus area or sub-goal."
    case .unknownDeviation(let text, _): "There is no deviation “\(text)”."
    case .severalOpenMeetings(let codes):
      "Several meetings are open: \(codes.joined(separator: ", ")). Say which one with --meeting."
    case .noOpenMeeting: "No meeting is open. Open one, or give --meeting M-2026-03."
    case .noMeetingHeld: "No meeting has been held. Give a day: --meeting 2026-10-01."
    case .notHeld(let code): "Meeting \(code) has not been opened."
    case .noMeetingPlanned: "No meeting is open or planned. Give the number of one."
    case .nothingToEdit: "Give at least one part to change: --remedy, --due, --responsible …"
    case .onlyForDeviations: "Those options are only for samverkan list deviations."
    case .notAFunction(let text): "“\(text)” does not say who. Write party:function."
    case .unknownEntry(let text): "The journal has no single entry “\(text)”."
    case .noTable: "This cannot be printed as a table. Use --json, or list and log."
    case .authorMissing: "Say which function you have."
    case .severalConflicts(let text): "“\(text)” could settle several conflicts."
    case .nothingToSettle(let text): "Nobody disagrees on \(text)."
    case .unknownTimeZone(let text):
      "This machine does not know the time zone “\(text)” in workspace.yaml."
    case .noShippedData: "The shipped agreements were not found."
    case .severalFiles(let names):
      "The edition has several files: \(names.joined(separator: ", ")). Name one of them."
    case .severalEditions(let versions):
      "Say which edition: \(versions.joined(separator: ", "))."
    case .noEdition: "The workspace has no action plan yet."
    case .fold(let error): error.english
    case .noCopy(let path): "The example could not be copied to \(path)."
    case .unknownAgreement(let text, _, _): "No shipped agreement is called “\(text)”."
    case .severalAgreements(let text, _): "“\(text)” fits several shipped agreements."
    case .making(let error): error.english
    case .notACopy(let path): "\(path) is no other copy of the workspace."
    case .insideWorkspace(let path):
      "Reports are not written into the workspace: \(path). Choose another folder."
    case .fileExists(let path):
      "\(path) is there already. Nothing was written. Choose another name, or overwrite with --force."
    case .notWritten(let error): "Not written. \(FileError.system(error).english)"
    case .programMissing(let program, let package):
      "\(program) is not installed. Install it: sudo apt install \(package)"
    case .programFailed(let program): "\(program) failed; nothing was recorded or written."
    case .fileNeeded(let form): "\(form) is no text. Give --output FILE.\(form)."
    case .notFrozenAs(let form): "A report is frozen as html, md or txt, not as \(form)."
    case .noEditor:
      "No editor is chosen, and there is no editor, nano or vi. Set VISUAL or EDITOR."
    case .unreadableEditor(let text):
      "VISUAL or EDITOR cannot be read: \(text). A quotation mark has no end."
    case .programNotStarted(let program, let error):
      "\(program) could not be started: \(SystemError(.open, program, error).english)"
    case .noTemporaryFolder(let path, isChosen: true):
      "TMPDIR names the folder \(path), which does not exist. Make it, or unset TMPDIR."
    case .noTemporaryFolder(let path, isChosen: false): "There is no folder \(path). Set TMPDIR."
    case .illegible(let text):
      "“\(text)” is not written in UTF-8. Nothing is saved. Change the terminal's encoding."
    case .unknownReport(let text, _): "There is no frozen report “\(text)”."
    case .document(let finding): finding.english
    case .imported(let faults):
      faults.map(\.english).joined(separator: "\n") + "\nNothing is saved."
    case .notRead(let error): "The file cannot be read. \(FileError.system(error).english)"
    case .severalProposals(let text, _): "Several proposals on \(text) wait."
    case .refused(let refusal): refusal.english
    case .plan(let diagnostics): "The plan files have \(diagnostics.count) errors."
    case .journal(let findings): findings.joined(separator: "\n")
    case .workspace(let error): error.english
    case .recording(let error): error.english
    case .file(let error): WorkspaceError.unusable(error).english
    case .terminal: "The terminal cannot be used. Try TERM=xterm-256color."
    case .notPrinted(let error):
      "The answer could not be printed. \(error.english) If something was to be saved, it is saved."
    case .noArguments: "The system did not hand over the command. Try again."
    }
  }
}

extension Failure.Hint: Worded {
  /// The advice in English.
  var english: String {
    switch self {
    case .didYouMean(let text): "Did you mean \(text)?"
    case .oneOf(let values): "Choose among: \(values.joined(separator: ", "))."
    case .didYouMeanAmong(let text, let values):
      "Did you mean \(text)? There are: \(values.joined(separator: ", "))."
    case .commands: "samverkan --help lists the commands."
    case .identifiers: "See samverkan list activities."
    case .deviations: "See samverkan list deviations."
    case .giveFunction: "Give --by samordnare, or set SAMVERKAN_FUNCTION."
    case .giveParty: "Give --party."
    case .lookInLog: "An entry's name stands first on its line in samverkan log."
    case .setData: "Set SAMVERKAN_DATA to their folder, or give -w FOLDER."
    }
  }
}

extension FailureWord: Worded {
  /// The word in English.
  var english: String { "Error" }
}
