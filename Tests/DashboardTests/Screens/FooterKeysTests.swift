import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// What a footer names can be done: each key that it shows does something there and then.
struct FooterKeysTests {
  private static let openings = [
    "", "<Tab>j", "1", "2<Tab>jj", "1j<Enter>", "v\u{F6}", "va", "va<Enter>", "vb", "vb<Enter>",
    "vm", "vm<Enter>", "vmp", "vs", "vh", "vh<Enter>", "vk", "vt", "vt<Tab>", "vt<Tab><Tab>",
    "vu", "vu<Left>j", "vi", "vi<Enter>", "vl", "vr", "vr<Enter>", "vf", "r", "m", "m<Space>",
    "mg2",
    "mg3", "mg4", "mg6", "mg9", "mG", "?", "/a<Enter>", "vv", "vvx",
  ]
  private static let sizes = [
    Size(columns: 60, rows: 18), Size(columns: 80, rows: 24), Size(columns: 160, rows: 40),
  ]

  @Test(arguments: openings, sizes)
  func everyKeyThatTheFooterNamesDoesSomething(opening: String, size: Size) throws {
    for chronicle in [Chronicle(), try .convened(), try .deviating(), try .example()] {
      var session = Session(chronicle, columns: size.columns, rows: size.rows)
      session.isAnswering = false
      try session.type(opening)
      let before = session.model
      for hint in before.footer {
        // The digits of the areas: one of them leads to another area.
        let keys = hint.key.map { [$0] } ?? (1...9).map { .character(Character("\($0)")) }
        let isObeyed = keys.contains { key in
          var model = before
          let commands = model.update(.input(.key(key)))
          return !commands.isEmpty || model.isChanged(since: before)
        }
        #expect(
          isObeyed,
          "\(opening) at \(size.columns): \(hint.line.spans.map { "\($0.text)" }.joined()) (\(before.navigation.current.kind))"
        )
      }
    }
  }
}

extension Model {
  /// Whether more than the answer to a key is another.
  fileprivate func isChanged(since before: Model) -> Bool {
    var (one, other) = (self, before)
    (one.reply, other.reply, one.armed, other.armed) = (nil, nil, nil, nil)
    return one != other
  }
}
