import PlanDomain
import SystemPackage

/// A workspace that is made of what another copy holds.
public enum Joining {
  /// Why a workspace could not be made.
  public enum Problem: Error, Hashable, Sendable {
    /// The other copy is no workspace: it has no manifest that can be read.
    case noWorkspace
    /// Its plan files have errors.
    case hasErrors
    /// There is something in the folder already.
    case notEmpty(path: String)
    /// The failure of a system call.
    case failed(FileError)
  }

  /// Returns the identifier of the workspace that another copy holds.
  ///
  /// - Parameter files: What it holds, by the paths.
  /// - Returns: The identifier; `nil` where no manifest can be read.
  public static func workspace(in files: [String: [UInt8]]) -> String? {
    PlanStore.manifest(in: files)?.id
  }

  /// Makes a workspace of the plan files that another copy holds; its lines are for an exchange to take.
  ///
  /// - Parameters:
  ///   - files: What the other copy holds, by the paths.
  ///   - path: The folder, which is made unless it is there and empty.
  ///   - system: The system calls.
  /// - Throws: Why it could not be made; what was put in the folder is then taken away again.
  /// - Returns: The path of the folder, with every link followed.
  public static func make(
    of files: [String: [UInt8]], at path: String, system: any SystemCalls = RealSystem()
  ) throws(Problem) -> String {
    let plans = Arrivals(files).plans
    let listed = PlanStore.listedPlans(in: plans)
    guard workspace(in: plans) != nil else { throw .noWorkspace }
    let chosen = Set(listed).sorted().compactMap { name in
      plans[name].map { PlanFile(name: name, bytes: $0) }
    }
    let folder = try failing { () throws(FileError) in try Folder(making: path, system: system) }
    let names = try failing { () throws(FileError) in try folder.names() }
    let real = folder.path
    guard names.isEmpty else { throw .notEmpty(path: real) }
    var planting = Planting(in: folder)
    do throws(FileError) {
      try planting.make(folders: [], files: chosen)
    } catch {
      throw .failed(error)
    }
    let reading = try? Workspace.read(at: real, system: system)
    guard let reading, reading.workspace != nil, !reading.hasErrors else {
      planting.takeAway()
      throw .hasErrors
    }
    return real
  }

  private static func failing<Value: ~Copyable>(
    _ body: () throws(FileError) -> Value
  ) throws(Problem) -> Value {
    do throws(FileError) { return try body() } catch { throw .failed(error) }
  }
}
