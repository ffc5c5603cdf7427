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
    case .readMore: "v f: read more"
    }
  }
}
