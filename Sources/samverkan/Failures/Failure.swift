import PlanDomain
import PlanReports
import PlanStorage
import PlanSync
import SystemPackage
import TableFiles

/// Everything that can end a command, with its sentence, its hint and its exit code.
enum Failure: Error {
  /// A command was mistyped, or a folder that does not exist was named.
  case unknownCommand(String, nearest: String?)
  /// A value is none of those allowed.
  case unknownValue(String, among: [String], nearest: String?)
  /// The plan has nothing with this identifier.
  case unknownItem(String, nearest: String?)
  /// Something else than an activity was named.
  case notAnActivity(String)
  /// Something else than an indicator was named.
  case notAnIndicator(String)
  /// Something else than a commitment was named.
  case notACommitment(String)
  /// Something that is not assessed was named.
  case notAssessed(String)
  /// Not a number.
  case notANumber(String)
  /// The entry has several notes, in these places.
  case severalNotes(String, [Int])
  /// Not a day.
  case notADate(String)
  /// Not a month.
  case notAMonth(String)
  /// Something else than an area or a sub-goal was named.
  case notAGoal(String)
  /// No deviation has this number.
  case unknownDeviation(String, nearest: String?)
  /// No meeting is open, and none was named.
  case noOpenMeeting
  /// Several meetings are open, and none was named.
  case severalOpenMeetings([String])
  /// No meeting has been held yet.
  case noMeetingHeld
  /// The meeting has not been opened.
  case notHeld(String)
  /// No meeting is open or planned, and none was named.
  case noMeetingPlanned
  /// An edit without anything to change.
  case nothingToEdit
  /// Options about deviations for a list of something else.
  case onlyForDeviations
  /// Only activities can be chosen by a query.
  case onlyForActivities
  /// A query cannot be understood.
  case query(QueryFault)
  /// Not a party, a colon and a function.
  case notAFunction(String)
  /// A function is nearly one that the plan names, and most likely a slip of it.
  case misspeltFunction(String, nearest: String)
  /// No entry, or several, go by this name.
  case unknownEntry(String)
  /// CSV was asked of a report that is no table.
  case noTable
  /// Nobody has said who records.
  case authorMissing
  /// The activity has several conflicts that the word could settle.
  case severalConflicts(String)
  /// Nobody disagrees on anything of the item.
  case nothingToSettle(String)
  /// A time zone that this machine does not know.
  case unknownTimeZone(String)
  /// The shipped agreements are not where they should be.
  case noShippedData
  /// The edition has several files, and none was named.
  case severalFiles([String])
  /// Several editions may be meant, and none was named.
  case severalEditions([String])
  /// The workspace has no action plan yet.
  case noEdition
  /// The plan file cannot be written into.
  case fold(PlanFoldError)
  /// The demo could not be copied.
  case noCopy(path: String)
  /// No shipped agreement goes by this name.
  case unknownAgreement(String, among: [String], nearest: String?)
  /// Several shipped agreements go by this name.
  case severalAgreements(String, among: [String])
  /// A new workspace could not be made.
  case making(MakingError)
  /// Another folder than a copy of the workspace was named.
  case notACopy(String)
  /// A report was to be written into the workspace, where only its own files lie.
  case insideWorkspace(String)
  /// A report was to be written to a file that is there already.
  case fileExists(String)
  /// A draft was to be written where there is a file, and none is written over.
  case fileKept(String)
  /// What was to be a column or a goal of a table is neither.
  case unreadablePairing(String)
  /// Something is missing to begin a workspace with.
  case beginningNeeds(MissingBeginning)
  /// Not the years or days of an agreement.
  case notAPeriod(String)
  /// A file cannot be read as tables.
  case table(TableFault)
  /// A table cannot become an edition of the plan, or would be one with errors.
  case notAPlan
  /// A report could not be written to a file.
  case notWritten(SystemError)
  /// A program that is needed is not installed; the Debian package that has it.
  case programMissing(String, package: String)
  /// A program that was started did not do its work.
  case programFailed(String)
  /// A form that is no text was asked for without a file to write it to.
  case fileNeeded(String)
  /// A file was named whose ending is that of no form, with the ending.
  case unknownEnding(String, String)
  /// A template was named for a form that takes none.
  case templateFor(String)
  /// What was named as a template is no document of the form.
  case notATemplate(String, String)
  /// A form that cannot be frozen was asked for.
  case notFrozenAs(String)
  /// No editor is chosen, and none of the usual ones is there.
  case noEditor
  /// `VISUAL` or `EDITOR` is no command line.
  case unreadableEditor(String)
  /// A program that is there could not be started.
  case programNotStarted(String, Errno)
  /// The folder for files that live a short while is not there, and whether `TMPDIR` names it.
  case noTemporaryFolder(String, isChosen: Bool)
  /// An argument or a variable is no text; what can be read of it.
  case illegible(String)
  /// The Swedish law does not hold where the agreement is made.
  case lawOfAnotherCountry(Country)
  /// Something else than a frozen report was named.
  case unknownReport(String, nearest: String?)
  /// A frozen document is not what it was.
  case document(DocumentFinding)
  /// A table that was to be imported has faults.
  case imported([ImportFault])
  /// A file that was to be read could not be.
  case notRead(SystemError)
  /// A function or party has no activity that is to be followed up.
  case nothingToAsk(String)
  /// Functions of several parties go by this name.
  case severalFunctions(String, among: [String])
  /// Several proposals go by this name.
  case severalProposals(String, among: [String])
  /// A rule said no.
  case refused(Refusal)
  /// The plan files have errors.
  case plan([Diagnostic])
  /// The journal is not as it should be.
  case journal([String])
  /// The folder is no workspace that can be read.
  case workspace(WorkspaceError)
  /// The change was not saved.
  case recording(RecordingError)
  /// A file could not be used.
  case file(FileError)
  /// The system knows no group of this name.
  case unknownGroup(String)
  /// A hub could not be reached, read or written.
  case hub(HubError)
  /// No hub has been named for the workspace.
  case noHub
  /// The hub holds another workspace than the one that is open, by its identifier.
  case anotherWorkspace(String, String?)
  /// A workspace could not be made of what a hub holds.
  case joining(Joining.Problem)
  /// The terminal cannot be used.
  case terminal
  /// The answer could not be printed; what the command had to do is done.
  case notPrinted(SystemError)
  /// The system has given the program no arguments, not even its name.
  case noArguments

