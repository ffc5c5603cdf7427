/// Reads a plan file's text as values with their places, and notes what of YAML is refused.
struct YAMLReader {
  private let source: SourceText
  /// The most values that are read.
  private let valueLimit: Int
  private var valueCount = 0
  /// Whether the file holds more than is read, so that nothing of it is used.
  private var isBeyondLimits = false
  /// The lists and groups that have begun and not ended, the outermost first.
  private var open: [OpenValue] = []
  private var root: PlanNode?
  private var hasDocument = false
  /// The names that aliases may stand for.
  private var anchors: Set<String> = []
  /// What is refused in a text that is YAML.
  private var notes: [Located<Problem>] = []
  private var repeatedKeys: [Located<Problem>] = []
  private var aliases: [Located<Problem>] = []

  /// As many aliases are listed before the reader gives up.
  private static let aliasLimit = 20
  /// As deep as lists and groups are followed, so that faults after them are found.
  private static let followedDepth = 1000

  /// Reads a file's text.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - findings: Takes what is wrong with it as YAML.
  ///   - valueLimit: The most values that are read.
  /// - Returns: The file's only value, or `nil` when it is no YAML or not of the kind that is read.
  static func read(
    _ source: SourceText, into findings: inout Findings, valueLimit: Int = PlanFileLimits.values
  ) -> PlanNode? {
    guard !source.isUnreadable else { return nil }
    var reader = YAMLReader(source, valueLimit)
    let obstacle = reader.readAll()
    return reader.node(stoppedBy: obstacle, into: &findings)
  }

  private init(_ source: SourceText, _ valueLimit: Int) {
    (self.source, self.valueLimit) = (source, valueLimit)
  }

  /// Reads to the end; returns what stops the file from being read at all.
  private mutating func readAll() -> Located<Problem>? {
    let start = YAMLPlace(line: 1, column: 1)
    guard var events = YAMLEvents(source.text) else { return located(.syntax(.other), start) }
    do throws(YAMLFault) {
      while true {
        let event = try events.next()
        switch event.kind {
        case .document:
          guard !hasDocument else { return located(.severalDocuments, event.start) }
          hasDocument = true
        case .text(let text): take(text, event)
        case .list, .group: begin(event)
        case .end: end()
        case .alias(let name):
          guard anchors.contains(name) else { return located(.syntax(.badStart), event.start) }
          aliases.append(located(.alias(name), event.start))
          add(nil)
        case .finish: return nil
        }
        if aliases.count == Self.aliasLimit || open.count > Self.followedDepth { return nil }
      }
    } catch {
      return located(.syntax(error.fault), error.place)
    }
  }

  /// Notes what was found; of a file with aliases only these, of one that is no YAML what stopped it.
  private func node(
    stoppedBy obstacle: Located<Problem>?, into findings: inout Findings
  ) -> PlanNode? {
    guard aliases.isEmpty else {
      findings.report(aliases)
      return nil
    }
    findings.report(repeatedKeys)
    if let obstacle {
      // What stopped the parser may be a space where a character stood that is noted already.
      if !source.isMended { findings.report([obstacle]) }
      return nil
    }
    guard hasDocument else {
      findings.report([located(.emptyFile, YAMLPlace(line: 1, column: 1))])
      return nil
    }
    findings.report(notes)
    return isBeyondLimits ? nil : root
  }

  private func located(_ problem: Problem, _ place: YAMLPlace) -> Located<Problem> {
    Located(value: problem, location: location(place))
  }

  private func location(_ place: YAMLPlace) -> SourceLocation {
    SourceLocation(file: source.file, line: place.line, column: place.column)
  }
}

extension YAMLReader {
  private mutating func take(_ text: String, _ event: YAMLEvent) {
    if let anchor = event.anchor { anchors.insert(anchor) }
    guard let last = open.indices.last, open[last].awaitsKey else { return takeValue(text, event) }
    let place = location(event.start)
    if let anchor = event.anchor { note(.anchor(anchor), event.start) }
    guard open[last].open(text, at: place) else {
      let name = source.written(from: event.start, to: event.end)
      return open[last].repeatedKeys.append(located(.duplicateKey(name), event.start))
    }
  }

