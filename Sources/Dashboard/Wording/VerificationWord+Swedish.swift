import PlanDomain

extension VerificationWord {
  var swedish: String {
    switch self {
    case .heading(0): "Filernas skick"
    case .heading(1): "Filernas skick: 1 skada"
    case .heading(let count): "Filernas skick: \(count) skador"
    case .underWay: "Journalen kontrolleras ännu."
    case .damage: "Skada: något som var sparat kan saknas eller vara ändrat."
    case .noDamage: "Ingen skada."
    case .writer: "Skrivare"
    case .file: "Fil"
    case .meaning: "Betyder"
    case .remedy: "Gör så här"
    case .line(let number): "rad \(number)"
    case .readOnly: "Inget kan sparas"
    case .planKept: "Planfilerna har fel"
    case .readMore: "v f: läs mer"
    }
  }
}
