import PlanDomain

/// The words that stand around documents that are filed.
enum DocumentPhrase: Hashable, Sendable {
  case checkCode, digest, heads, headsExplained, writer, entries, checksum
}

extension DocumentPhrase: Worded {
  /// The words.
  var words: Words {
    switch self {
    case .checkCode: Words("Kontrollkod", "Check code")
    case .digest:
      Words(
        "SHA-256 av allt ovanför den här raden:",
        "SHA-256 of everything above this line:")
    case .heads: Words("Journalens kontrollsummor", "Checksums of the journal")
    case .headsExplained:
      Words(
        "Dokumentet bygger på journalen till och med de här posterna. Stämmer kontrollsummorna är "
          + "inget av det som stod där ändrat.",
        "The document rests on the journal up to these entries. Where the checksums agree, nothing "
          + "that stood there has been changed.")
    case .writer: Words("Skrivet av", "Written by")
    case .entries: Words("Post", "Entry")
    case .checksum: Words("Kontrollsumma", "Checksum")
    }
  }
}
