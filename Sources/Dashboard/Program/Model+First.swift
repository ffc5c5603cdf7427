import Cells
import PlanDomain

extension Screen {
  /// What the program begins with: the overview, or what the speaker sees beside the wall.
  static func first(isSpeaker: Bool) -> Screen {
    isSpeaker ? Screen(SpeakerScreen()) : Screen(Overview())
  }
}

extension Model {
  /// Opens the area whose number a key is.
  mutating func openArea(_ key: Key) -> [Command] {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue else { return [] }
    guard let area = picture.areas.first(where: { $0.number == number }) else {
      let names = state.plan.agreement.levels.area
      reply = Reply(text: worded(.noSuchArea(number, names.one)), kind: .notice)
      return []
    }
    navigation.returnToRoot()
    navigation.open(AreaScreen(area: area.area.id))
    return []
  }
}
