private import CLibYAML

/// A text as the events that libyaml finds in it, one after the other; the only door to libyaml.
///
/// Every scalar comes out as the text that was written: `no`, `010` and `12:30` are never anything
/// else.
@safe struct YAMLEvents: ~Copyable {
  private let parser: OpaquePointer

  /// Begins to parse; `nil` when there is no memory for it.
  ///
  /// - Parameter text: The text, which is copied.
  init?(_ text: String) {
    var text = text
    let parser = text.withUTF8 { unsafe clibyaml_open($0.baseAddress, $0.count) }
    guard let parser = unsafe parser else { return nil }
    unsafe self.parser = parser
  }

  deinit { unsafe clibyaml_close(parser) }

  /// Reads the next event; after `finish` nothing else comes.
  ///
  /// - Throws: Why the text is no YAML; nothing comes after that either.
  mutating func next() throws(YAMLFault) -> YAMLEvent {
    var event = unsafe clibyaml_event()
    guard unsafe clibyaml_next(parser, &event) else {
      throw unsafe YAMLFault(clibyaml_fault_of(parser))
    }
    return unsafe YAMLEvent(event)
  }
}

/// What stands next in a YAML text.
struct YAMLEvent {
  /// What it is.
  enum Kind {
    /// A document begins.
    case document
    /// A scalar, unfolded and without its quotation marks.
    case text(String)
    /// A sequence begins.
    case list
    /// A mapping begins; keys and values come in turn.
    case group
    /// What was begun last ends.
    case end
    /// An alias, with the name of its anchor.
    case alias(String)
    /// The text ends.
    case finish
  }

  /// What it is.
  let kind: Kind
  /// The name of its anchor.
  let anchor: String?
  /// The tag that was written, `!!` standing for YAML's own.
  let tag: String?
  /// Where it begins.
  let start: YAMLPlace
  /// Where it ends: before this character.
  let end: YAMLPlace
}

/// A place in a text.
struct YAMLPlace {
  /// The line, 1-based.
  let line: Int
  /// The column, in scalars, 1-based.
  let column: Int
}

/// Why a text is no YAML.
struct YAMLFault: Error {
  /// What is wrong.
  let fault: SyntaxFault
  /// Where.
  let place: YAMLPlace
}

extension YAMLEvent {
  fileprivate init(_ event: clibyaml_event) {
    anchor = unsafe event.anchor.map { unsafe String(cString: $0) }
    tag = unsafe event.tag.map {
      unsafe String(cString: $0).replacing("tag:yaml.org,2002:", with: "!!")
    }
    (start, end) = unsafe (YAMLPlace(event.start), YAMLPlace(event.end))
    kind =
      switch unsafe event.kind {
      case .document: .document
      case .text:
        unsafe .text(
          String(
            decoding: UnsafeBufferPointer(start: event.text, count: event.text_count), as: UTF8.self
          ))
      case .list: .list
      case .group: .group
      case .end: .end
      case .alias: .alias(anchor ?? "")
      case .finish: .finish
      }
  }
}

extension YAMLPlace {
  fileprivate init(_ place: clibyaml_place) {
    self.init(line: Int(place.line) + 1, column: Int(place.column) + 1)
  }
}

extension YAMLFault {
  fileprivate init(_ fault: clibyaml_fault) {
    let problem = unsafe fault.problem.map { unsafe String(cString: $0) } ?? ""
    let context = unsafe fault.context.map { unsafe String(cString: $0) } ?? ""
    unsafe self.init(fault: SyntaxFault(problem, while: context), place: YAMLPlace(fault.place))
  }
}
