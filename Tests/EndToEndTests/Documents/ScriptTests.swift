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
    for readme in ["README.md", "README.en.md"] {
      #expect(try Checkout.text(of: readme).contains(command))
    }
  }

  @Test(arguments: [
    "bench", "bootstrap", "build", "format", "install", "make-handbook", "package", "run", "test",
    "uninstall",
  ])
  func everyScriptIsWellFormed(name: String) throws {
    let program = try Program()
    let outcome = try program.shell("bash -n '\(Checkout.path)/script/\(name)'")
    #expect(outcome.ending == .status(0), "\(outcome)")
  }
}
