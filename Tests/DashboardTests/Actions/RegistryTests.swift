import Cells
import PlanDomain
import Testing

@testable import Dashboard

struct RegistryTests {
  /// What a Swedish keyboard writes without AltGr and without a dead key.
  private static let reachable: Set<Character> = Set(
    "abcdefghijklmnopqrstuvwxyz\u{E5}\u{E4}\u{F6}ABCDEFGHIJKLMNOPQRSTUVWXYZ\u{C5}\u{C4}\u{D6}"
      + "0123456789 +-,.'<\u{A7}!\"#%&/()=?>;:_*")

  @Test(arguments: Registry.bindings)
  func everyKeyIsWithinReachOnASwedishKeyboard(binding: Binding) {
    #expect(!binding.keys.isEmpty)
    for key in binding.keys {
      switch key {
      case .character(let character), .control(let character):
        #expect(RegistryTests.reachable.contains(character))
      case .alt: Issue.record("Alt is taken by terminals.")
      default: break
      }
    }
  }

  @Test func everyActionHasAKeyAndAScreenAndWordsInBothLanguages() {
    #expect(Set(Registry.bindings.map(\.action)) == Set(Action.allCases))
    for action in Action.allCases {
      for language in Language.allCases {
        #expect(!action.worded(in: language).isEmpty)
        #expect(
          (1...16).contains(FooterLabel(action: action).worded(in: language).count)
            || !isInFooter(action))
      }
      #expect(action.swedish != action.english)
    }
  }

  private func isInFooter(_ action: Action) -> Bool {
    Registry.bindings.contains { $0.action == action && $0.rank != nil }
  }

  @Test(arguments: Screen.Kind.allCases)
  func noTwoActionsShareAKeyOnAScreen(screen: Screen.Kind) {
    let keys = Registry.bindings(on: screen).flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    for binding in Registry.bindings(on: screen) {
      for key in binding.keys {
        #expect(Registry.action(for: key, on: screen) == binding.action)
      }
    }
  }

  @Test(arguments: Screen.Kind.allCases)
  func theFooterOrderIsSettledByTheRanks(screen: Screen.Kind) {
    let ranks = Registry.footer(of: screen).compactMap(\.rank)
    #expect(ranks == ranks.sorted() && Set(ranks).count == ranks.count)
  }

  /// Over a slow line an arrow key may arrive as Esc and the characters after it.
  @Test(arguments: Array("O[ABCDHF~"), Screen.Kind.allCases)
  func whatRemainsOfASplitArrowKeyChangesNothing(character: Character, screen: Screen.Kind) {
    #expect(Registry.action(for: .character(character), on: screen)?.section != .change)
  }

  @Test func onlyAFewKeysReachAnActionBehindAnOpenText() {
    #expect(
      Set(Registry.universal.keys)
        == [.control("l"), .control("s"), .control("c"), .control("z")])
  }
}
