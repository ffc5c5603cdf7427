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
    case .fromHere: "Med Enter"
    case .way(.acceptDamage): "godta skadan genom ett beslut"
    case .way(.beginAsNewWriter): "gå vidare som ny skrivare"
    case .way(.takeFromCopies): "hämta det som saknas ur kopiorna bredvid"
    case .way(.acceptOwners): "godta filernas nya ägare"
    case .way(.eraseMasked): "ta bort det maskerade ur dina filer"
    case .noWay: "Här finns inget att göra från skärmen. Följ det som står under Gör så här."
    case .chooseWay: "Vad ska göras?"
    case .ask(.acceptDamage): "Godta skadan genom vilket beslut?"
    case .ask(.beginAsNewWriter): "Gå vidare som ny skrivare?"
    case .ask(.takeFromCopies): "Hämta det som saknas ur kopiorna?"
    case .ask(.acceptOwners): "Godta filernas nya ägare?"
    case .ask(.eraseMasked): "Ta bort det maskerade ur dina filer?"
    case .doIt: "Ja, gör det"
    case .doNothing: "Nej, gör inget"
    case .askOddDay(let day): "Datorns klocka visar \(day). Spara ändå?"
    case .saveAnyway: "Ja, dagen är rätt: spara ändå"
    case .saveNot: "Nej, spara inte"
    case .readMore: "v f: läs mer"
    }
  }
}
