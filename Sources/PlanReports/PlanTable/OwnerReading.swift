import PlanDomain

/// Reads who answers for an activity, from a cell or two.
struct OwnerReading {
  private let vocabulary: PlanVocabulary

  init(_ vocabulary: PlanVocabulary) { self.vocabulary = vocabulary }

  /// An owner as far as a text tells.
  private enum Found {
    /// A function and its party.
    case function(Responsible, isAssumed: Bool)
    /// A party alone.
    case party(PartyID)
    /// Somebody who is of none of the parties, as far as can be seen.
    case unknown(String)
  }

  /// Puts the owners of a row into what it says of its activity.
  ///
  /// - Parameters:
  ///   - cells: The cells of the row.
  ///   - written: Takes the owners, and the words where they are not understood.
  ///   - notes: Takes what is not understood.
  func read(
    _ cells: RowCells, _ written: inout PlanRowReading.Written, _ notes: inout RowNotes
  ) {
    var found: [(Found, RowCells.Cell)] = []
    if let cell = cells[.responsible] {
      let owners =
        paired(cells[.party], cell)
        ?? owners(in: cell.text, of: cells[.party].flatMap { vocabulary.party($0.text) })
      found += owners.map { ($0, cell) }
      if let party = cells[.party], vocabulary.party(party.text) == nil,
        paired(party, cell) == nil
      {
        notes.keep(party, .unknownParty(party.text.onOneLine), &written)
      }
    } else if let cell = cells[.party] {
      found += owners(in: cell.text, of: nil).map { ($0, cell) }
    }
    for party in vocabulary.plan.agreement.parties {
      guard let cell = cells[.responsibleOf(party.id)] else { continue }
      let isMark = ["x", "ja", "yes"].contains(cell.text.compared)
      found.append(
        (
          isMark
            ? .party(party.id)
            : .function(
              Responsible(party: party.id, function: cell.text.onOneLine.cleaned), isAssumed: false),
          cell
        ))
    }
    var kept: Set<String> = []
    for (owner, cell) in found {
      switch owner {
      case .function(let responsible, let isAssumed):
        if isAssumed { notes.add(.assumedParty(responsible), cell.heading) }
        written.responsible.append(responsible)
      case .party(let party):
        notes.add(.noFunction(party), cell.heading)
        if kept.insert(cell.heading).inserted {
          written.kept.append(.init(heading: cell.heading, text: cell.text.cleaned))
        }
      case .unknown(let text):
        notes.add(.unknownOwner(text), cell.heading)
        if kept.insert(cell.heading).inserted {
          written.kept.append(.init(heading: cell.heading, text: cell.text.cleaned))
        }
      }
    }
    written.responsible = written.responsible.eachOnce
  }

  /// Functions and parties that stand in two columns, as many in one as in the other.
  private func paired(_ parties: RowCells.Cell?, _ functions: RowCells.Cell) -> [Found]? {
    guard let parties else { return nil }
    let names = parties.text.pieces("\n;,")
    let known = names.compactMap(vocabulary.party)
    guard known.count == names.count, let first = known.first else { return nil }
    if known.count == 1 {
      let text = functions.text.onOneLine.cleaned
      // An authority may stand as its own function, but a party that is named twice has none.
      let isName = text.compared == parties.text.compared
      return [
        isName
          ? .party(first) : .function(Responsible(party: first, function: text), isAssumed: false)
      ]
    }
    for separators in ["\n;", "\n;,"] {
      let texts = functions.text.cleaned.pieces(separators)
      guard texts.count == known.count else { continue }
      return zip(known, texts).map {
        .function(Responsible(party: $0, function: $1), isAssumed: false)
      }
    }
    return nil
  }

