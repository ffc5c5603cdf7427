/// What may have changed in a workspace since somebody looked.
public struct WatchedChange: Hashable, Sendable {
  /// Whether anything may have changed, as when the kernel lost count.
  public private(set) var isEverything = false
  /// Whether the plan or the workspace's own file may have changed.
  public private(set) var hasPlan = false
  /// The folders below `journal/` in which something may have changed.
  public private(set) var folders: Set<String> = []

  /// Nothing has changed.
  public init() {}

  /// Anything may have changed.
  public static let everything: WatchedChange = {
    var change = WatchedChange()
    change.isEverything = true
    return change
  }()

  /// Whether there is nothing to look at.
  public var isEmpty: Bool { !isEverything && !hasPlan && folders.isEmpty }

  /// The folders below `journal/` that are to be looked at; `nil` for all of them.
  public var foldersToRead: Set<String>? { isEverything ? nil : folders }

  /// Adds what has changed since.
  ///
  /// - Parameter other: What has changed since.
  public mutating func formUnion(_ other: WatchedChange) {
    isEverything = isEverything || other.isEverything
    hasPlan = hasPlan || other.hasPlan
    folders.formUnion(other.folders)
  }

  mutating func insert(_ folder: WatchedFolder) {
    switch folder {
    case .workspace, .journal: isEverything = true
    case .plan: hasPlan = true
    case .writer(let name): folders.insert(name)
    }
  }
}

/// A folder that is watched.
enum WatchedFolder: Hashable {
  case workspace, plan, journal
  /// A folder below `journal/`, most often a writer's.
  case writer(String)

  /// Where it is, as seen from the workspace.
  var path: String {
    switch self {
    case .workspace: "."
    case .plan: "plan"
    case .journal: "journal"
    case .writer(let name): "journal/\(name)"
    }
  }
}
