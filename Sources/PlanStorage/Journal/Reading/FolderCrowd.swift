/// More folders than are read, by who owns them and since when they are as they are.
///
/// Whoever makes ten thousand folders would else have all others read them at every start. Neither the
/// owner of a folder nor the time of its last change is for its maker to choose, as its name is: of each
/// owner as many are read, and those first that have stood longest.
struct FolderCrowd {
  private struct Member {
    let name: String
    let changed: Int
  }

  /// The folders of each owner, in the order that they are read.
  private let members: [[Member]]

  /// Looks at each folder; what cannot be looked at comes last.
  ///
  /// - Parameters:
  ///   - names: Their names.
  ///   - journal: The folder that they are in.
  init(_ names: [String], in journal: borrowing Folder) {
    var owners: [UInt32?: [Member]] = [:]
    for name in names {
      let status = try? journal.status(of: name)
      owners[status?.owner, default: []].append(
        Member(name: name, changed: status?.changed ?? .max))
    }
    members = owners.values.map { members in
      members.sorted { ($0.changed, $0.name) < ($1.changed, $1.name) }
    }.sorted { $0.count < $1.count }
  }

  /// Returns the names of those that are read.
  ///
  /// What an owner with few folders leaves of its share is shared by the others.
  ///
  /// - Parameter limit: At most how many.
  /// - Returns: The names, by owner.
  func first(_ limit: Int) -> [String] {
    var names: [String] = []
    for (place, owned) in members.enumerated() {
      let share = max(0, limit - names.count) / (members.count - place)
      names += owned.prefix(share).map(\.name)
    }
    return names
  }
}
