/// A file in a hub, as its listing tells of it.
public struct HubFile: Hashable, Sendable {
  /// The path from the top.
  public let path: String
  /// The name that git gives to its bytes.
  let id: String
  /// How many bytes it has.
  public let size: Int
}

/// Something in a hub that is left alone, and taken out of it with the next that is sent.
public struct HubStranger: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    /// A link.
    case link
    /// Another repository in the repository.
    case repository
    /// A file that is to be run.
    case program
    /// A name that is hidden, leads elsewhere, or has signs that no name here has.
    case name
    /// The same name twice but for large and small letters.
    case twin
  }

  /// What it is.
  public let kind: Kind
  /// Its path, which may hold anything at all.
  public let path: String
}

/// All that stands in a hub.
struct HubListing {
  private(set) var files: [HubFile] = []
  private(set) var strangers: [HubStranger] = []

  /// The most bytes, and the most files, that are looked at.
  static let limit = (bytes: 512 << 20, files: 50_000)

  /// Reads what `ls-tree -r -z -l` says.
  init(_ listing: [UInt8]) throws(HubError) {
    var known: Set<String> = []
    var bytes = 0
    // Of twins the one in small letters counts, as every name of ours is.
    let lines = listing.split(separator: 0)
    let isLarge = { (line: ArraySlice<UInt8>) in
      line.drop { $0 != 0x09 }.contains { (0x41...0x5A).contains($0) }
    }
    for line in lines.filter({ !isLarge($0) }) + lines.filter(isLarge) {
      guard let tab = line.firstIndex(of: 0x09) else { continue }
      let words = line[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      let name = line[(tab + 1)...]
      guard words.count == 4 else { continue }
      let path = String(decoding: name, as: UTF8.self)
      let kind: HubStranger.Kind? =
        switch (words[0], words[1]) {
        case ("100644", "blob"): name.isOrdinaryPath ? nil : .name
        case ("120000", _): .link
        case (_, "commit"): .repository
        default: .program
        }
      if let kind {
        strangers.append(HubStranger(kind: kind, path: path))
        continue
      }
      // On a file system that tells no large letters from small ones they would be one.
      guard known.insert(path.lowercased()).inserted else {
        strangers.append(HubStranger(kind: .twin, path: path))
        continue
      }
      guard let size = Int(words[3]) else { continue }
      bytes += size
      guard bytes <= Self.limit.bytes else { throw .tooMuch(limit: Self.limit.bytes) }
      guard files.count < Self.limit.files else { throw .tooMuch(limit: Self.limit.files) }
      files.append(HubFile(path: path, id: words[2], size: size))
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is a path of parts that all begin with a letter or a digit and hold nothing odd.
  fileprivate var isOrdinaryPath: Bool {
    let parts = split(separator: 0x2F, omittingEmptySubsequences: false)
    return (1...8).contains(parts.count)
      && parts.allSatisfy { part in
        guard let first = part.first, part.count <= 128, first.isLetterOrDigit else { return false }
        return part.allSatisfy { $0.isLetterOrDigit || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
      }
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
