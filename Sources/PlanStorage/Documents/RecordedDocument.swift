public import PlanDomain

/// A file in `reports/` that an entry names.
struct RecordedDocument {
  /// The number that people know it by: of the meeting, or of the report.
  let code: String
  /// The day that it was approved or frozen.
  let date: CalendarDate
  /// The file.
  let document: FrozenDocument
}

extension PlanState {
  /// How many files in `reports/` entries name.
  public var documentCount: Int { recordedDocuments.count }

  /// Every file that an entry names, in the order of the entries.
  var recordedDocuments: [RecordedDocument] {
    freezings.compactMap { id in
      guard let (entry, fact) = fact(id) else { return nil }
      let document: FrozenDocument
      switch fact.event {
      case .minutesApproved(let event): document = event.document
      case .reportFrozen(let event): document = event.document
      default: return nil
      }
      return RecordedDocument(
        code: code(of: fact.event.subject(as: id)), date: entry.day(of: fact), document: document)
    }
  }
}
