import Foundation
import Testing

/// The copy of the example that opens when no workspace is named.
@Suite struct DemoTests {
  let program: Program

  init() throws { program = try Program() }

  @Test func itIsKeptBetweenRunsAndMadeAnewOnRequest() throws {
    #expect(try program.run("note", "A01", "Kvar").ending == .status(0), "its function is known")
    #expect(try program.run("demo").complaint == "Exemplet ligger i \(path)\n")
    #expect(try latest().contains("Kvar"))
    #expect(try program.run("demo", "--reset").ending == .status(0))
    #expect(try !latest().contains("Kvar"))
    let beside = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
    let left = try FileManager.default.contentsOfDirectory(atPath: beside)
    #expect(left == ["eskilstuna-2024-2027"])
  }

  @Test func withoutShippedDataItSaysWhatToDo() throws {
    var program = program
    program.environment["SAMVERKAN_DATA"] = program.home.path
    let outcome = try program.run("show")
    #expect(outcome.ending == .status(66))
    #expect(outcome.complaint.hasPrefix("Fel: Hittar inte de medföljande överenskommelserna."))
    #expect(outcome.complaint.contains("SAMVERKAN_DATA"))
  }

  private var path: String {
    "\(program.home.path)/share/samverkan/demo/eskilstuna-2024-2027"
  }

  private func latest() throws -> String {
    try program.run("log", "A01", "--limit", "1").output
  }
}
