import Glibc
import PlanDomain

extension Language {
  /// The language that this run was asked for, before anything else is known.
  ///
  /// Help and mistyped options are worded before the command line has been parsed.
  static var spoken: Language {
    let arguments = CommandLine.arguments
    for (place, argument) in arguments.enumerated() {
      if argument == "--language", arguments.indices.contains(place + 1) {
        return Language(rawValue: arguments[place + 1]) ?? .swedish
      }
      if argument.hasPrefix("--language=") {
        return Language(rawValue: String(argument.dropFirst(11))) ?? .swedish
      }
    }
    let variable = unsafe getenv("SAMVERKAN_LANGUAGE").map { unsafe String(cString: $0) }
    return variable.flatMap(Language.init(rawValue:)) ?? .swedish
  }
}

extension Worded {
  /// The words in the language that this run was asked for.
  var worded: String { worded(in: .spoken) }
}
