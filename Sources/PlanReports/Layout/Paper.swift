public import PlanDomain

/// A page on its way to sheets of A4, each of which says at the top what it belongs to.
public struct Paper: Hashable, Sendable {
  /// What each sheet says at the top.
  public struct Head: Hashable, Sendable {
    /// The group that the document comes from.
    public var council: String
    /// The record number (*diarienummer*), where the document has one.
    public var record: String?

    /// Creates a head.
    ///
    /// - Parameters:
    ///   - council: The group that the document comes from.
    ///   - record: The record number, where the document has one.
    public init(_ council: String, record: String? = nil) {
      (self.council, self.record) = (council, record)
    }
  }

  /// What the sheets are made with.
  public enum Medium: Hashable, Sendable {
    /// A program that prints HTML with its style.
    case print
    /// A program that makes documents for word processors, whose template has the style.
    case wordProcessor
  }

  let page: Page
  let head: Head
  let isExample: Bool
}

/// A report that is filed, and therefore knows whose it is.
public protocol FiledReport: Report {
  /// What each sheet of it says at the top.
  var paperHead: Paper.Head { get }
}

extension Agreement {
  /// The group that leads the work, or what the agreement is called where none does.
  var leadingGroup: String {
    let leading = [Body.Role.council, .steering, .coordination].lazy
      .compactMap { role in bodies.first { $0.role == role } }.first
    return leading?.name ?? shortTitle
  }
}

extension PeriodReport: FiledReport {
  /// What each sheet of it says at the top.
  public var paperHead: Paper.Head {
    Paper.Head(basis.agreement.leadingGroup, record: filing.record)
  }
}

extension MinutesReport: FiledReport {
  /// What each sheet of it says at the top.
  public var paperHead: Paper.Head { basis.paperHead(of: meeting) }
}

extension AgendaReport: FiledReport {
  /// What each sheet of it says at the top.
  public var paperHead: Paper.Head { basis.paperHead(of: meeting) }
}

extension Basis {
  fileprivate func paperHead(of meeting: Meeting) -> Paper.Head {
    Paper.Head(agreement.body(named: meeting.body)?.name ?? meeting.body)
  }
}

extension StampedReport {
  /// Returns the report for paper.
  ///
  /// - Parameters:
  ///   - agreement: What a report that is not filed is about.
  ///   - language: The language of the words.
  /// - Returns: The page with its stamps, and what each sheet says at the top.
  public func paper(under agreement: Agreement, in language: Language) -> Paper {
    Paper(
      page: page(in: language), head: filed?.paperHead ?? Paper.Head(agreement.leadingGroup),
      isExample: isExample)
  }
}
