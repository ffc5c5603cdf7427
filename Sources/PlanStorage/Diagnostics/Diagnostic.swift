public import PlanDomain

/// A problem at its place in a plan file.
public struct Diagnostic: Hashable, Sendable {
  /// Where it is.
  public let location: SourceLocation
  /// What it is.
  public let problem: Problem
  /// The line of the file that it is on, shortened; empty when the file could not be read.
  public let excerpt: SourceExcerpt?

  /// Creates a problem at its place.
  ///
  /// - Parameters:
  ///   - location: Where it is.
  ///   - problem: What it is.
  ///   - excerpt: The line of the file that it is on.
  public init(location: SourceLocation, problem: Problem, excerpt: SourceExcerpt? = nil) {
    self.location = location
    self.problem = problem
    self.excerpt = excerpt
  }

  /// How grave it is.
  public var severity: Severity { problem.severity }
}

/// A line of a plan file, made short enough to show, with the place that is meant.
public struct SourceExcerpt: Hashable, Sendable {
  /// The line, or the part of it around the place, free from control characters.
  public let line: String
  /// How many characters stand before the place.
  public let indent: Int

  /// Creates an excerpt.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - indent: How many characters stand before the place.
  public init(line: String, indent: Int) {
    self.line = line
    self.indent = indent
  }
}

extension Diagnostic {
  /// The place, the severity and the sentence on one line.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: `plan/activities.yaml:12:5: fel: …`.
  public func headline(in language: Language) -> String {
    "\(location): \(severity.worded(in: language)): \(problem.worded(in: language))"
  }

  /// The headline, the line of the file, a caret under the place, and a hint.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: Two to four lines without a final line break.
  public func printed(in language: Language) -> String {
    var lines = [headline(in: language)]
    if let excerpt {
      lines.append("  " + excerpt.line)
      lines.append("  " + String(repeating: " ", count: excerpt.indent) + "^")
    }
    if let hint = problem.hint {
      lines.append("  " + hint.worded(in: language).visible)
    }
    return lines.joined(separator: "\n")
  }
}
