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
  /// would be, and what is called nearly so comes last.
  private mutating func find() {
    place = 0
    let words = field.text.split(separator: " ").map(String.init)
    let sought = words.compactMap { word in SearchWord(word).map { (word: $0, slip: Slip(word)) } }
    var ranked: [Rank: [Entry]] = [:]
    for entry in entries where entry.isOffered || !sought.isEmpty {
      let ranks = sought.map { Rank($0.word, $0.slip, in: entry.names) }
      let worst = ranks.max { $0.rawValue < $1.rawValue } ?? .first
      ranked[worst, default: []].append(entry)
    }
    let certain = [Rank.first, .beginning, .within].flatMap { ranked[$0] ?? [] }
    found = [certain, ranked[.nearly] ?? []].flatMap { alike in
      alike.filter { $0.obstacle == nil } + alike.filter { $0.obstacle != nil }
    }
  }

  /// How well a word is found.
  private enum Rank: Int {
    case first, beginning, within, nearly, none

    init(_ word: SearchWord, _ slip: Slip, in names: [String]) {
      let places = names.map { name in
        (name: Array(name.unicodeScalars), places: word.places(in: name))
      }
      if places.contains(where: { $0.places.contains { $0.lowerBound == 0 } }) {
        self = .first
      } else if places.contains(where: { name, places in
        places.contains {
          $0.lowerBound > 0 && $0.lowerBound <= name.count
            && !name[$0.lowerBound - 1].properties.isAlphabetic
        }
      }) {
        self = .beginning
      } else if places.contains(where: { !$0.places.isEmpty }) {
        self = .within
      } else {
        self = names.contains(where: slip.isNear(beginningIn:)) ? .nearly : .none
      }
    }
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
