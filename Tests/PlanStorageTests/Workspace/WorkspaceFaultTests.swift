import PlanDomain
import PlanStorage
import SystemPackage
import TestSupport
import Testing

@Suite struct WorkspaceFaultTests {
  /// How many system calls reading a whole workspace takes.
  private static func callsOfAReading(_ folder: TemporaryWorkspace) throws -> Int {
    let system = FailingSystem(RealSystem(), .failure(.ioError), at: 0)
    _ = try Workspace.read(at: folder.path, system: system)
    return system.calls.count
  }

  @Test(arguments: [Errno.ioError, .permissionDenied, .tooManyOpenFiles, .noMemory])
  func whicheverCallFailsItIsSaid(number: Errno) throws {
    let folder = try TemporaryWorkspace()
    for place in 1...(try Self.callsOfAReading(folder)) {
      let system = FailingSystem(RealSystem(), .failure(number), at: place)
      do {
        let reading = try Workspace.read(at: folder.path, system: system)
        #expect(reading.hasErrors, "call \(place)")
        #expect(
          reading.diagnostics.map(\.problem.code) == [.unreadableFile], "call \(place)")
      } catch {
        guard case .unusable(.system(let failure)) = error else {
          Issue.record("call \(place): \(error)")
          continue
        }
        #expect(failure.number == number)
      }
    }
  }

  @Test func anInterruptedCallIsMadeAgain() throws {
    let folder = try TemporaryWorkspace()
    for place in 1...(try Self.callsOfAReading(folder)) {
      let system = FailingSystem(RealSystem(), .failure(.interrupted), at: place)
      #expect(
        try Workspace.read(at: folder.path, system: system).diagnostics == [], "call \(place)")
    }
  }

  @Test func anUnreadableFileIsADiagnosticWhereItIsNamed() throws {
    let folder = try TemporaryWorkspace()
    // The folder, the manifest, the folder of the plan, and then the agreement.
    let system = FailingSystem(RealSystem(), .failure(.permissionDenied), at: 4) { $0 == "open" }
    let reading = try Workspace.read(at: folder.path, system: system)
    #expect(reading.found == ["workspace.yaml:4:12 unreadable_file"])
    #expect(reading.workspace == nil)
  }
}
