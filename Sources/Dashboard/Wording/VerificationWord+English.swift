import PlanDomain

extension VerificationWord: Worded {
  var english: String {
    switch self {
    case .heading(0): "How the files stand"
    case .heading(1): "How the files stand: 1 damage"
    case .heading(let count): "How the files stand: \(count) damages"
    case .underWay: "The journal is still being checked."
    case .damage: "Damage: something that was saved may be missing or altered."
    case .noDamage: "No damage."
    case .writer: "Writer"
    case .file: "File"
    case .meaning: "Means"
    case .remedy: "What to do"
    case .line(let number): "line \(number)"
    case .readOnly: "Nothing can be saved"
    case .planKept: "The plan files have errors"
    case .fromHere: "With Enter"
    case .way(.acceptDamage): "accept the damage by a decision"
    case .way(.beginAsNewWriter): "go on as a new writer"
    case .way(.takeFromCopies): "take what is missing from the copies beside"
    case .way(.acceptOwners): "accept the new owners of the files"
    case .way(.eraseMasked): "take what is masked out of your files"
    case .noWay: "There is nothing to do here from the screen. Do as it says under What to do."
    case .chooseWay: "What is to be done?"
    case .ask(.acceptDamage): "Accept the damage by which decision?"
    case .ask(.beginAsNewWriter): "Go on as a new writer?"
    case .ask(.takeFromCopies): "Take what is missing from the copies?"
    case .ask(.acceptOwners): "Accept the new owners of the files?"
    case .ask(.eraseMasked): "Take what is masked out of your files?"
    case .doIt: "Yes, do it"
    case .doNothing: "No, do nothing"
    case .askOddDay(let day): "The computer's clock shows \(day). Save all the same?"
    case .saveAnyway: "Yes, the day is right: save all the same"
    case .saveNot: "No, do not save"
    case .readMore: "v f: read more"
    }
  }
}
