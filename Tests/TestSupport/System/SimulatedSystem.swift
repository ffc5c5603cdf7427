public import PlanStorage
public import SystemPackage

/// A machine in memory whose power can be cut before any call.
///
/// Every call after the cut fails; ``restart(seed:)`` then gives the machine that wakes up, with what
/// its disk has left. What was brought to the disk is always there; of the rest, chance decides.
public final class SimulatedSystem: SystemCalls {
  /// How many calls have been made.
  public private(set) var calls = 0
  /// Before which call the power is cut, from 1; `nil` for never.
  public var cut: Int?

  let disk: SimulatedDisk
  var open: [Int32: OpenNode] = [:]
  private var descriptors: Int32 = 100

  /// What a descriptor stands for.
  struct OpenNode {
    let node: SimulatedDisk.Node
    var lock: LockOperation = .unlock
  }

  /// Creates a machine with an empty disk.
  public convenience init() {
    self.init(SimulatedDisk())
  }

  init(_ disk: SimulatedDisk) {
    self.disk = disk
  }

  /// Whether the power has been cut.
  public var isDead: Bool { cut.map { calls >= $0 } ?? false }

  /// Returns the machine after the power has come back.
  ///
  /// - Parameter seed: Decides what is left of what was not on the disk; `nil` leaves all of it, as
  ///   when only the program was killed.
  /// - Returns: The machine that wakes up.
  public func restart(seed: UInt64?) -> SimulatedSystem {
    if let seed {
      var generator = SeededGenerator(seed: seed)
      disk.cutPower(using: &generator)
    }
    return SimulatedSystem(disk)
  }

  /// Counts a call; fails when there is no power.
  func call() throws(Errno) {
    if isDead { throw .ioError }
    calls += 1
    if isDead { throw .ioError }
  }

  func node(_ descriptor: FileDescriptor) throws(Errno) -> SimulatedDisk.Node {
    guard let found = open[descriptor.rawValue] else { throw .badFileDescriptor }
    return found.node
  }

  /// Makes a file or a folder durably, before the story begins.
  public func prepare(_ path: String, _ bytes: [UInt8]? = nil) {
    var node = disk.root
    let parts = path.split(separator: "/").map(String.init)
    for (place, part) in parts.enumerated() {
      let isFile = bytes != nil && place == parts.count - 1
      let child =
        node.names[part] ?? disk.makeNode(isFolder: !isFile, [.ownerReadWriteExecute])
      if isFile { (child.bytes, child.durableBytes) = (bytes ?? [], bytes ?? []) }
      node.names[part] = child
      node.durableNames[part] = child
      node = child
    }
  }

  /// Returns the bytes of a file as they are now.
  public func bytes(_ path: String) -> [UInt8]? {
    var node: SimulatedDisk.Node? = disk.root
    for part in path.split(separator: "/") { node = node?.names[String(part)] }
    return node?.bytes
  }

  /// Opens a file or a folder.
  public func open(
    _ name: String, in folder: FileDescriptor?, _ access: FileDescriptor.AccessMode,
    options: FileDescriptor.OpenOptions, permissions: FilePermissions
  ) throws(Errno) -> FileDescriptor {
    try call()
    let node = try find(name, in: folder, options, permissions)
    if node.isFolder, access != .readOnly { throw .isDirectory }
    if !node.isFolder, options.contains(.directory) { throw .notDirectory }
    descriptors += 1
    open[descriptors] = OpenNode(node: node)
    return FileDescriptor(rawValue: descriptors)
  }

  private func find(
    _ name: String, in folder: FileDescriptor?, _ options: FileDescriptor.OpenOptions,
    _ permissions: FilePermissions
  ) throws(Errno) -> SimulatedDisk.Node {
    let parts = name.split(separator: "/").map(String.init)
    var node = if let folder { try self.node(folder) } else { disk.root }
    for (place, part) in parts.enumerated() {
      if let child = node.names[part] {
        if options.contains(.exclusiveCreate), place == parts.count - 1 { throw .fileExists }
        node = child
      } else if options.contains(.create), place == parts.count - 1 {
        let child = disk.makeNode(isFolder: false, permissions)
        node.names[part] = child
        node = child
      } else {
        throw .noSuchFileOrDirectory
      }
    }
    return node
  }

  /// Closes a descriptor.
  public func close(_ descriptor: FileDescriptor) { open[descriptor.rawValue] = nil }

  /// Returns at once.
  public func pause(milliseconds: Int) {}

  /// The number of the user.
  public var user: UInt32 { 1000 }
}

extension SimulatedSystem {
  /// The paths of all files, in order.
  public var paths: [String] {
    func paths(_ node: SimulatedDisk.Node, _ path: String) -> [String] {
      guard node.isFolder else { return [path] }
      return node.names.sorted { $0.key < $1.key }.flatMap { paths($0.value, "\(path)/\($0.key)") }
    }
    return paths(disk.root, "")
  }

  /// Returns the bytes of a file that are on the disk for certain.
  public func durableBytes(_ path: String) -> [UInt8]? {
    var node: SimulatedDisk.Node? = disk.root
    for part in path.split(separator: "/") { node = node?.durableNames[String(part)] }
    return node?.durableBytes
  }
}
