import Cells
import PlanDomain

/// What a step shows: a title, and blocks with air between them.
struct WalkthroughPage {
  /// A few lines that belong together; one that is about an item can be pointed at.
  struct Block {
    var lines: [StyledLine]
    var target: WalkthroughTarget?
  }

  let step: WalkthroughStep
  let context: Context
  private(set) var title = ""
  private(set) var blocks: [Block] = []

  /// The columns that a text may take.
  let columns: Int

  init(_ step: WalkthroughStep, _ context: Context, since: Since? = nil) {
    self.step = step
    self.context = context
    // The marker and the scroll mark take three columns of what the margins leave.
    let room = context.body.columns - 2 * WalkthroughLayout.margin(in: context.body)
    columns = max(10, min(room, 110) - 3)
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
    case .closing: addClosing()
    }
  }

  /// The blocks that can be pointed at.
  var pointable: [Int] { blocks.indices.filter { blocks[$0].target != nil } }

  /// What can be pointed at, in the order of ``pointable``.
  var targets: [Numbered<WalkthroughTarget>] { Numbered.all(blocks.compactMap(\.target)) }

  /// The rows of each block, an empty row after each.
  var rows: [Range<Int>] {
    var row = 0
    return blocks.map { block in
      defer { row += block.lines.count + 1 }
      return row..<row + block.lines.count
    }
  }

  /// How many rows all blocks take.
  var rowCount: Int { max(0, blocks.reduce(0) { $0 + $1.lines.count + 1 } - 1) }

  /// What the list of steps calls it.
  var nameInList: String {
    step == .opening ? context.worded(WalkthroughWord.opening) : title
  }

  mutating func name(_ title: String) { self.title = title }

  /// Adds a block; the text is wrapped, and lines with marks may follow it.
  mutating func add(
    _ text: String, _ style: Style = .plain, marks: [StyledLine] = [], indent: Int = 0,
    target: WalkthroughTarget? = nil
  ) {
    let blank = StyledLine(ScreenText(repeating: " ", count: indent))
    let wrapped = ScreenText(text).wrapped(to: columns - indent).enumerated().map { place, line in
      (place == 0 ? StyledLine() : blank) + StyledLine(line, style)
    }
    blocks.append(Block(lines: wrapped + marks.map { blank + $0 }, target: target))
  }

  /// The lines of a text that stands below another, indented by two columns: nothing of it is cut.
  func lines(_ text: String, _ style: Style = .plain) -> [StyledLine] {
    ScreenText(text).wrapped(to: columns - 2).map { StyledLine($0, style) }
  }

  /// Adds lines to the last block, so that they stand without air between them.
  mutating func continueBlock(_ lines: [StyledLine]) {
    guard let last = blocks.indices.last else { return blocks.append(Block(lines: lines)) }
    blocks[last].lines += lines
  }
}
