import Cells

extension KeyLabel {
  var swedish: String {
    if let plain { return plain }
    return switch key {
    case .backspace: "Backsteg"
    case .backTab: "Skift-Tab"
    case .delete: "Delete"
    case .insert: "Insert"
    default: "Mellanslag"
    }
  }
}
