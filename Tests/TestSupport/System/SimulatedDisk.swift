import SystemPackage

/// Files and folders in memory, each with what it holds and what a power cut would leave of it.
final class SimulatedDisk {
  /// A file or a folder.
  final class Node {
    let number: UInt64
    let isFolder: Bool
    var permissions: FilePermissions
    /// What the file holds now.
    var bytes: [UInt8] = []
    /// What is on the disk for certain.
    var durableBytes: [UInt8] = []
    /// What the folder holds now.
    var names: [String: Node] = [:]
    /// The names that are on the disk for certain.
    var durableNames: [String: Node] = [:]

    init(_ number: UInt64, isFolder: Bool, _ permissions: FilePermissions) {
      self.number = number
      self.isFolder = isFolder
      self.permissions = permissions
    }

    /// Puts bytes at a place, in place of those that stand there.
    func put(_ new: ArraySlice<UInt8>, at offset: Int) {
      let start = min(offset, bytes.count)
      bytes.replaceSubrange(start..<min(bytes.count, start + new.count), with: new)
    }
  }

  private var nodes: UInt64 = 1
  let root: Node

  init() {
    root = Node(1, isFolder: true, [.ownerReadWriteExecute])
  }

  func makeNode(isFolder: Bool, _ permissions: FilePermissions) -> Node {
    nodes += 1
    return Node(nodes, isFolder: isFolder, permissions)
  }

  /// Cuts the power: of what was not brought to the disk, chance decides what is left.
  func cutPower(using generator: inout some RandomNumberGenerator) {
    settle(root, using: &generator)
  }

  private func settle(_ node: Node, using generator: inout some RandomNumberGenerator) {
    guard node.isFolder else {
      node.bytes = remains(of: node, using: &generator)
      node.durableBytes = node.bytes
      return
    }
    var left = node.durableNames
    for (name, child) in node.names.sorted(by: { $0.key < $1.key })
    where left[name] !== child && Bool.random(using: &generator) {
      left[name] = child
    }
    for name in node.durableNames.keys.sorted()
    where node.names[name] == nil && Bool.random(using: &generator) {
      left[name] = nil
    }
    node.names = left
    node.durableNames = left
    for child in left.sorted(by: { $0.key < $1.key }) { settle(child.value, using: &generator) }
  }

  /// All, none or a part of the new bytes; a part may also be left as zeros.
  private func remains(
    of node: Node, using generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    guard node.bytes != node.durableBytes else { return node.bytes }
    guard node.bytes.starts(with: node.durableBytes) else {
      return Bool.random(using: &generator) ? node.bytes : node.durableBytes
    }
    let added = node.bytes.dropFirst(node.durableBytes.count)
    let kept = added.prefix(Int.random(in: 0...added.count, using: &generator))
    switch Int.random(in: 0...3, using: &generator) {
    case 0: return node.durableBytes
    case 1: return node.bytes
    case 2: return node.durableBytes + kept
    default:
      return node.durableBytes + kept + [UInt8](repeating: 0, count: added.count - kept.count)
    }
  }
}
