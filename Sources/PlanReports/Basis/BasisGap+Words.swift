public import PlanDomain

extension BasisGap: Worded {
  /// The stamp.
  public var words: Words {
    let damage =
      damaged.isEmpty
      ? []
      : [
        Words("journalen är skadad (", "the journal is damaged (")
          + Words(everywhere: "\(damaged.joined(separator: ", ")))")
      ]
    let newer =
      hasNewer
      ? [
        Words(
          "en del är skrivet av ett nyare program och räknas inte",
          "some is written by a newer program and does not count")
      ] : []
    let parts =
      Words("Underlaget är ofullständigt: ", "The basis is incomplete: ")
      + (damage + newer).joined(separator: Words(", och ", ", and "))
    guard acceptedBy.isEmpty else {
      let decisions = Words(everywhere: "\(acceptedBy.joined(separator: ", ")).")
      return parts
        + Words(", vilket är godtaget genom beslut ", ", which is accepted by decision ")
        + decisions
    }
    return parts + Words(". Kör samverkan verify.", ". Run samverkan verify.")
  }
}
