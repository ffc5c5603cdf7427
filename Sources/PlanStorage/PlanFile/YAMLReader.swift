import Yams

/// The only door between the plan files and the YAML parser.
///
/// Every scalar comes out as the text that was written: `no`, `010` and `12:30` are never anything
/// else.
struct YAMLReader {
  private let file: String
  private var text: String
  private var isMended: Bool
  /// Keys put in the place of repeated ones, so that the rest of the file can be read.
  private var placeholders: Set<String> = []
  private var valueCount = 0
  /// The most values that are read.
  private let valueLimit: Int
  /// Whether the file holds more than is read, so that nothing of it is used.
  private var isBeyondLimits = false

  /// Reads a file's text.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - findings: Takes what is wrong with it as YAML.
  ///   - valueLimit: The most values that are read.
  ///   - looksAhead: Whether aliases are looked for before the text is parsed; only a test that takes
  ///     this defence away does otherwise.
  /// - Returns: The file's only value, or `nil` when it is no YAML or not of the kind that is read.
  static func read(
    _ source: SourceText, into findings: inout Findings,
    valueLimit: Int = PlanFileLimits.values, looksAhead: Bool = true
  ) -> PlanNode? {
    guard !source.isUnreadable else { return nil }
    let aliases = looksAhead ? AliasScan(source).aliases : []
    guard aliases.isEmpty else {
      for alias in aliases { findings.report(.alias(alias.value), at: alias.location) }
      return nil
    }
    var reader = YAMLReader(source, valueLimit)
    return reader.node(into: &findings)
  }

  private init(_ source: SourceText, _ valueLimit: Int) {
    self.valueLimit = valueLimit
    (file, text, isMended) = (source.file, source.text, source.isMended)
  }

  /// Parses until no key is repeated any more: at most twenty times, and a large file only once.
  private mutating func node(into findings: inout Findings) -> PlanNode? {
    for _ in 0..<(text.utf8.count > 256 * 1024 ? 1 : 20) {
      do {
        return try parsed(into: &findings)
      } catch YamlError.duplicatedKeysInMapping(_, let context) {
        guard let repeated = renameRepetition(of: context.mark) else {
          let name = RepeatedKey(at: context.mark.line, context.mark.column, in: text).name
          findings.report(.duplicateKey(name), at: location(context.mark))
          return nil
        }
        let place = SourceLocation(file: file, line: repeated.line, column: repeated.column)
        findings.report(.duplicateKey(repeated.name), at: place)
      } catch {
        report(error, into: &findings)
        return nil
      }
    }
    return nil
  }

  private mutating func renameRepetition(of mark: Mark) -> RepeatedKey.Repetition? {
    let key = RepeatedKey(at: mark.line, mark.column, in: text)
    guard let scalar = Unicode.Scalar(0xE000 + UInt32(placeholders.count)) else { return nil }
    let placeholder = String(repeating: Character(scalar), count: key.name.unicodeScalars.count)
    guard let repetition = key.repetition(renamedTo: placeholder) else { return nil }
    placeholders.insert(placeholder)
    text = repetition.text
    return repetition
  }

  private mutating func parsed(into findings: inout Findings) throws -> PlanNode? {
    let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
    // Nodes refer to their anchors weakly; the parser keeps them alive during the walk.
    return try withExtendedLifetime(parser) {
      guard let root = try parser.singleRoot() else {
        findings.report(.emptyFile, at: SourceLocation(file: file, line: 1, column: 1))
        return nil
      }
      valueCount = 0
      let node = walk(root, depth: 1, into: &findings)
      return isBeyondLimits ? nil : node
    }
  }

