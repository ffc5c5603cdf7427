import PlanDomain

extension DocumentPhrase {
  /// The words in Swedish.
  var swedish: String {
    switch self {
    case .digest: "SHA-256 av allt ovanför den här raden:"
    case .heads: "Journalens kontrollsummor"
    case .headsExplained:
      "Dokumentet bygger på journalen till och med de här posterna. Stämmer kontrollsummorna är "
        + "inget av det som stod där ändrat."
    case .writer: "Skrivare"
    case .entries: "Post"
    case .checksum: "Kontrollsumma"
    }
  }
}
