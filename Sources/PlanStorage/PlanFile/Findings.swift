/// The problems found so far, and the texts that they are found in.
struct Findings {
  private(set) var diagnostics: [Diagnostic] = []
  private var sources: [String: SourceText] = [:]
  private var fileOrder: [String] = []
  private var noted: Set<Note> = []

  /// A problem at a place.
  private struct Note: Hashable {
    let location: SourceLocation
    let problem: Problem

    init(_ location: SourceLocation, _ problem: Problem) {
      (self.location, self.problem) = (location, problem)
    }
  }

  /// The format of the file that is being read.
  var format = PlanFileFormat.one

  /// Adds a file's text and what is wrong with it as text.
  ///
  /// - Parameter source: The text.
  mutating func add(_ source: SourceText) {
    sources[source.file] = source
    fileOrder.append(source.file)
    for fault in source.faults { report(fault.problem, at: fault.location) }
  }

  /// Whether there are so many problems that no more are noted.
  var isFull: Bool { diagnostics.count > PlanFileLimits.problems }

  /// Notes a problem, unless there are too many already.
  ///
  /// - Parameters:
  ///   - problem: What is wrong.
  ///   - location: Where it is.
  mutating func report(_ problem: Problem, at location: SourceLocation) {
    let limit = PlanFileLimits.problems
    // An agreement is looked at once for each edition.
    guard !isFull, !noted.contains(Note(location, problem)) else { return }
    noted.insert(Note(location, problem))
    let shown = diagnostics.count == limit ? Problem.furtherProblems(limit: limit) : problem
    diagnostics.append(
      Diagnostic(
        location: location, problem: shown,
        excerpt: sources[location.file]?.excerpt(at: location)))
  }

  /// Takes back what was noted of keys that are not known.
  mutating func forgetUnknownKeys() {
    diagnostics.removeAll { $0.problem.code == .unknownKey }
  }

  /// The problems in the order of the files, the lines and the columns; that there are more, last.
  var sorted: [Diagnostic] {
    let order = Dictionary(
      fileOrder.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let (listed, last) = (
      diagnostics.prefix(PlanFileLimits.problems), diagnostics.dropFirst(PlanFileLimits.problems)
    )
    return listed.sorted { lhs, rhs in
      let left = (order[lhs.location.file] ?? 0, lhs.location.line, lhs.location.column)
      let right = (order[rhs.location.file] ?? 0, rhs.location.line, rhs.location.column)
      return left < right
    } + last
  }
}
