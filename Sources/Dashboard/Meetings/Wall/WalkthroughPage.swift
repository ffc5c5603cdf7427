import Cells
import PlanDomain
import PlanReports

/// What a step shows: a title, and blocks with air between them.
struct WalkthroughPage {
  /// A few lines that belong together; one that is about an item can be pointed at.
  struct WallBlock {
    var lines: [StyledLine]
    var target: WalkthroughTarget?
    /// Whether it belongs to the block after it.
    var isHeading = false
    /// Whether the next block follows without air between them.
    var isTight = false
    /// Whether it stands to the right of the block before it.
    var isBeside = false

    /// The rows that it takes with the air after it.
    var height: Int { lines.count + (isTight ? 0 : 1) }
  }

  let step: WalkthroughStep
  let context: Context
  /// What the report of the step lacks, once that has been worked out.
  let gaps: [ReportGap]?
  /// The proposals that have been answered, and how.
  let answers: [FactID: ProposalField.Answer]
  private(set) var title = ""
  var blocks: [WallBlock] = []

  /// The columns that a text may take.
  private(set) var columns: Int

  init(
    _ step: WalkthroughStep, _ context: Context, since: Since? = nil, gaps: [ReportGap]? = nil,
    answers: [FactID: ProposalField.Answer] = [:]
  ) {
    self.step = step
    self.context = context
    (self.gaps, self.answers) = (gaps, answers)
    // The marker and the scroll mark take three columns of what there is.
    columns = max(10, WalkthroughLayout.blockColumns(step, in: context.body) - 3)
    // What has been said and decided stands first, so that it is seen when it has been written.
    if step != .opening, step != .attendance { addRecords() }
    switch step {
    case .opening: addOpening()
    case .attendance: addAttendance()
    case .earlier: addEarlier()
    case .since: addSince(since)
    case .area(let id): addArea(id)
    case .goal(let id): addGoal(id)
    case .deviations: addDeviations()
    case .toDecide: addProposals()
    case .due: addOccasions()
    case .item(let key): addItem(key)
    case .next: addNextMeeting()
    case .closing: addClosing()
    }
    if blocks.isEmpty { add(context.worded(WallWord.nothingYet), .quiet) }
  }

  /// The blocks that can be pointed at.
  var pointable: [Int] { blocks.indices.filter { blocks[$0].target != nil } }

  /// What can be pointed at, in the order of ``pointable``.
  var targets: [Numbered<WalkthroughTarget>] { Numbered.all(blocks.compactMap(\.target)) }

  /// The rows of each block, an empty row after each.
  var rows: [Range<Int>] {
    var (row, start) = (0, 0)
    return blocks.map { block in
      if block.isBeside {
        row = max(row, start + block.height)
      } else {
        (start, row) = (row, row + block.height)
      }
      return start..<start + block.lines.count
    }
  }

  /// How many rows all blocks take.
  var rowCount: Int { rows.map(\.upperBound).max() ?? 0 }

  /// How the rows are divided where there is room for a number of them; those beside each other are one.
  func parts(in height: Int) -> WallParts {
    var (groups, headings) = ([Range<Int>](), Set<Int>())
    for (block, rows) in zip(blocks, rows) {
      if block.isBeside, let last = groups.last {
        groups[groups.count - 1] = last.lowerBound..<max(last.upperBound, rows.upperBound)
      } else {
        if block.isHeading { headings.insert(groups.count) }
        groups.append(rows)
      }
    }
    return WallParts(groups, headings: headings, height: height)
  }

  /// Whether there is room for two blocks beside each other.
  var hasTwoColumns: Bool { context.body.columns >= 150 }

  /// The columns of the blocks to the left, where there are two beside each other.
  static func leftColumns(of columns: Int) -> Int { columns / 2 }

  /// Adds blocks two and two beside each other, where there is room; each keeps to its own half.
  mutating func addTwoAndTwo<Element>(
    _ elements: [Element], _ add: (inout WalkthroughPage, Element) -> Void
  ) {
    guard hasTwoColumns else { return elements.forEach { add(&self, $0) } }
    let whole = columns
    columns = WalkthroughPage.leftColumns(of: whole + 3) - 3
    for (place, element) in elements.enumerated() {
      add(&self, element)
      if place % 2 == 1 { blocks[blocks.count - 1].isBeside = true }
    }
    columns = whole
  }

  /// What the list of steps calls it.
  var nameInList: String {
    step == .opening ? context.worded(WalkthroughWord.opening) : title
  }

  mutating func name(_ title: String) { self.title = title }

  /// Names the page as the agenda does; where it says nothing of it, by a word.
  mutating func name(orElse word: some Worded) {
    title =
      step.key(in: context).flatMap { context.meeting?.item($0)?.title } ?? context.worded(word)
  }

  /// Adds a block; the text is wrapped, and lines with marks may follow it.
  mutating func add(
    _ text: String, _ style: Style = .plain, marks: [StyledLine] = [], indent: Int = 0,
    target: WalkthroughTarget? = nil
  ) {
    let blank = StyledLine(ScreenText(repeating: " ", count: indent))
    let wrapped = ScreenText(text).wrapped(to: columns - indent).enumerated().map { place, line in
      (place == 0 ? StyledLine() : blank) + StyledLine(line, style)
    }
    blocks.append(WallBlock(lines: wrapped + marks.map { blank + $0 }, target: target))
  }

  /// Adds a heading that stands with the block after it.
  mutating func addHeading(_ heading: String, _ style: Style = .accent.bold, indent: Int = 0) {
    add(heading, style, indent: indent)
    blocks[blocks.count - 1].isHeading = true
  }

  /// The lines of a text that stands below another, indented by two columns: nothing of it is cut.
  func lines(_ text: String, _ style: Style = .plain) -> [StyledLine] {
    ScreenText(text).wrapped(to: columns - 2).map { StyledLine($0, style) }
  }

  /// Adds lines that belong together and cannot be pointed at.
  mutating func add(block lines: [StyledLine], target: WalkthroughTarget? = nil) {
    blocks.append(WallBlock(lines: lines, target: target))
  }

  /// Lets the next block follow the last one without air.
  mutating func tighten() {
    guard let last = blocks.indices.last else { return }
    blocks[last].isTight = true
  }

  /// Adds lines to the last block, so that they stand without air between them.
  mutating func continueBlock(_ lines: [StyledLine]) {
    guard let last = blocks.indices.last else { return blocks.append(WallBlock(lines: lines)) }
    blocks[last].lines += lines
  }
}
