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
    case .shared(let id, let earlier, let later):
      "\(id) står både i \(earlier) och i \(later), som gäller samtidigt; det som står i \(later) visas"
    case .meetingAfterEnd(let code, let body, let ends):
      "\(code) är planerat efter \(ends), då \(body) upphör"
    }
  }
}
