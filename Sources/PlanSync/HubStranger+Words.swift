public import PlanDomain

extension HubStranger.Kind: Worded {
  /// What it is.
  public var words: Words {
    switch self {
    case .link: Words("en länk", "a link")
    case .repository: Words("ett annat git-förråd", "another git repository")
    case .program: Words("en fil som kan köras", "a file that can be run")
    case .name:
      Words("en fil med ett namn som inte används här", "a file with a name that is not used here")
    case .twin:
      Words(
        "ett namn två gånger, med stora och små bokstäver",
        "a name twice, in large and small letters")
    }
  }
}
