import Foundation
import TestSupport
import Testing

/// The commands that the first page of the documentation tells a newcomer to run.
@Suite struct ScriptTests {
  @Test(arguments: ["script/run", "script/test"])
  func theCommandsOfTheReadmeAreThereToRun(command: String) throws {
    let path = "\(Checkout.path)/\(command)"
    #expect(FileManager.default.isExecutableFile(atPath: path))
    let text = try Checkout.text(of: command)
    #expect(text.hasPrefix("#!/usr/bin/env bash\n"))
    #expect(try Checkout.text(of: "README.md").contains(command))
  }

  @Test(arguments: ["bench", "bootstrap", "build", "format", "run", "test"])
  func everyScriptIsWellFormed(name: String) throws {
    let program = try Program()
    let outcome = try program.shell("bash -n '\(Checkout.path)/script/\(name)'")
    #expect(outcome.ending == .status(0), "\(outcome)")
  }
}
