import ArgumentParser
import PlanDomain
import PlanStorage

/// Makes a workspace from one of the agreements that come with the program.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: CommandWord.initialise.worded)

  @Argument(
    help: .init(CommandWord.agreementArgument.worded, valueName: "agreement"),
    completion: .of(.agreement))
  var agreement: String

  @Argument(
    help: .init(CommandWord.newFolderArgument.worded, valueName: "path"), completion: .directory)
  var path: String

  @OptionGroup var speech: LanguageOptions

  func run() throws {
    let language = try speech.spokenLanguage()
    let original = try ShippedData(.real).workspace(named: agreement)
    var generator = SystemRandomNumberGenerator()
    let new: NewWorkspace
    do throws(FileError) {
      new = try NewWorkspace(like: original, in: language, using: &generator)
    } catch {
      throw Failure.file(error)
    }
    do throws(MakingError) {
      let made = RunWord.made(new, path: try new.make(at: path))
      Output.standardOutput.write(made.worded(in: language) + "\n")
    } catch {
      throw Failure.making(error)
    }
  }
}
