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
  var text: String {
    let lines = heads.sorted { $0.key.rawValue < $1.key.rawValue }.map { writer, head in
      "\(writer) \(head.record.number) \(head.record.hash) \(head.owner)\n"
    }
    let body = "\(id)\n" + lines.joined()
    return body + "\(ChainHash(of: Array(body.utf8)[...]))\n"
  }

  init(id: String) {
    self.id = id
  }

  /// Reads what was kept; `nil` where it was not written to its end.
  init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    guard let first = lines.first else { return nil }
    self.init(id: String(first))
    for line in lines.dropFirst().dropLast() {
      let parts = line.split(separator: " ")
      guard parts.count == 4, let writer = WriterID(String(parts[0])), let number = Int(parts[1]),
        let hash = ChainHash(hex: Array(parts[2].utf8)[...]), let owner = UInt32(parts[3])
      else { return nil }
      heads[writer] = Head(
        record: WriterHistory.Record(number: number, hash: hash), owner: owner)
    }
    guard self.text == text else { return nil }
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
    return RememberedHeads(String(decoding: bytes, as: UTF8.self))
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
      memory, with: Array(heads.text.utf8), permissions: .ownerReadWrite, isDurable: false)
  }
}
