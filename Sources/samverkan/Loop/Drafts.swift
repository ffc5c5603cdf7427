import Dashboard
import Foundation
import PlanStorage

/// The texts that are being written, kept together so that all are found again at the start.
struct Drafts {
  private static let key = "texts"
  private let store: DraftStore

  init(_ store: DraftStore) {
    self.store = store
  }

  /// The texts; what cannot be read counts as none.
  var texts: [DraftKey: String] {
    let kept = stored.map { (DraftKey(rawValue: $0.key), $0.value) }
    return Dictionary(kept, uniquingKeysWith: { first, _ in first })
  }

  /// Keeps a text; a failure leaves the one before, and the text is still on the screen.
  func save(_ text: String, for key: DraftKey) {
    write { $0[key.rawValue] = text }
  }

  /// Forgets a text.
  func discard(_ key: DraftKey) {
    write { $0[key.rawValue] = nil }
  }

  private var stored: [String: String] {
    guard let text = try? store.load(Self.key) else { return [:] }
    return (try? JSONDecoder().decode([String: String].self, from: Data(text.utf8))) ?? [:]
  }

  /// Reads before it writes: another window of the same user may have kept a text too.
  private func write(_ change: (inout [String: String]) -> Void) {
    var texts = stored
    change(&texts)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard !texts.isEmpty, let data = try? encoder.encode(texts) else {
      try? store.discard(Self.key)
      return
    }
    try? store.save(String(decoding: data, as: UTF8.self), for: Self.key)
  }
}
