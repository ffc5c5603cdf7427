import Cells
import PlanDomain

extension Menu {
  /// The values that people disagree on, each once, with who said so and when.
  static func settling(_ key: RegisterKey, _ context: Context) -> Menu {
    let claims = context.state.register(key).current
    var seen: Set<RegisterValue> = []
    let options = claims.map(\.value).filter { seen.insert($0).inserted }.map { value in
      let origins = claims.filter { $0.value == value }.map {
        context.state.origin(of: $0.fact, context.language)
      }
      return Option(
        StyledLine(context.worded(value), .plain.bold)
          + StyledLine("  \(origins.joined(separator: ", "))", .quiet), .begin(.settle(key, value)))
    }
    return Menu(Phrase.chooseValue(context.state.code(of: key.subject), key), options, context)
  }
}
