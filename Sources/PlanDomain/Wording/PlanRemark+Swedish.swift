extension PlanRemark: Worded {
  /// What is remarked, in Swedish.
  public var swedish: String {
    switch self {
    case .editionToAdopt(let version):
      "ingen har antagit utgåva \(version). Kör samverkan plan adopt \(version) --decision …"
    case .editionAltered(let version):
      "filerna i utgåva \(version) är inte längre de som antogs"
    case .vanished(let id, let title):
      "\(id)\(title.map { " «\($0)»" } ?? "") har en historik men saknas i planen, "
        + "utan att vara genomförd eller avförd"
    }
  }
}
