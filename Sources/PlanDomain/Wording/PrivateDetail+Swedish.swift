extension PrivateDetail {
  /// What it is, in Swedish with its article.
  public var swedish: String {
    switch self {
    case .identityNumber: "ett personnummer"
    case .phoneNumber: "ett telefonnummer"
    case .email: "en e-postadress"
    }
  }
}

extension [PrivateDetail] {
  /// All of them, in Swedish.
  public var swedish: String { listed(map(\.swedish), and: "och") }
}
