public import Cells
import Foundation
public import Testing

/// Expects a frame to equal the golden file `Frames/NAME.frame` beside the test's own file.
///
/// With `RECORD_FRAMES=1` in the environment the golden file is written and the test fails, so that
/// no green run has compared nothing.
///
/// - Parameters:
///   - frame: The frame that was drawn.
///   - name: The golden file's name without its extension.
///   - filePath: The test's file; leave it out.
///   - sourceLocation: The place to blame; leave it out.
public func expectFrame(
  _ frame: Frame, matches name: String, filePath: StaticString = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(filePath: "\(filePath)").deletingLastPathComponent().appending(path: "Frames")
  let file = folder.appending(path: "\(name).frame")
  let actual = FrameSnapshot(frame).description
  if ProcessInfo.processInfo.environment["RECORD_FRAMES"] == "1" {
    record(actual, in: file, sourceLocation)
  } else if let golden = try? String(contentsOf: file, encoding: .utf8) {
    guard golden != actual else { return }
    Attachment.record(actual, named: "\(name).actual.frame", sourceLocation: sourceLocation)
    Issue.record(
      "\(name) differs. Expected:\n\(golden)\nActual:\n\(actual)", sourceLocation: sourceLocation)
  } else {
    Issue.record(
      "No golden file \(file.path()); record it with RECORD_FRAMES=1. Actual:\n\(actual)",
      sourceLocation: sourceLocation)
  }
}

/// Expects a text to equal the golden file `Frames/NAME.txt` beside the test's own file.
///
/// It is recorded as a frame is.
///
/// - Parameters:
///   - text: The text that was written.
///   - name: The golden file's name without its extension.
///   - filePath: The test's file; leave it out.
///   - sourceLocation: The place to blame; leave it out.
public func expectText(
  _ text: String, matches name: String, filePath: StaticString = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let folder = URL(filePath: "\(filePath)").deletingLastPathComponent().appending(path: "Frames")
  let file = folder.appending(path: "\(name).txt")
  if ProcessInfo.processInfo.environment["RECORD_FRAMES"] == "1" {
    return record(text, in: file, sourceLocation)
  }
  let golden = try? String(contentsOf: file, encoding: .utf8)
  guard golden != text else { return }
  Issue.record(
    "\(name) differs. Expected:\n\(golden ?? "nothing")\nActual:\n\(text)",
    sourceLocation: sourceLocation)
}

private func record(_ actual: String, in file: URL, _ sourceLocation: SourceLocation) {
  do {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try actual.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("Recorded \(file.path()).", sourceLocation: sourceLocation)
  } catch {
    Issue.record(error, "\(file.path()) cannot be written", sourceLocation: sourceLocation)
  }
}
