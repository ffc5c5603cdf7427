import Dashboard
import PlanStorage

/// The texts that are being written, as the dashboard names them.
struct Drafts {
  private let store: DraftStore

  init(_ store: DraftStore) {
    self.store = store
  }

  /// The texts; what cannot be read counts as none.
  var texts: [DraftKey: String] {
    let kept = (try? store.all()) ?? [:]
    return Dictionary(uniqueKeysWithValues: kept.map { (DraftKey(rawValue: $0.key), $0.value) })
  }

  /// Keeps a text; after a failure the one before is still kept, and the text is on the screen.
  func save(_ text: String, for key: DraftKey) throws(FileError) {
    try store.save(text, for: key.rawValue)
  }

  /// Forgets a text; one that cannot be forgotten is offered again, which loses nothing.
  func discard(_ key: DraftKey) {
    try? store.discard(key.rawValue)
  }
}
