import PlanDomain

/// What every list says beside its rows.
enum ListWord: Hashable, Sendable, Worded {
  case counted(String, Int)
  case shown(String, Int, of: Int)
  case nothing
  case chooseFilter, everything
  case sortBy, usualOrder, sortedBy(String)
  case noOrders
}

extension ListWord {
  var words: Words {
    switch self {
    case .counted(let name, let count): Words(everywhere: "\(name) (\(count))")
    case .shown(let name, let count, let total):
      Words("\(name) (\(count) av \(total))", "\(name) (\(count) of \(total))")
    case .nothing: Words("Här finns inget ännu.", "Nothing here yet.")
    case .chooseFilter: Words("Visa bara", "Show only")
    case .everything: Words("visa alla", "show all")
    case .sortBy: Words("Sortera efter", "Sort by")
    case .usualOrder: Words("listans egen ordning", "the list's own order")
    case .sortedBy(let order): Words("efter \(order)", "by \(order)")
    case .noOrders: Words("Den här listan sorteras inte.", "This list is not sorted.")
    }
  }
}
