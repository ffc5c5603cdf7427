import ArgumentParser
import Glibc
import PlanDomain
import PlanReports
import PlanStorage
import TableFiles

/// Makes a workspace: from one of the agreements that come with the program, or from what is answered.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: CommandWord.initialise.worded)

  @Argument(
    help: .init(CommandWord.agreementArgument.worded, valueName: "agreement"),
    completion: .of(.agreement))
  var agreement: String?

  @Argument(
    help: .init(CommandWord.newFolderArgument.worded, valueName: "path"), completion: .directory)
  var path: String?

  @Flag(help: .init(BeginningWord.blankOption.worded))
  var blank = false

  @Option(help: .init(BeginningWord.nameOption.worded, valueName: "name"))
  var name: String?

  @Option(help: .init(BeginningWord.yearsOption.worded, valueName: "years"))
  var years: String?

  @Option(
    help: .init(BeginningWord.tableOption.worded, valueName: "file"), completion: .file())
  var table: String?

  @OptionGroup var speech: LanguageOptions

  func run() throws {
    let language = try speech.spokenLanguage()
    if blank || name != nil || years != nil || table != nil {
      guard path == nil, let folder = agreement else { throw Failure.beginningNeeds(.onePath) }
      return try begin(at: folder, language)
    }
    guard let agreement else { return try ask(language) }
    guard let path else { throw Failure.beginningNeeds(.path) }
    let original = try ShippedData(.real).workspace(named: agreement)
    var generator = SystemRandomNumberGenerator()
    let new: NewWorkspace
    do throws(FileError) {
      new = try NewWorkspace(like: original, in: language, using: &generator)
    } catch {
      throw Failure.file(error)
    }
    try make(new, at: path, language)
  }

  /// Begins a workspace without asking.
  private func begin(at folder: String, _ language: Language) throws {
    var beginning = try Beginning(in: language)
    if let name { beginning.municipality = name }
    if let years { beginning.period = try Beginning.period(of: years) }
    if let table { try beginning.take(table) }
    try make(try beginning.workspace(), at: folder, language)
    beginning.tell()
  }

  /// Asks for what every agreement has.
  private func ask(_ language: Language) throws {
    guard isatty(STDIN_FILENO) == 1, Output.standardError.isTerminal else {
      throw Failure.beginningNeeds(.answers)
    }
    guard let (beginning, folder) = try Beginning.asked(in: language) else {
      throw Failure.beginningNeeds(.answers)
    }
    try make(try beginning.workspace(), at: folder, language)
    beginning.tell()
  }

  private func make(_ new: NewWorkspace, at path: String, _ language: Language) throws {
    do throws(MakingError) {
      let made = RunWord.made(new, path: try new.make(at: path))
      Output.standardOutput.write(made.worded(in: language) + "\n")
    } catch {
      throw Failure.making(error)
    }
  }
}
