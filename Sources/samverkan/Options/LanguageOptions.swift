import ArgumentParser
import PlanDomain

/// Which language the program speaks.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: .init(CommandWord.languageOption.worded, valueName: "sv|en"),
    completion: .list(["sv", "en"]))
  var language: String?

  /// The language to speak.
  ///
  /// - Throws: `Failure.unknownValue`.
  func spokenLanguage() throws(Failure) -> Language {
    guard let language else { return .spoken }
    return try Choice(among: Language.allCases).value(of: language)
  }
}
