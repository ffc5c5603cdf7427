import Cells
import PlanDomain

/// Everything that can be done and gone to from a screen, found by typing what it is called.
struct Palette: Equatable, Sendable {
  /// One of the things that can be chosen.
  struct Entry: Equatable, Sendable {
    /// What it is, in the language of the screen.
    let title: String
    /// What it is called in every language; a search finds any of them.
    let names: [String]
    /// The keys that do the same without the palette.
    var keys = ""
    /// Why nothing comes of it now, in words.
    var obstacle: String?
    let effect: Effect
    /// Whether it is there before anything has been typed.
    var isOffered = true
  }

  /// What is typed.
  var field = TextField(limit: 80, takesLines: false) {
    didSet { if field.text != oldValue.text { find() } }
  }
  private let entries: [Entry]
  /// What is found, the likeliest first.
  private(set) var found: [Entry] = []
  private(set) var place = 0

  init(_ entries: [Entry]) {
    self.entries = entries
    find()
  }

  var chosen: Entry? { found.indices.contains(place) ? found[place] : nil }

  mutating func move(by step: Int) { place = min(max(0, place + step), max(0, found.count - 1)) }

  /// Finds what has all words in its names, the likeliest first; what can be done comes before what only
  /// would be.
  private mutating func find() {
    place = 0
    let words = field.text.split(separator: " ").map(String.init).filter { SearchWord($0) != nil }
    let sought = words.compactMap { SearchWord($0) }
    var ranked: [Rank: [Entry]] = [:]
    var others: [Entry] = []
    for entry in entries where entry.isOffered || !sought.isEmpty {
      if let rank = Rank(sought, in: entry.names) {
        ranked[rank, default: []].append(entry)
      } else {
        others.append(entry)
      }
    }
    found = Palette.possibleFirst(Rank.allCases.flatMap { ranked[$0] ?? [] })
    // Slips are looked for only where nothing else can be done: that takes by far the longest.
    guard !found.contains(where: { $0.obstacle == nil }) else { return }
    let slips = zip(sought, words.map { Slip($0) })
    found += Palette.possibleFirst(
      others.filter { entry in
        slips.allSatisfy { word, slip in
          entry.names.contains { word.matches($0) || slip.isNear(beginningIn: $0) }
        }
      })
  }

  private static func possibleFirst(_ entries: [Entry]) -> [Entry] {
    entries.filter { $0.obstacle == nil } + entries.filter { $0.obstacle != nil }
  }

  /// How well words are found.
  private enum Rank: Int, CaseIterable, Comparable {
    case first, beginning, within

    /// The rank of the word that is found worst; `nil` where one is not found at all.
    init?(_ words: [SearchWord], in names: [String]) {
      self = .first
      for word in words {
        guard let rank = names.compactMap({ Rank(word, in: $0) }).min() else { return nil }
        self = max(self, rank)
      }
    }

    private init?(_ word: SearchWord, in name: String) {
      let places = word.places(in: name)
      guard let first = places.first else { return nil }
      if first.lowerBound == 0 {
        self = .first
      } else {
        let scalars = Array(name.unicodeScalars)
        let begins = places.contains { place in
          place.lowerBound <= scalars.count
            && !scalars[place.lowerBound - 1].properties.isAlphabetic
        }
        self = begins ? .beginning : .within
      }
    }

    static func < (one: Rank, other: Rank) -> Bool { one.rawValue < other.rawValue }
  }
}

/// What the palette says.
enum PaletteWord: Hashable, Sendable, Worded {
  case heading
  case none
  case area(Int)
  /// What is done on other screens, by their names.
  case elsewhere([Screen.Kind])

  var words: Words {
    switch self {
    case .heading:
      Words("Vad vill du göra, eller vart vill du?", "What do you want to do, or where to go?")
    case .none:
      Words(
        "inget heter så; pröva ett annat ord, eller / för att söka i planen",
        "nothing is called so; try another word, or / to search the plan")
    case .area(let number): Words("Fokusområde \(number)", "Focus area \(number)")
    case .elsewhere(let kinds):
      Words("görs på: ", "done on: ")
        + kinds.map(\.place).joined(separator: Words(everywhere: ", "))
    }
  }
}
