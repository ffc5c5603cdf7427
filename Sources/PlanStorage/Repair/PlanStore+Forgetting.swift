public import PlanDomain

/// What beside the journal holds a text that is masked.
public struct MaskedTraces: Hashable, Sendable {
  /// How many drafts of this user have been thrown away.
  public var drafts = 0
  /// How many places of this user's windows have been forgotten.
  public var places = 0
  /// The files in `reports/` that hold it, which are never changed.
  public var documents: [String] = []

  /// Creates a count of nothing.
  public init() {}
}

extension PlanStore {
  /// Returns the texts that masking some entries takes away, each once.
  ///
  /// - Parameter entries: The entries as they were recorded.
  /// - Returns: The texts, in order.
  public func texts(takenFrom entries: [Entry]) -> [String] {
    var known: Set<String> = []
    return entries.flatMap { entry in
      let restated = state.masking(of: entry.id).flatMap { _ in state.entry(entry.id)?.facts }
      let left = Set((restated ?? state.factsWithoutTexts(of: entry)).flatMap(values))
      return entry.facts.flatMap(values).filter {
        !left.contains($0) && known.insert($0).inserted
      }
    }
  }

  /// Returns what is masked and still stands in a file, each once: texts of facts, and authors.
  public var textsLeftInFiles: [String] {
    let left = state.entriesLeftInFiles
    let texts = texts(takenFrom: left.filter { state.masking(of: $0.id) != nil })
    let authors = left.filter { state.authorMasking(of: $0.id) != nil }.map(\.author)
    return texts + Set(authors).subtracting(texts).sorted()
  }

  /// Every value in quotation marks of a fact; the names of its fields are none.
  private func values(of fact: Fact) -> [String] {
    var writer = JSONWriter()
    writer.fact(fact)
    let bytes = writer.bytes
    var found: [String] = []
    var place = 0
    while let start = bytes[place...].firstIndex(of: 0x22) {
      var reader = JSONReader(bytes, in: start..<bytes.count)
      guard let text = try? reader.text() else { break }
      place = reader.position
      if place == bytes.count || bytes[place] != 0x3A { found.append(text) }
    }
    return found
  }

  /// Throws away this user's drafts and places that hold one of some texts, and finds the documents that
  /// do.
  ///
  /// - Parameter texts: The texts.
  /// - Returns: What there was.
  /// - Throws: The failure of a system call.
  public func forget(_ texts: [String]) throws(FileError) -> MaskedTraces {
    var traces = MaskedTraces()
    // A shorter one is a word that stands in many texts.
    let texts = texts.filter { $0.unicodeScalars.count >= 6 }
    guard !texts.isEmpty else { return traces }
    for (key, text) in try drafts.all() where texts.contains(where: { text.contains($0) }) {
      try drafts.discard(key)
      traces.drafts += 1
    }
    for name in try stateFolder.names() where name.hasPrefix("place-") || name == "position" {
      guard let text = try stateFolder.read(name), texts.contains(where: { text.contains($0) })
      else {
        continue
      }
      try stateFolder.remove(name)
      traces.places += 1
    }
    traces.documents = try documents(holding: texts)
    return traces
  }

  private func documents(holding texts: [String]) throws(FileError) -> [String] {
    let reports: Folder
    do throws(FileError) {
      reports = try Folder(opening: path, system: system).folder(Self.documents)
    } catch {
      guard error.isMissing else { throw error }
      return []
    }
    let forms = texts.map(\.lettersAlone).filter { $0.count >= 6 }
    return try reports.names().filter { name in
      guard !name.hasPrefix("."),
        let bytes = try? reports.file(name).readAll(limit: Self.documentLimit)
      else { return false }
      let page = String(decoding: bytes, as: UTF8.self).lettersAlone
      return forms.contains { page.contains($0) }
    }
  }
}

extension String {
  /// The letters and the digits alone, without what HTML and Markdown put among them.
  ///
  /// Signs are written in many ways there, and lines are broken; of the letters there is one spelling.
  fileprivate var lettersAlone: String {
    var text = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let scalar = rest.first {
      let reference = String.references.first { rest.starts(with: $0.unicodeScalars) }
      if let reference {
        rest = rest.dropFirst(reference.unicodeScalars.count)
        continue
      }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        text.append(scalar)
      }
      rest = rest.dropFirst()
    }
    return String(text)
  }

  private static let references = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "<br>"]
}
