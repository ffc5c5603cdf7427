import Dashboard
import PlanDomain
import PlanStorage

extension EventLoop {
  /// Tells what a way on from something in the files would do; nothing is changed.
  func rehearse(_ way: FileWay) {
    let language = plan.language
    switch way {
    case .acceptDamage(let writer, let damage):
      let findings = plan.store.openDamage.filter {
        $0.accountable == writer && $0.damage == damage
      }
      let lines = findings.map { $0.worded(in: language) }
      send(.rehearsed(way, lines + [RunWord.acceptanceMendsNothing.worded(in: language)]))
    case .beginAsNewWriter:
      send(.rehearsed(way, [RunWord.newWriter.worded(in: language)]))
    case .takeFromCopies:
      repair(isDryRun: true) { outcomes in send(.rehearsed(way, outcomes.flatMap(lines))) }
    case .acceptOwners:
      let changes = plan.store.findings.filter(\.isChangeOfOwner)
      send(.rehearsed(way, changes.map { $0.worded(in: language) }))
    case .eraseMasked:
      let texts = plan.store.textsLeftInFiles
      let count = plan.store.state.entriesLeftInFiles.count
      let heading = RunWord.willMask(count).worded(in: language)
      send(.rehearsed(way, [heading] + texts.map { "  \($0)" }))
    }
  }

  /// Takes a way on from something in the files, and tells what came of it.
  func mend(_ way: FileWay) {
    guard !plan.isAskedReadOnly, asOf == nil else {
      return send(.failed(plan.readOnlyReason ?? ""))
    }
    let language = plan.language
    switch way {
    // It is recorded like any other change.
    case .acceptDamage: return
    case .beginAsNewWriter:
      do throws(FileError) {
        try plan.store.beginAsNewWriter()
        tellMended(RunWord.newWriter.worded(in: language))
      } catch {
        send(.failed(error.worded(in: language)))
      }
    case .takeFromCopies:
      repair(isDryRun: false) { outcomes in
        send(.planChanged(plan.store.state))
        tellMended(outcomes.map { $0.worded(in: language) }.joined(separator: " "))
      }
    case .acceptOwners:
      tellMended(RunWord.ownersAccepted(plan.store.acceptOwners().count).worded(in: language))
    case .eraseMasked: eraseMasked()
    }
    warn()
  }

  private func eraseMasked() {
    do throws(FileError) {
      _ = try plan.store.forget(plan.store.textsLeftInFiles)
    } catch {
      return send(.failed(error.worded(in: plan.language)))
    }
    do throws(RecordingError) {
      _ = try plan.store.eraseMasked()
    } catch {
      return send(.failed(error.worded(in: plan.language)))
    }
    let left = Set(plan.store.state.entriesLeftInFiles.map(\.writer))
      .sorted { $0.rawValue < $1.rawValue }
    let words = left.isEmpty ? [RunWord.erased] : left.map(RunWord.notErased)
    tellMended(words.map { $0.worded(in: plan.language) }.joined(separator: " "))
  }

  private func tellMended(_ words: String) {
    send(.mended(words, writer: plan.store.writer, readOnlyReason: plan.readOnlyReason))
  }

  private func repair(isDryRun: Bool, _ answer: ([RepairOutcome]) -> Void) {
    do throws(RecordingError) {
      answer(try plan.store.repair(RepairPlan(from: nil, isDryRun: isDryRun)))
    } catch {
      send(.failed(error.worded(in: plan.language)))
    }
  }

  /// What came of it, and every entry that is taken.
  private func lines(of outcome: RepairOutcome) -> [String] {
    let state = plan.store.state
    return [outcome.worded(in: plan.language)]
      + outcome.entries.map { entry in
        let words = state.summaries(of: entry).map { $0.worded(in: plan.language) }
        return "  \(entry.number)  \(entry.recordedAt.date)  \(entry.author)  "
          + words.joined(separator: "; ")
      }
  }
}

extension PlanStore {
  /// What can be done from the screen about something that was found, among all that was.
  func ways(on from: JournalFinding, among findings: [JournalFinding]) -> [FileWay] {
    var ways: [FileWay] = []
    let hasCopies = findings.contains { other in
      other.isConflictCopy && from.writer.map { other.path.hasPrefix("journal/\($0)/") } ?? false
    }
    if from.isConflictCopy || from.isDamage && hasCopies { ways.append(.takeFromCopies) }
    if from.isDamage, from.writer == writer, writer != nil, access == .readOnly(.historyChanged) {
      ways.append(.beginAsNewWriter)
    }
    if from.isDamage, acceptance(of: from) == nil, let writer = from.accountable,
      let damage = from.damage
    {
      ways.append(.acceptDamage(writer, damage))
    }
    if from.isChangeOfOwner { ways.append(.acceptOwners) }
    if case .maskedTextLeft = from.kind { ways.append(.eraseMasked) }
    return ways
  }
}

extension JournalFinding {
  /// Whether it is that files have another owner.
  var isChangeOfOwner: Bool { if case .ownerChanged = kind { true } else { false } }
}
