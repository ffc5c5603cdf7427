public import PlanDomain

extension MakingError: Worded {
  /// The sentence: what, where, and what to do.
  public var words: Words {
    switch self {
    case .occupied(let path):
      Words(
        "Mappen \(path) är inte tom, och inget skrivs över. Ange en mapp som är tom eller inte finns.",
        "The folder \(path) is not empty, and nothing is overwritten. "
          + "Name a folder that is empty or does not exist.")
    case .notAFolder(let path):
      Words(
        "\(path) är ingen mapp eller ligger inte i någon. Ange en mapp som är tom eller inte finns.",
        "\(path) is no folder, or does not lie in one. "
          + "Name a folder that is empty or does not exist.")
    case .noParent(let path):
      Words(
        "Mappen \(path) finns inte. Skapa den först, eller ange en annan plats.",
        "The folder \(path) does not exist. Make it first, or name another place.")
    case .failed(let error):
      Words(
        "\(error.swedish) Ingen arbetsyta har skapats; åtgärda felet eller ange en annan plats.",
        "\(error.english) No workspace has been made; mend the fault or name another place.")
    }
  }
}
