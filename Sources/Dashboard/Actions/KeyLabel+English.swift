import Cells
import PlanDomain

extension KeyLabel: Worded {
  var english: String {
    if let plain { return plain }
    return switch key {
    case .backspace: "Backspace"
    case .backTab: "Shift-Tab"
    case .delete: "Delete"
    case .insert: "Insert"
    default: "Space"
    }
  }
}
