/// A report laid out for reading from top to bottom, before any width is known.
public struct Page: Hashable, Sendable {
  /// A part of a page.
  public enum Block: Hashable, Sendable {
    /// The first line, and the lines below it that say what the page is about.
    case title(String, [String])
    /// A line above what follows.
    case heading(String)
    /// A line above a part of what a heading stands above.
    case subheading(String)
    /// Running text.
    case paragraph(String)
    /// Texts that belong together, one below the other.
    case list([String])
    /// Labels with a text each.
    case fields([Field])
    /// Rows and columns.
    case table(Table)
    /// Rows of long texts; plain text gives each row lines of its own.
    case records(Table)
    /// A drawing of numbers that a table beside it has too; only HTML draws it.
    case chart(Chart)
  }

  /// A label and the text that belongs to it.
  public struct Field: Hashable, Sendable {
    /// What the text is.
    public let label: String
    /// The text.
    public let text: String

    /// Creates a field.
    ///
    /// - Parameters:
    ///   - label: What the text is.
    ///   - text: The text.
    public init(_ label: String, _ text: String) {
      self.label = label
      self.text = text
    }
  }

  /// The parts, from the top.
  public var blocks: [Block]

  /// Creates a page.
  ///
  /// - Parameter blocks: The parts, from the top.
  public init(_ blocks: [Block]) {
    self.blocks = blocks
  }

  /// The page without its drawings, whose numbers stand in the tables beside them.
  public var withoutCharts: Page {
    Page(blocks.filter { if case .chart = $0 { false } else { true } })
  }
}
