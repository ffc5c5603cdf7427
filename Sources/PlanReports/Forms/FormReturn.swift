public import PlanDomain

/// A form that has come back: what those who filled it in had seen, and what has been said since.
public struct FormReturn: Hashable, Sendable {
  /// The running number of each writer's last line when it was written.
  public let lines: [WriterID: Int]
  /// Whose answers they are; `nil` where a party was asked.
  public let answerer: Responsible?
  /// What stood then.
  let seen: PlanState
  private let workspace: String
  /// The activities of which something else has been said since.
  private var changed: [ActivityID] = []
  /// How many answers had been recorded already.
  private var recorded = 0

  /// Finds out whether a table is a form, and which.
  ///
  /// - Parameters:
  ///   - rows: The rows of the table, the headings first.
  ///   - columns: What the columns are.
  ///   - state: What is recorded.
  ///   - workspace: The identifier of the workspace.
  /// - Throws: Why the form cannot be taken back here. `nil` comes back for a table without a basis.
  init?(
    _ rows: [ImportRow.Text], _ columns: [ImportColumn?], to state: PlanState, workspace: String?
  ) throws(ImportFault) {
    guard let place = columns.firstIndex(of: .basis) else { return nil }
    let texts = rows.dropFirst().lazy.compactMap { row in
      place < row.cells.count ? row.cells[place] : nil
    }
    guard let basis = texts.compactMap({ FormBasis($0) }).first else {
      // A form whose basis is gone must not be taken for a table that replaces what stands.
      throw ImportFault(.basisChanged)
    }
    guard workspace == nil || basis.workspace == workspace else { throw ImportFault(.otherForm) }
    let known = state.lines
    guard basis.lines.allSatisfy({ $0.value <= known[$0.key] ?? 0 }) else {
      throw ImportFault(.formFromElsewhere)
    }
    (lines, answerer, self.workspace) = (basis.lines, basis.answerer, basis.workspace)
    seen = state.upTo(lines: basis.lines)
  }

  /// Refuses a row that is not as it was handed out.
  func check(_ row: ImportRow, about id: ActivityID) throws(ImportFault) {
    guard let text = row.text(.basis) else { throw row.fault(.basis, .rowAdded) }
    guard let basis = FormBasis(text) else { throw row.fault(.basis, .basisChanged) }
    guard basis.workspace == workspace, basis.lines == lines, basis.answerer == answerer else {
      throw row.fault(.basis, .otherForm)
    }
    guard basis.activity == id else {
      throw row.fault(.id, .activityChanged(from: basis.activity))
    }
  }

  /// Puts an answer beside what has been said since.
  ///
  /// - Parameters:
  ///   - change: What the form says, against what stood when it was written.
  ///   - state: What is recorded now.
  ///   - today: The day on the workspace's clock.
  /// - Returns: What is to be recorded, with what others have said; `nil` where that stands already.
  mutating func answer(
    _ change: ImportedChange, to state: PlanState, on today: CalendarDate
  ) -> ImportedChange? {
    if state.isProposed(change.wish, on: today) {
      recorded += 1
      return nil
    }
    let isNoteNew = change.note.map { !state.says($0, about: change.activity) } ?? false
    guard let (key, value) = change.register else {
      if !isNoteNew { recorded += 1 }
      return isNoteNew ? change : nil
    }
    let before = Set(seen.register(key).claims.map(\.fact))
    let now = state.register(key).current
    let since = state.register(key).claims.filter { $0.isEffective && !before.contains($0.fact) }
    guard !since.isEmpty else { return change }
    // The same answer stands, or has stood: what was chosen between since then is not asked again.
    let isSaid = since.contains { claim in
      claim.value == value
        && (now.contains { $0.fact == claim.fact }
          || state.fact(claim.fact)?.fact.reportedFor == answerer)
    }
    if !isSaid, changed.last != change.activity { changed.append(change.activity) }
    // A value that was left as it was handed out says nothing against what others have said since.
    if isSaid || change.isConfirmation {
      if isSaid, !isNoteNew { recorded += 1 }
      return isNoteNew
        ? ImportedChange(
          row: change.row, activity: change.activity, content: .report, note: change.note) : nil
    }
    var answer = change
    answer.others = now.filter { !before.contains($0.fact) && $0.value != value }.map { claim in
      ImportedChange.OtherAnswer(
        value: claim.value, author: state.attribution(of: claim.fact),
        date: state.fact(claim.fact).map { $0.entry.day(of: $0.fact) })
    }
    return answer
  }

  /// Returns what must be known of the form as a whole.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: Sentences; none for a form that came back before anything else was said.
  public func remarks(in language: Language) -> [String] {
    var words: [FormPhrase] = answerer.map { [.answerer($0.function)] } ?? []
    if !changed.isEmpty { words.append(.stale(changed)) }
    if recorded > 0 { words.append(.recorded(recorded)) }
    return words.map { $0.worded(in: language) }
  }
}

extension PlanState {
  /// Whether a wish would propose what is proposed already.
  fileprivate func isProposed(_ wish: Wish, on today: CalendarDate) -> Bool {
    do throws(Refusal) {
      _ = try facts(for: Change(wish), by: nil, on: today)
      return false
    } catch {
      guard case .alreadyProposed = error else { return false }
      return true
    }
  }
}
