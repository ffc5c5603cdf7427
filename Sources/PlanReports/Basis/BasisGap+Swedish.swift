extension BasisGap {
  /// The stamp in Swedish.
  public var swedish: String {
    let damage = damaged.isEmpty ? [] : ["journalen är skadad (\(damaged.joined(separator: ", ")))"]
    let newer = hasNewer ? ["en del är skrivet av ett nyare program och räknas inte"] : []
    let parts = (damage + newer).joined(separator: ", och ")
    guard acceptedBy.isEmpty else {
      return "Underlaget är ofullständigt: \(parts), vilket är godtaget genom beslut "
        + "\(acceptedBy.joined(separator: ", "))."
    }
    return "Underlaget är ofullständigt: \(parts). Kör samverkan verify."
  }
}
