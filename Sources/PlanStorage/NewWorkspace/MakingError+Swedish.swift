import PlanDomain

extension MakingError {
  /// The sentence in Swedish: what, where, and what to do.
  public var swedish: String {
    switch self {
    case .occupied(let path):
      "Mappen \(path) är inte tom, och inget skrivs över. Ange en mapp som är tom eller inte finns."
    case .notAFolder(let path):
      "\(path) är ingen mapp eller ligger inte i någon. Ange en mapp som är tom eller inte finns."
    case .noParent(let path):
      "Mappen \(path) finns inte. Skapa den först, eller ange en annan plats."
    case .failed(let error):
      "\(error.swedish) Ingen arbetsyta har skapats; åtgärda felet eller ange en annan plats."
    }
  }
}
