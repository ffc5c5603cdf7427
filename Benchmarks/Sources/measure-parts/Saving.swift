import Foundation
import PlanDomain
import PlanStorage
import SystemPackage
import WorkspaceMaking

/// A save of the program beside appending the same bytes and waiting for the disk.
struct Saving {
  private let workspace: Workspace
  private let store: PlanStore
  private let folder: String

  /// Works on a copy in a folder of its own.
  init(like original: String, in folder: String) throws {
    let files = FileManager.default
    self.folder = folder + "/saving"
    try? files.removeItem(atPath: self.folder)
    try files.createDirectory(atPath: self.folder, withIntermediateDirectories: true)
    let copy = self.folder + "/workspace"
    try files.copyItem(atPath: original, toPath: copy)
    guard let workspace = try Workspace.read(at: copy).workspace else {
      throw PartsError.noWorkspace(copy)
    }
    self.workspace = workspace
    store = try PlanStore(
      opening: copy, id: workspace.manifest.id, plan: workspace.plan,
      stateFolder: self.folder + "/state", program: "measure-parts")
  }

  /// Saves and appends in turn, so that what disturbs one disturbs the other.
  func measure() throws -> (saved: Timing, bare: Timing) {
    let file = try FileDescriptor.open(
      FilePath(folder + "/bare.jsonl"), .writeOnly, options: [.append, .create],
      permissions: .ownerReadWrite)
    let line = [UInt8](repeating: 0x78, count: 330)
    let ids = workspace.plan.activities.map(\.id)
    var (saved, bare) = (Timing(), Timing())
    for number in 0..<400 {
      let now = Timestamp(seconds: Int64(Date().timeIntervalSince1970), offset: 3600)
      let change = Change(.report(ids[number % ids.count], "Två avstämningar hållna"))
      saved.note(
        try ContinuousClock().measure { try store.record(change, by: "samordnare", at: now) })
      bare.note(
        try ContinuousClock().measure {
          _ = try file.writeAll(line)
          guard fdatasync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
        })
    }
    try file.close()
    return (saved, bare)
  }
}