  private mutating func takeValue(_ text: String, _ event: YAMLEvent) {
    guard isRead(event) else { return add(nil) }
    let text = text.normalized
    // Control characters can also be written with a backslash within quotation marks.
    if let control = text.unicodeScalars.first(where: \.isForeign) {
      note(.controlCharacter(control.value), event.start)
    }
    add(PlanNode(location: location(event.start), content: .text(text)))
  }

  private mutating func begin(_ event: YAMLEvent) {
    if let anchor = event.anchor { anchors.insert(anchor) }
    let kind: OpenValue.Kind
    if let last = open.last, last.kind == .key || last.awaitsKey {
      if last.awaitsKey { note(.keyIsNoText, event.start) }
      kind = .key
    } else if case .list = event.kind {
      kind = .list
    } else {
      kind = .group
    }
    let isRead = kind != .key && isRead(event)
    open.append(OpenValue(kind: kind, location: location(event.start), isRead: isRead))
  }

  private mutating func end() {
    guard let ended = open.popLast() else { return }
    repeatedKeys += ended.repeatedKeys
    add(ended.node)
  }

  /// Gives a value to what it stands in.
  private mutating func add(_ node: PlanNode?) {
    guard let last = open.indices.last else { return root = node }
    open[last].add(node)
  }

  /// Counts a value, and notes what of it is refused; the first one beyond a limit is noted, and
  /// nothing is looked at after it.
  private mutating func isRead(_ event: YAMLEvent) -> Bool {
    guard !isBeyondLimits, open.last?.kind != .key else { return false }
    valueCount += 1
    if open.count >= PlanFileLimits.depth {
      note(.tooDeep(limit: PlanFileLimits.depth), event.start)
      isBeyondLimits = true
    } else if valueCount > valueLimit {
      note(.tooManyValues(limit: valueLimit), event.start)
      isBeyondLimits = true
    } else {
      if let anchor = event.anchor { note(.anchor(anchor), event.start) }
      // Every text is one, so saying it changes nothing.
      if let tag = event.tag, tag != "!!str" { note(.tag(tag), event.start) }
    }
    return !isBeyondLimits
  }

  private mutating func note(_ problem: Problem, _ place: YAMLPlace) {
    if !isBeyondLimits { notes.append(located(problem, place)) }
  }
}

/// A list or a group that has begun and not ended.
private struct OpenValue {
  enum Kind {
    case list
    case group
    /// Stands where a key should, or within that; nothing of it is kept.
    case key
  }

  let kind: Kind
  let location: SourceLocation
  /// Whether it becomes a value.
  let isRead: Bool
  private(set) var awaitsKey: Bool
  var repeatedKeys: [Located<Problem>] = []
  private var items: [PlanNode] = []
  private var fields: [PlanNode.Field] = []
  private var keys: Set<String> = []
  /// The key of the next value; `nil` when that value is not kept.
  private var key: (text: String, location: SourceLocation)?

  init(kind: Kind, location: SourceLocation, isRead: Bool) {
    (self.kind, self.location, self.isRead) = (kind, location, isRead)
    awaitsKey = kind == .group
  }

  /// What it has become.
  var node: PlanNode? {
    guard isRead else { return nil }
    return PlanNode(
      location: location, content: kind == .list ? .list(items) : .group(fields))
  }

  /// Takes a key; `false` when it stands in the group already, so that its value is not kept.
  mutating func open(_ text: String, at location: SourceLocation) -> Bool {
    awaitsKey = false
    let isNew = keys.insert(text).inserted
    key = isNew ? (text, location) : nil
    return isNew
  }

  /// Takes a value, or what stands where a key should.
  mutating func add(_ node: PlanNode?) {
    switch kind {
    case .key: break
    case .list: if let node { items.append(node) }
    case .group:
      if !awaitsKey, let key, let node {
        fields.append(PlanNode.Field(key: key.text, location: key.location, value: node))
      }
      key = nil
      awaitsKey.toggle()
    }
  }
}

extension Findings {
  fileprivate mutating func report(_ problems: [Located<Problem>]) {
    for problem in problems { report(problem.value, at: problem.location) }
  }
}
