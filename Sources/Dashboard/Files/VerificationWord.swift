import PlanDomain

/// What the screen of how the files stand says beside what was found.
enum VerificationWord: Hashable, Sendable {
  case heading(damaged: Int)
  /// Not every line has been checked yet.
  case underWay
  case damage, noDamage
  case writer, file, meaning, remedy
  case line(Int)
  case readOnly, planKept
  /// What Enter offers to do about what was found.
  case fromHere
  case way(FileWay)
  case noWay
  case chooseWay
  /// The question before a way is taken.
  case ask(FileWay)
  case doIt, doNothing
  /// The question before something is saved on a day that the clock may be wrong about.
  case askOddDay(CalendarDate)
  case saveAnyway, saveNot
  /// How to come from the banner to the screen.
  case readMore
}

extension VerificationWord: Worded {
  var words: Words {
    switch self {
    case .heading(0): Words("Filernas skick", "How the files stand")
    case .heading(1): Words("Filernas skick: 1 skada", "How the files stand: 1 damage")
    case .heading(let count):
      Words(
        "Filernas skick: \(count) skador",
        "How the files stand: \(count) damages")
    case .underWay: Words("Journalen kontrolleras ännu.", "The journal is still being checked.")
    case .damage:
      Words(
        "Skada: något som var sparat kan saknas eller vara ändrat.",
        "Damage: something that was saved may be missing or altered.")
    case .noDamage: Words("Ingen skada.", "No damage.")
    case .writer: Words("Skrivet av", "Written by")
    case .file: Words("Fil", "File")
    case .meaning: Words("Betyder", "Means")
    case .remedy: Words("Gör så här", "What to do")
    case .line(let number): Words("rad \(number)", "line \(number)")
    case .readOnly: Words("Inget kan sparas", "Nothing can be saved")
    case .planKept: Words("Planfilerna har fel", "The plan files have errors")
    case .fromHere: Words("Med Enter", "With Enter")
    case .way(.acceptDamage):
      Words(
        "godta skadan genom ett beslut",
        "accept the damage by a decision")
    case .way(.beginAsNewWriter): Words("gå vidare som ny skrivare", "go on as a new writer")
    case .way(.takeFromCopies):
      Words(
        "hämta det som saknas ur kopiorna bredvid",
        "take what is missing from the copies beside")
    case .way(.acceptOwners):
      Words(
        "godta filernas nya ägare",
        "accept the new owners of the files")
    case .way(.eraseMasked):
      Words(
        "ta bort det maskerade ur dina filer",
        "take what is masked out of your files")
    case .noWay:
      Words(
        "Här finns inget att göra från skärmen. Följ det som står under Gör så här.",
        "There is nothing to do here from the screen. Do as it says under What to do.")
    case .chooseWay: Words("Vad ska göras?", "What is to be done?")
    case .ask(.acceptDamage):
      Words(
        "Godta skadan genom vilket beslut?",
        "Accept the damage by which decision?")
    case .ask(.beginAsNewWriter): Words("Gå vidare som ny skrivare?", "Go on as a new writer?")
    case .ask(.takeFromCopies):
      Words(
        "Hämta det som saknas ur kopiorna?",
        "Take what is missing from the copies?")
    case .ask(.acceptOwners):
      Words(
        "Godta filernas nya ägare?",
        "Accept the new owners of the files?")
    case .ask(.eraseMasked):
      Words(
        "Ta bort det maskerade ur dina filer?",
        "Take what is masked out of your files?")
    case .doIt: Words("Ja, gör det", "Yes, do it")
    case .doNothing: Words("Nej, gör inget", "No, do nothing")
    case .askOddDay(let day):
      Words(
        "Datorns klocka visar \(day). Spara ändå?",
        "The computer's clock shows \(day). Save all the same?")
    case .saveAnyway:
      Words(
        "Ja, dagen är rätt: spara ändå",
        "Yes, the day is right: save all the same")
    case .saveNot: Words("Nej, spara inte", "No, do not save")
    case .readMore: Words("v f: läs mer", "v f: read more")
    }
  }
}
