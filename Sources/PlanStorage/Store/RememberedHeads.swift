import PlanDomain
import SystemPackage

/// How far each writer had come, and who owned its files, when this user last looked.
///
/// It is kept by the place of the workspace and not by its identifier, so that editing
/// `workspace.yaml` does not make anybody forget. It is a witness against a journal that has lost its
/// end or been written anew: an older one only sees less.
struct RememberedHeads: Hashable {
  /// What is remembered of a writer.
  struct Head: Hashable {
    let record: WriterHistory.Record
    let owner: UInt32
  }

  /// The identifier of the workspace then.
  var id: String
  /// The writers.
  var heads: [WriterID: Head] = [:]

  /// Lines of a writer, a number, a hash and an owner, after one with the identifier and before one
  /// with the hash of them all.
  var bytes: [UInt8] {
    // Byte by byte: with thousands of writers this is done at each start.
    var bytes = Array("\(id)\n".utf8)
    bytes.reserveCapacity(heads.count * 64)
    for writer in heads.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      guard let head = heads[writer] else { continue }
      bytes += writer.rawValue.utf8
      bytes.append(0x20)
      bytes += String(head.record.number).utf8
      bytes.append(0x20)
      bytes += head.record.hash.hex
      bytes.append(0x20)
      bytes += String(head.owner).utf8
      bytes.append(0x0A)
    }
    bytes += ChainHash(of: bytes[...]).hex
    bytes.append(0x0A)
    return bytes
  }

  init(id: String) {
    self.id = id
  }

  /// Reads what was kept; `nil` where it was not written to its end.
  init?(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
    guard let first = lines.first else { return nil }
    self.init(id: String(decoding: first, as: UTF8.self))
    heads.reserveCapacity(lines.count)
    for line in lines.dropFirst().dropLast() {
      let parts = line.split(separator: 0x20)
      guard parts.count == 4, let writer = WriterID(String(decoding: parts[0], as: UTF8.self)),
        let number = Int(String(decoding: parts[1], as: UTF8.self)),
        let hash = ChainHash(hex: parts[2]),
        let owner = UInt32(String(decoding: parts[3], as: UTF8.self))
      else { return nil }
      heads[writer] = Head(
        record: WriterHistory.Record(number: number, hash: hash), owner: owner)
    }
    guard self.bytes == bytes else { return nil }
  }
}

extension StateFolder {
  /// The file, beside the folders of all workspaces.
  private var memory: String { "heads-\(ChainHash(of: Array(path.utf8)[...]))" }

  /// How far each writer had come when this user last looked, if that is remembered.
  func rememberedHeads() -> RememberedHeads? {
    guard let folder = try? opened(root),
      let bytes = try? folder.file(memory).readAll(limit: 1 << 24)
    else { return nil }
    return RememberedHeads(bytes)
  }

  /// The file of one's own last line, beside that of everybody's.
  private var ownMemory: String { "own-\(ChainHash(of: Array(path.utf8)[...]))" }

  /// The last line that this user was told is saved here, whatever `workspace.yaml` says since.
  func rememberedOwn() -> (writer: WriterID, record: WriterHistory.Record)? {
    guard let folder = try? opened(root),
      let bytes = try? folder.file(ownMemory).readAll(limit: 1 << 10)
    else { return nil }
    let parts = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" }
    guard parts.count == 4, let writer = WriterID(String(parts[0])), let number = Int(parts[1]),
      let hash = ChainHash(hex: Array(parts[2].utf8)[...])
    else { return nil }
    let record = WriterHistory.Record(number: number, hash: hash)
    return bytes == StateFolder.ownLine(of: writer, record) ? (writer, record) : nil
  }

  /// The writers whose lines this user has read here, and oneself.
  var metWriters: Set<WriterID> {
    var met = Set((rememberedHeads()?.heads ?? [:]).keys)
    if let own = rememberedOwn() { met.insert(own.writer) }
    return met
  }

  /// Remembers one's own last line by the place of the workspace, as often as something is saved.
  ///
  /// The others' lines need not be written anew for that: they are remembered when they come.
  func rememberOwn(_ writer: WriterID, _ record: WriterHistory.Record) {
    let line = StateFolder.ownLine(of: writer, record)
    if (try? overwrite(ownMemory, with: line, in: root)) ?? false { return }
    guard let folder = try? Folder(making: root, system: system) else { return }
    try? folder.replace(ownMemory, with: line, permissions: .ownerReadWrite, isDurable: false)
  }

  private static func ownLine(of writer: WriterID, _ record: WriterHistory.Record) -> [UInt8] {
    Array("\(writer) \(line(of: record))".utf8)
  }

  /// Remembers how far each writer has come; it does not wait for the disk.
  func remember(_ heads: RememberedHeads) {
    guard let folder = try? Folder(making: root, system: system) else { return }
    try? folder.replace(
      memory, with: heads.bytes, permissions: .ownerReadWrite, isDurable: false)
  }
}
