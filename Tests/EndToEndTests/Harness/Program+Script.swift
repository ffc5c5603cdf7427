import Foundation
import Testing

extension Program {
  /// Makes a program that is a few lines of shell.
  ///
  /// A process of its own writes it: what another test starts meanwhile would hold a file that this
  /// one has open for writing, and such a file cannot be run.
  ///
  /// - Parameters:
  ///   - lines: The lines.
  ///   - path: Where it is to be.
  /// - Throws: An error when it cannot be written.
  func makeScript(_ lines: String, at path: String) throws {
    try Data("#!/bin/bash\n\(lines)\n".utf8).write(to: URL(filePath: path + ".text"))
    let made = try shell("cp -f '\(path).text' '\(path)' && chmod 755 '\(path)'")
    try #require(made.ending == .status(0), "\(made)")
  }
}
