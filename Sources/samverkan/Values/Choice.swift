@_spi(_Unicode) import Swift
import PlanDomain
import PlanStorage

/// A value that the user names in words.
struct Choice<Value> {
  /// What may be chosen, with every name that it goes by; the first is the one that is suggested.
  let names: [(value: Value, names: [String])]

  /// Finds the value of a word.
  ///
  /// Letter case, diacritics, blanks, hyphens and underscores do not matter. The beginning of a name is
  /// not enough: what is recorded must be what was written.
  ///
  /// - Parameter text: What the user wrote.
  /// - Throws: `Failure.unknownValue`, with the nearest name.
  /// - Returns: The value.
  func value(of text: String) throws(Failure) -> Value {
    let wanted = text.folded
    for candidate in names where candidate.names.contains(where: { $0.folded == wanted }) {
      return candidate.value
    }
    let begun =
      wanted.isEmpty ? nil : names.lazy.flatMap(\.names).first { $0.folded.hasPrefix(wanted) }
    throw .unknownValue(
      text, among: names.compactMap(\.names.first),
      nearest: begun ?? names.flatMap(\.names).nearest(to: text))
  }
}

extension Choice where Value: Worded & RawRepresentable<String> {
  /// A choice among values that go by their words and by their name in files.
  init(among values: [Value]) {
    names = values.map { value in
      let words = [value.worded(in: .spoken), value.rawValue, value.swedish, value.english]
      return (value, words + ((value as? any Synonymous)?.synonyms ?? []))
    }
  }
}

extension String {
  /// The text as it is compared: small letters and digits without diacritics.
  var folded: String {
    var kept = UnicodeScalarView()
    // Taken apart, a letter stands before its diacritics.
    for scalar in lowercased()._nfd {
      let properties = scalar.properties
      guard properties.generalCategory != .nonspacingMark else { continue }
      if properties.isAlphabetic || properties.numericType != nil { kept.append(scalar) }
    }
    return String(kept)
  }
}
