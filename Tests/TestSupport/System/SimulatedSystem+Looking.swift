extension SimulatedSystem {
  /// The names in a folder, sorted; none where there is no such folder.
  public func names(in path: String) -> [String] {
    var node: SimulatedDisk.Node? = disk.root
    for part in path.split(separator: "/") { node = node?.names[String(part)] }
    return (node?.names.keys.sorted()) ?? []
  }

  /// Another machine whose disk holds the same.
  public func copy() -> SimulatedSystem { SimulatedSystem(disk.copy()) }
}

extension SimulatedDisk {
  /// A disk that holds the same, all of it for certain.
  func copy() -> SimulatedDisk {
    let copy = SimulatedDisk()
    copy.fill(copy.root, like: root)
    return copy
  }

  private func fill(_ node: Node, like other: Node) {
    (node.bytes, node.durableBytes) = (other.bytes, other.bytes)
    for (name, child) in other.names {
      let made = makeNode(isFolder: child.isFolder, child.permissions)
      fill(made, like: child)
      (node.names[name], node.durableNames[name]) = (made, made)
    }
  }
}
