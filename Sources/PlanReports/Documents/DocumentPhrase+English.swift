import PlanDomain

extension DocumentPhrase: Worded {
  /// The words in English.
  var english: String {
    switch self {
    case .digest: "SHA-256 of everything above this line:"
    case .heads: "Checksums of the journal"
    case .headsExplained:
      "The document rests on the journal up to these entries. Where the checksums agree, nothing "
        + "that stood there has been changed."
    case .writer: "Writer"
    case .entries: "Entry"
    case .checksum: "Checksum"
    }
  }
}
