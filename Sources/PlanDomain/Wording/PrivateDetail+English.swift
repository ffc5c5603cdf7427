extension PrivateDetail: Worded {
  /// What it is, in English with its article.
  public var english: String {
    switch self {
    case .identityNumber: "a personal identity number"
    case .phoneNumber: "a phone number"
    case .email: "an e-mail address"
    }
  }
}

extension [PrivateDetail] {
  /// All of them, in English.
  public var english: String { listed(map(\.english), and: "and") }
}
