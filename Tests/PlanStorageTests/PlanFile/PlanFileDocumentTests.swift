import Foundation
import PlanDomain
import PlanStorage
import TestSupport
import Testing

/// `docs/plan-file.md` is the catalogue of the diagnostics, and its examples are the test cases.
///
/// `RECORD_EXAMPLES=1` writes what is printed into the document, and fails, so that no green run is
/// one that compared nothing.
@Suite struct PlanFileDocumentTests {
  private let document: PlanFileDocument

  init() throws {
    document = try PlanFileDocument()
  }

  /// Problems that no short text can show; each has a test of its own.
  private static let notShown: Set<Problem.Code> = [
    .fileTooLarge, .notUTF8, .tooManyValues, .unreadableFile, .furtherProblems,
  ]

  @Test func everyProblemIsInTheDocumentOnceInItsOrder() {
    #expect(document.headings == Problem.Code.allCases.map(\.rawValue))
  }

  @Test func everyProblemThatATextCanShowHasAnExample() {
    let shown = Problem.Code.allCases.filter { !Self.notShown.contains($0) }
    #expect(document.examples.map(\.heading) == shown.map(\.rawValue))
  }

  @Test func theFilesThatExamplesAreReadBesideHaveNoProblems() throws {
    let folder = try TemporaryWorkspace()
    for (name, text) in document.bases { try folder.write(text, to: name.inWorkspace) }
    #expect(document.bases.count == 3)
    let printed = try folder.read().diagnostics.map { $0.printed(in: .swedish) }
    #expect(printed == [])
  }

  @Test func whatIsPrintedIsWhatStandsThere() throws {
    var actual: [String] = []
    for example in document.examples {
      let reading = try read(example)
      let printed = reading.diagnostics.map { $0.printed(in: .swedish) }.joined(separator: "\n")
      actual.append(printed)
      #expect(printed == example.printed, "\(example.heading)")
      #expect(
        reading.diagnostics.map(\.problem.code.rawValue) == [example.heading],
        "the example shows nothing else")
    }
    if ProcessInfo.processInfo.environment["RECORD_EXAMPLES"] != nil {
      try document.record(actual)
      Issue.record("recorded")
    }
  }

  @Test func everyExampleHasWordsInBothLanguages() throws {
    for example in document.examples {
      let problems = try read(example).diagnostics.map(\.problem)
      for problem in problems {
        #expect(problem.english != problem.swedish, "\(example.heading)")
        #expect(problem.english != problem.code.rawValue)
        if let hint = problem.hint {
          #expect(!hint.swedish.isEmpty && !hint.english.isEmpty && hint.swedish != hint.english)
        }
      }
    }
  }

  private func read(_ example: PlanFileDocument.Example) throws -> WorkspaceReading {
    let folder = try TemporaryWorkspace()
    for (name, text) in document.bases { try folder.write(text, to: name.inWorkspace) }
    let text = example.text.replacing("⇥", with: "\t")
    try folder.write(text, to: example.file.inWorkspace)
    return try folder.read()
  }
}

/// The parts of `docs/plan-file.md` that are tested.
struct PlanFileDocument {
  /// A file and what is printed about it.
  struct Example {
    let heading: String
    let file: String
    let text: String
    let printed: String
    /// The lines of the document between which the printed text stands.
    let printedLines: Range<Int>
  }

  private static let path = "docs/plan-file.md"
  private var lines: [String]
  private(set) var headings: [String] = []
  private(set) var bases: [String: String] = [:]
  private(set) var examples: [Example] = []

  init() throws {
    lines = try Checkout.text(of: Self.path).components(separatedBy: "\n")
    var pending: (file: String, text: String)?
    var index = 0
    while index < lines.count {
      let line = lines[index]
      index += 1
      if line.hasPrefix("#### `") { headings.append(String(line.dropFirst(6).dropLast())) }
      guard line.hasPrefix("```") else { continue }
      let start = index
      while index < lines.count, lines[index] != "```" { index += 1 }
      let body = lines[start..<index]
      let text = body.map { $0 + "\n" }.joined()
      let words = line.dropFirst(3).split(separator: " ").map(String.init)
      if words.first == "yaml", words.count == 3 {
        bases[words[2]] = text
      } else if words.first == "yaml", words.count == 2 {
        pending = (words[1], text)
      } else if words == ["text"], let shown = pending {
        examples.append(
          Example(
            heading: headings.last ?? "", file: shown.file, text: shown.text,
            printed: body.joined(separator: "\n"), printedLines: start..<index))
        pending = nil
      }
      index += 1
    }
  }

  /// Writes what is printed now into the document.
  func record(_ printed: [String]) throws {
    var recorded = lines
    for (example, text) in zip(examples, printed).reversed() {
      recorded.replaceSubrange(example.printedLines, with: text.components(separatedBy: "\n"))
    }
    let url = URL(fileURLWithPath: "\(Checkout.path)/\(Self.path)")
    try Data(recorded.joined(separator: "\n").utf8).write(to: url)
  }
}

extension String {
  /// Where a file of the document lies in a workspace.
  fileprivate var inWorkspace: String { self == "workspace.yaml" ? self : "plan/\(self)" }
}
