import Foundation
import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// A workspace whose texts try to steer the terminal, reorder lines, or take more room than they say.
final class HostileWorkspace {
  private let folder: TemporaryFolder
  /// The workspace's path.
  let path: String

  /// Titles that a plan file may hold; it holds no control characters, and `check` says so.
  static let titles = [
    "\u{202E}tlav räh\u{202C} \u{2066}isolerad\u{2069} \u{200F}märkt",
    "A\u{30A}rlig o\u{308}versyn i A\u{30A}rby och O\u{308}stra A\u{308}ngen",
    "Fält 👮🏽 familj 👩‍👩‍👧 flagga 🇸🇪 hjärta ❤️ knapp #️⃣ slut",
    String(repeating: "Trygghetsvandring på ängen ", count: 12),
    "z\(String(repeating: "\u{336}\u{301}\u{35F}", count: 40))algo",
    "n\u{200B}o\u{200C}l\u{200D}l\u{2060} b\u{AD}redd \u{E0001}\u{E0041} \u{E000}\u{FFFC}",
    "=HYPERLINK('https://example.org';'A')", "@SUMMA(A1:A9)", "+46", "\u{FF1D}1+1",
    "漢字ひらがな한글 ｆｕｌｌ", "ｶﾞ\u{1100}\u{1161}\u{11A8} नमस्ते ไทย",
  ]

  /// What only a journal can hold, written by another program.
  static let sequences = [
    "\u{1B}]0;KAPAD\u{7}", "\u{1B}[2J\u{1B}[5;7mKAPAD", "\u{9B}31;5mKAPAD", "\u{90}q\u{9C}",
    "\u{1B}]52;c;S0FQQUQ=\u{7}", "a\rKAPAD", "b\u{8}\u{8}KAPAD", "\u{0}\u{85}\u{2028}\u{2029}",
    "\u{1B}(0qqq\u{E}qqq\u{F}", "\u{1B}[6n\u{1B}[c\u{5}", "\u{202E}KAPAD\u{2066}", "\u{7F}\u{FEFF}",
  ]

  /// Writes the workspace.
  ///
  /// - Throws: An error when it cannot be written.
  init() throws {
    folder = try TemporaryFolder()
    path = try folder.folder("fientlig")
    _ = try folder.folder("fientlig/plan")
    try write(Self.manifest, to: "workspace.yaml")
    try write(Self.agreement, to: "plan/agreement.yaml")
    let activities = Self.titles.enumerated().map { Self.activity($0 + 1, $1) }
    try write(Self.head + activities.joined(), to: "plan/activities.yaml")
    try writeJournal()
  }

  /// Writes a file of the workspace.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
  }

  private func writeJournal() throws {
    let writer: WriterID = "fientlig-aaaa"
    var chain = JournalChain(writer: writer)
    var generator = SeededGenerator(seed: 1)
    let now = try #require(Timestamp("2026-03-12T09:14:33+01:00"))
    var bytes: [UInt8] = []
    for (place, text) in Self.sequences.enumerated() {
      let id: ActivityID = place < 6 ? "A01" : "A02"
      let fact = Fact(.activityReported(ActivityReported(activity: id, note: text)))
      bytes += try chain.append([fact], by: "chef\(text)", at: now, using: &generator).bytes
    }
    _ = try folder.folder("fientlig/journal/fientlig-aaaa")
    try Data(bytes).write(to: URL(filePath: "\(path)/journal/fientlig-aaaa/2026-03.jsonl"))
    for name in ["\u{1B}[31mKAPAD", "\u{202E}KAPAD", "\u{9B}31m"] {
      try Data("x".utf8).write(to: URL(filePath: "\(path)/journal/\(name)"))
    }
  }

  private static let manifest = """
    format: 1
    id: fientlig
    title: "Fientlig \u{202E}titel"
    agreement: plan/agreement.yaml
    editions:
      - { version: "2026:1\u{2066}", files: [plan/activities.yaml] }

    """

  private static let agreement = """
    format: 1
    title: "Överenskommelse \u{202E}omvänd \u{2067}"
    short_title: "Fi\u{200D}entlig 👮🏽\u{202E}"
    period: { from: 2026-01-01, to: 2026-12-31 }
    goal: "Mål \u{2066}isolerat 🇸🇪"
    parties:
      - { id: kommun, name: "Kommunen\u{202E}", short_name: "ko\u{202E}mmun" }
      - { id: polis, name: "Polisen 👮🏽" }
    levels:
      area: { one: "Område\u{202E}", many: "Områden\u{200F}" }
    areas:
      - { id: F1, title: "Trygga \u{202E}platser o\u{308}verallt", aim: "=1+1", notes: ["\u{2067}not"] }
    bodies:
      - { role: council, name: "Rådet\u{202E}", members: [{ function: "chef\u{202E}" }] }
    cadence:
      - { title: "Uppföljning \u{202E}👮🏽", rhythm: monthly, body: "Rådet\u{2066}" }

    """

  private static let head = """
    format: 1
    version: "2026:1\u{2066}"
    status: draft
    activities:

    """

  private static func activity(_ number: Int, _ title: String) -> String {
    """
      - id: A\(number < 10 ? "0" : "")\(number)
        serves: [F1]
        title: "\(title)"
        how: "\(title)"
        contributions: { kommun: "\(title)" }
        responsible: { party: kommun, function: "chef \(title.prefix(20))" }
        schedule: { from: 2026-01-01, to: 2026-12-31 }
        places: ["\(title.prefix(30))"]
        source: "\(title.prefix(30))"

    """
  }
}