  /// The owners that a text names, of a party where that is known.
  private func owners(in text: String, of party: PartyID?) -> [Found] {
    let whole = text.onOneLine.cleaned
    if let known = vocabulary.person(whole), party ?? known.party == known.party {
      return [.function(known, isAssumed: false)]
    }
    let lines = text.cleaned.pieces("\n;")
    return lines.flatMap { line in
      for separators in [",/&+", ","] {
        let pieces = parted(line, separators)
        let found = pieces.map(strict)
        // Several only where each of them is somebody by itself; else a title has a comma or a stroke in it.
        if pieces.count > 1, found.allSatisfy({ $0 != nil }) { return found.compactMap(\.self) }
      }
      // The police and somebody else, beside each other.
      let pieces = parted(line, ",/&+")
      if party == nil, Set(pieces.map(\.namesPolice)).count == 2,
        !pieces.contains(where: { vocabulary.party($0) != nil })
      {
        return pieces.map { owner($0, of: nil) }
      }
      return [owner(line, of: party)]
    }
  }

  private func parted(_ text: String, _ separators: String) -> [String] {
    text.replacing(" och ", with: ",").replacing(" samt ", with: ",").pieces(separators)
  }

  /// Somebody whom the plan knows, or a party; `nil` for anything else.
  private func strict(_ text: String) -> Found? {
    if let known = vocabulary.person(text) { return .function(known, isAssumed: false) }
    return vocabulary.party(text).map { .party($0) }
  }

  /// The one whom a text names: a party and a function in either order, one of them, or neither.
  private func owner(_ text: String, of known: PartyID?) -> Found {
    if let party = vocabulary.party(text) { return .party(party) }
    if let known { return .function(Responsible(party: known, function: text), isAssumed: false) }
    if let person = vocabulary.person(text) { return .function(person, isAssumed: false) }
    let pieces = text.split { ":,/()\u{2013}".contains($0) }.map(\.trimmingBlanks)
      .filter { !$0.isEmpty }
    let parties = pieces.map(vocabulary.party)
    if parties.count(where: { $0 != nil }) == 1, pieces.count > 1,
      let place = parties.firstIndex(where: { $0 != nil }), let party = parties[place],
      let function = text.without(pieces[place])
    {
      return .function(Responsible(party: party, function: function), isAssumed: false)
    }
    if let police = vocabulary.police, text.namesPolice {
      return .function(Responsible(party: police, function: text), isAssumed: true)
    }
    guard let municipality = vocabulary.municipality, !text.namesOrganisation else {
      return .unknown(text)
    }
    return .function(Responsible(party: municipality, function: text), isAssumed: true)
  }
}

extension String {
  /// What remains where a piece is taken away, with the signs that stood between.
  fileprivate func without(_ piece: String) -> String? {
    guard let range = firstRange(of: piece) else { return nil }
    let rest = [self[..<range.lowerBound], self[range.upperBound...]]
      .map { part in
        String(
          part.drop { $0.isWhitespace || ":,/()\u{2013}-".contains($0) }.reversed()
            .drop { $0.isWhitespace || ":,/()\u{2013}-".contains($0) }.reversed())
      }.filter { !$0.isEmpty }
    return rest.count == 1 ? rest[0] : nil
  }

  /// Whether it names somebody of the police, as far as words tell.
  fileprivate var namesPolice: Bool {
    let words = lowercased()
    return ["polis", "politi", "police"].contains(where: words.contains)
  }

  /// Whether the text names somebody outside municipality and police, as far as words tell.
  fileprivate var namesOrganisation: Bool {
    let words = Set(lowercased().split { !$0.isLetter }.map(String.init))
    let outside: Set<String> = [
      "ab", "hb", "region", "regionen", "länsstyrelsen", "föreningen", "förening", "stiftelsen",
      "svenska", "kyrkan", "alla", "samtliga", "parterna", "båda", "fastighetsägare",
      "fastighetsägarna", "näringslivet", "civilsamhället", "bostadsbolag", "bostadsbolaget",
      "trafikverket", "kriminalvården", "tullverket", "skatteverket", "migrationsverket",
      "arbetsförmedlingen", "försäkringskassan", "vakant", "oklart", "tbd", "gemensamt",
    ]
    return !words.isDisjoint(with: outside) || first.map { $0.isNumber || $0 == "?" } ?? true
  }
}
