extension PrivateDetail: Worded {
  /// What it is, with its article.
  public var words: Words {
    switch self {
    case .identityNumber: Words("ett personnummer", "a personal identity number")
    case .phoneNumber: Words("ett telefonnummer", "a phone number")
    case .email: Words("en e-postadress", "an e-mail address")
    }
  }
}

extension [PrivateDetail]: Worded {
  /// All of them.
  public var words: Words {
    Words(listed(map(\.swedish), and: "och"), listed(map(\.english), and: "and"))
  }
}