  /// The exit code.
  ///
  /// > Source: sysexits.h.
  var exitCode: Int32 {
    switch self {
    case .refused, .recording(.refused), .nothingToSettle: 1
    case .noOpenMeeting, .severalOpenMeetings, .noMeetingHeld, .notHeld, .noMeetingPlanned: 1
    case .making(let error): error.isRefusal ? 1 : 74
    case .notAMonth, .notAGoal, .unknownDeviation, .nothingToEdit, .onlyForDeviations,
      .onlyForActivities, .query:
      64
    case .unknownCommand, .unknownValue, .unknownItem, .notAnActivity, .notADate, .notAFunction,
      .misspeltFunction,
      .notAnIndicator, .notACommitment, .notAssessed, .notANumber, .severalNotes,
      .unknownEntry, .noTable, .authorMissing, .severalConflicts, .severalFiles, .severalEditions,
      .unknownAgreement,
      .severalAgreements:
      64
    case .insideWorkspace, .notACopy, .fileNeeded, .unknownEnding, .templateFor, .notFrozenAs,
      .noEditor, .unknownReport,
      .lawOfAnotherCountry:
      64
    case .unreadableEditor, .illegible: 64
    case .programMissing, .programFailed, .programNotStarted, .noTemporaryFolder: 74
    case .document: 65
    case .severalProposals, .severalFunctions: 64
    case .imported, .notAPlan, .table: 65
    case .unreadablePairing, .beginningNeeds, .notAPeriod: 64
    case .nothingToAsk: 1
    case .notRead, .notATemplate: 66
    case .fileExists, .fileKept: 73
    case .notWritten: 74
    case .plan, .journal, .fold, .unknownTimeZone, .workspace(.newerFormat): 65
    case .workspace(.noSuchFolder), .workspace(.notAWorkspace), .noShippedData, .noEdition: 66
    case .workspace(.unusable), .recording, .file, .noCopy, .terminal, .notPrinted: 74
    case .hub(.address), .anotherWorkspace, .noHub, .unknownGroup: 64
    case .hub(.damaged), .joining(.hasErrors), .joining(.noWorkspace): 65
    case .hub(.noRepository): 66
    case .joining(.notEmpty): 73
    case .hub(let error): error.isPassing ? 75 : 74
    case .joining(.failed): 74
    case .noArguments: 71
    }
  }

  /// What could be done about it.
  enum Hint: Hashable {
    case didYouMean(String)
    case oneOf([String])
    case didYouMeanAmong(String, [String])
    case commands
    case identifiers
    case deviations
    case giveFunction
    case giveParty
    case lookInLog
    case setData
  }

  /// What could be done about it, where the sentence does not say so.
  var hint: Hint? {
    switch self {
    case .unknownCommand(_, let nearest): nearest.map(Hint.didYouMean) ?? .commands
    case .unknownValue(_, let among, let nearest): nearest.map(Hint.didYouMean) ?? .oneOf(among)
    case .unknownAgreement(_, let among, let nearest):
      nearest.map { .didYouMeanAmong($0, among) } ?? .oneOf(among)
    case .severalAgreements(_, let among): .oneOf(among)
    case .severalProposals(_, let among), .severalFunctions(_, let among): .oneOf(among)
    case .unknownReport(_, let nearest): nearest.map(Hint.didYouMean)
    case .misspeltFunction(_, let nearest): .didYouMean(nearest)
    case .unknownItem(_, let nearest): nearest.map(Hint.didYouMean) ?? .identifiers
    case .unknownDeviation(_, let nearest): nearest.map(Hint.didYouMean) ?? .deviations
    case .authorMissing: .giveFunction
    case .unknownEntry: .lookInLog
    case .severalConflicts: .giveParty
    case .noShippedData: .setData
    default: nil
    }
  }

  /// What a banner has room for.
  func firstLine(in language: Language) -> String {
    if case .plan(let diagnostics) = self,
      let first = diagnostics.first(where: { $0.severity == .error })
    {
      return first.headline(in: language)
    }
    return worded(in: language)
  }

  /// The whole message, ended by a line break.
  func text(in language: Language) -> String {
    if case .plan(let diagnostics) = self {
      return diagnostics.map { $0.printed(in: language) + "\n" }.joined()
    }
    let hint = hint.map { "  " + $0.worded(in: language) + "\n" } ?? ""
    return "\(FailureWord.error.worded(in: language)): \(worded(in: language))\n\(hint)"
  }
}

/// A word that stands around failures.
enum FailureWord {
  case error
}