  /// Notes why the parser stopped, unless what stopped it is a character already noted.
  private func report(_ error: any Error, into findings: inout Findings) {
    guard !isMended else { return }
    let start = SourceLocation(file: file, line: 1, column: 1)
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _):
      let fault = SyntaxFault(problem, while: context?.text ?? "")
      findings.report(.syntax(fault), at: location(mark))
    case YamlError.composer(_, "but found another document", let mark, _):
      findings.report(.severalDocuments, at: location(mark))
    case YamlError.composer(_, _, let mark, _):
      findings.report(.syntax(.badStart), at: location(mark))
    default:
      findings.report(.syntax(.other), at: start)
    }
  }

  private func location(_ mark: Mark?) -> SourceLocation {
    SourceLocation(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}

extension YAMLReader {
  /// Copies a value into our own form, counting, so that no file makes it take long.
  private mutating func walk(_ node: Node, depth: Int, into findings: inout Findings) -> PlanNode? {
    let place = location(node.mark)
    guard isWithinLimits(depth: depth, at: place, into: &findings) else { return nil }
    if let anchor = node.anchor { findings.report(.anchor(anchor.rawValue), at: place) }
    if let tag = node.writtenTag { findings.report(.tag(tag), at: place) }
    switch node {
    case .scalar(let scalar):
      let text = scalar.string.normalized
      reportControls(in: text, at: place, into: &findings)
      return PlanNode(location: place, content: .text(text))
    case .sequence(let items):
      var list: [PlanNode] = []
      for item in items {
        guard let read = walk(item, depth: depth + 1, into: &findings) else { continue }
        list.append(read)
      }
      return PlanNode(location: place, content: .list(list))
    case .mapping(let pairs): return walk(pairs, at: place, depth: depth, into: &findings)
    case .alias(let alias):
      findings.report(.alias(alias.anchor.rawValue), at: place)
      return nil
    }
  }

  /// Counts a value; the first one beyond a limit is noted, and nothing is looked at after it.
  private mutating func isWithinLimits(
    depth: Int, at place: SourceLocation, into findings: inout Findings
  ) -> Bool {
    guard !isBeyondLimits else { return false }
    valueCount += 1
    if depth > PlanFileLimits.depth {
      findings.report(.tooDeep(limit: PlanFileLimits.depth), at: place)
    } else if valueCount > valueLimit {
      findings.report(.tooManyValues(limit: valueLimit), at: place)
    } else {
      return true
    }
    isBeyondLimits = true
    return false
  }

  private mutating func walk(
    _ pairs: Node.Mapping, at place: SourceLocation, depth: Int, into findings: inout Findings
  ) -> PlanNode? {
    var group: [PlanNode.Field] = []
    for (key, value) in pairs {
      let keyPlace = location(key.mark)
      let read = walk(value, depth: depth + 1, into: &findings)
      guard let scalar = key.scalar else {
        findings.report(.keyIsNoText, at: keyPlace)
        continue
      }
      if let anchor = key.anchor { findings.report(.anchor(anchor.rawValue), at: keyPlace) }
      guard !placeholders.contains(scalar.string), let read else { continue }
      group.append(PlanNode.Field(key: scalar.string, location: keyPlace, value: read))
    }
    return PlanNode(location: place, content: .group(group))
  }

  /// Control characters can also be written with a backslash within quotation marks.
  private func reportControls(
    in text: String, at place: SourceLocation, into findings: inout Findings
  ) {
    guard let control = text.unicodeScalars.first(where: \.isForeign) else { return }
    findings.report(.controlCharacter(control.value), at: place)
  }
}

extension Node {
  /// The tag as written, or `nil` when there is none, or when it says what every text is anyway.
  ///
  /// The parser gives each text in quotation marks the tag of texts.
  fileprivate var writtenTag: String? {
    let tag =
      switch self {
      case .scalar(let scalar): scalar.tag
      case .mapping(let mapping): mapping.tag
      case .sequence(let sequence): sequence.tag
      case .alias(let alias): alias.tag
      }
    let isSilent = [Tag.Name.implicit.rawValue, Tag.Name.str.rawValue].contains(tag.rawValue)
    return isSilent ? nil : tag.rawValue.replacing("tag:yaml.org,2002:", with: "!!")
  }
}
