extension PlanRemark: Worded {
  /// What is remarked.
  public var words: Words {
    switch self {
    case .editionToAdopt(let version):
      Words(
        "ingen har antagit utgåva \(version). Kör samverkan plan adopt \(version) --decision …",
        "nobody has adopted edition \(version). Run samverkan plan adopt \(version) --decision \u{2026}"
      )
    case .editionAltered(let version):
      Words(
        "filerna i utgåva \(version) är inte längre de som antogs",
        "the files of edition \(version) are no longer those that were adopted")
    case .vanished(let id, let title):
      Words(
        "\(id)\(title.map { " «\($0)»" } ?? "") har en historik men saknas i planen, "
          + "utan att vara genomförd eller avförd",
        "\(id)\(title.map { " \u{201C}\($0)\u{201D}" } ?? "") has a history but is missing from the plan, "
          + "without being done or dropped")
    case .shared(let id, let earlier, let later):
      Words(
        "\(id) står både i \(earlier) och i \(later), som gäller samtidigt; det som står i \(later) visas",
        "\(id) stands both in \(earlier) and in \(later), which hold at once; what \(later) says is shown"
      )
    case .meetingAfterEnd(let code, let body, let ends):
      Words(
        "\(code) är planerat efter \(ends), då \(body) upphör",
        "\(code) is planned after \(ends), when \(body) ends")
    }
  }
}
