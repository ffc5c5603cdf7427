public import SystemPackage

/// What is known of a file without reading it.
public struct FileStatus: Hashable, Sendable {
  /// What kind of thing has the name.
  public enum Kind: Hashable, Sendable {
    /// A file with bytes.
    case file
    /// A folder.
    case folder
    /// A symbolic link.
    case link
    /// A pipe, a socket or a device.
    case special
  }

  /// What kind of thing it is.
  public var kind: Kind
  /// Its length in bytes.
  public var size: Int
  /// How many of its bytes lie on the disk, where that is known; a hole takes no room.
  public var allocated: Int?
  /// How many names it has.
  public var links: Int
  /// The number of the user who owns it.
  public var owner: UInt32
  /// The number of the group that it belongs to, where that is known.
  public var group: UInt32?
  /// Who may do what with it.
  public var permissions: FilePermissions
  /// The device that it lies on.
  public var device: UInt64
  /// Its number on that device.
  public var number: UInt64
  /// When it was changed last, or for a folder a name in it; nanoseconds since 1970, where that is
  /// known.
  public var changed: Int?

  /// Creates a status.
  ///
  /// - Parameters:
  ///   - kind: What kind of thing it is.
  ///   - size: Its length in bytes.
  ///   - links: How many names it has.
  ///   - owner: The number of the user who owns it.
  ///   - permissions: Who may do what with it.
  ///   - device: The device that it lies on.
  ///   - number: Its number on that device.
  ///   - allocated: How many of its bytes lie on the disk, where that is known.
  ///   - group: The number of the group that it belongs to, where that is known.
  ///   - changed: When it was changed last, where that is known.
  public init(
    kind: Kind, size: Int, links: Int, owner: UInt32, permissions: FilePermissions,
    device: UInt64, number: UInt64, allocated: Int? = nil, group: UInt32? = nil,
    changed: Int? = nil
  ) {
    self.changed = changed
    self.group = group
    self.allocated = allocated
    self.kind = kind
    self.size = size
    self.links = links
    self.owner = owner
    self.permissions = permissions
    self.device = device
    self.number = number
  }

  /// Returns whether two names lead to one file.
  ///
  /// - Parameter other: The other status.
  /// - Returns: Whether device and number are the same.
  public func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && number == other.number
  }
}
