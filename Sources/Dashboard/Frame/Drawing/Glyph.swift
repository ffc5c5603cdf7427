import Cells
import PlanDomain

/// A status as it is drawn: a shape and a word, never a colour alone.
struct StatusMark: Equatable, Sendable {
  let glyph: ScreenText
  let word: String
  let style: Style

  var line: StyledLine { StyledLine(glyph + " " + ScreenText(word), style) }
}

extension StatusMark {
  init(_ progress: Progress, in language: Language) {
    let symbols = Symbols.unicode
    word = progress.worded(in: language)
    switch progress {
    case .notStated: (glyph, style) = (symbols.dash, .quiet)
    case .notStarted: (glyph, style) = (symbols.circle, .plain)
    case .ongoing: (glyph, style) = (symbols.halfCircle, .plain)
    case .paused: (glyph, style) = (symbols.square, .warning)
    case .done: (glyph, style) = (symbols.tick, .good)
    case .dropped: (glyph, style) = (symbols.crossed, .quiet)
    }
  }

  /// A short word has room in a column.
  init(_ assessment: Assessment, in language: Language, isShort: Bool = false) {
    word = isShort ? ShortWord(assessment).worded(in: language) : assessment.worded(in: language)
    switch assessment {
    case .onPlan: (glyph, style) = ("+", .good)
    case .atRisk: (glyph, style) = ("?", .warning)
    case .deviating: (glyph, style) = ("!", .bad.bold)
    case .notAssessed: (glyph, style) = (Symbols.unicode.dash, .quiet)
    }
  }

  init(
    _ attainment: Attainment, _ trend: Trend?, in language: Language, isShort: Bool = false
  ) {
    let symbols = Symbols.unicode
    let words =
      isShort ? ShortWord(attainment).worded(in: language) : attainment.worded(in: language)
    let arrow = attainment == .notAssessed ? nil : trend?.glyph
    word = arrow.map { "\(words) \($0.string)" } ?? words
    switch attainment {
    case .achieved: (glyph, style) = (symbols.disc, .good)
    case .partlyAchieved: (glyph, style) = (symbols.halfCircle, .warning)
    case .notAchieved: (glyph, style) = (symbols.circle, .bad)
    case .notAssessed: (glyph, style) = (symbols.dash, .quiet)
    }
  }

  /// That something has passed without what was to come, and what.
  init(_ lateness: Lateness, in language: Language, isShort: Bool = false) {
    switch lateness {
    case .overdue:
      self.init(glyph: "!", word: Phrase.overdueMark.worded(in: language), style: .bad.bold)
    case .reportMissing(let day):
      let word = Phrase.reportMissing(after: isShort ? nil : day).worded(in: language)
      self.init(glyph: "?", word: word, style: .warning)
    }
  }

  /// How the activities of a goal or an area stand together: the worst of them.
  init(_ tally: Tally, in language: Language) {
    if tally.total == 0 {
      self.init(
        glyph: Symbols.unicode.dash, word: ShortWord.empty.worded(in: language), style: .quiet)
    } else if let worst = tally.worstAssessment {
      self.init(worst, in: language, isShort: true)
    } else {
      let word = ShortWord.ended.worded(in: language)
      self.init(glyph: Symbols.unicode.tick, word: word, style: .good)
    }
  }
}

extension Trend {
  var glyph: ScreenText {
    switch self {
    case .up: Symbols.unicode.rising
    case .level: Symbols.unicode.steady
    case .down: Symbols.unicode.falling
    }
  }
}

extension Attention {
  /// A shape for the reason, and how it is drawn.
  var mark: (glyph: ScreenText, style: Style) {
    switch self {
    case .conflict: (Symbols.unicode.different, .bad.bold)
    case .deviating: ("!", .bad.bold)
    case .overdue, .decisionOverdue, .meetingLeftOpen: ("!", .bad)
    case .remedyOverdue: ("!", .bad)
    case .reportMissing: ("?", .warning)
    case .unreviewed: ("?", .warning)
    case .doneWithDeviation, .deviationLacks: (Symbols.unicode.dash, .warning)
    case .editionToAdopt, .editionAltered: ("?", .warning)
    case .proposal: ("?", .accent)
    case .atRisk: ("?", .warning)
    case .agreementEnding: (Symbols.unicode.arrow, .warning)
    case .dueSoon, .decisionDueSoon: (Symbols.unicode.arrow, .warning)
    case .stale, .unreported: (Symbols.unicode.ellipsis, .plain)
    case .goalWithoutActivities, .withoutResponsible, .severalResponsible:
      (Symbols.unicode.dash, .plain)
    }
  }
}
