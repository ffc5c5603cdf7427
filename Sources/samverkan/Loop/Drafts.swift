import Dashboard
import PlanDomain
import PlanStorage

/// The texts that are being written, as the dashboard names them.
struct Drafts {
  private let store: DraftStore

  init(_ store: DraftStore) {
    self.store = store
  }

  /// Returns the texts; what cannot be read counts as none.
  ///
  /// A program that is killed after a text is recorded, but before its draft is forgotten, leaves the
  /// draft; it is forgotten now, so that nobody records the same words again.
  ///
  /// - Parameter latest: The user's latest entry, if there is one.
  /// - Returns: The texts that are not recorded.
  func texts(besides latest: Entry?) -> [DraftKey: String] {
    let recorded = Set((latest?.facts ?? []).compactMap { $0.event.note?.withoutMargins })
    var texts: [DraftKey: String] = [:]
    for (name, text) in (try? store.all()) ?? [:] {
      let key = DraftKey(rawValue: name)
      if recorded.contains(text.withoutMargins) { discard(key) } else { texts[key] = text }
    }
    return texts
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

extension String {
  fileprivate var withoutMargins: String {
    let isBlank: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    var rest = unicodeScalars.drop(while: isBlank)
    while rest.last.map(isBlank) == true { rest.removeLast() }
    return String(rest)
  }
}
