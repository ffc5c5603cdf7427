extension Wish {
  /// What someone has written in it, if anything.
  public var text: String? {
    switch self {
    case .progress(_, _, let note, _), .progressContribution(_, _, _, let note),
      .assess(_, _, let note), .changeActivity(_, _, let note, _), .attain(_, _, _, let note):
      note
    case .report(_, let text), .takeDecision(let text, _, _): text
    case .undo(_, let reason): reason
    case .addActivity, .redo, .settle: nil
    }
  }
}
