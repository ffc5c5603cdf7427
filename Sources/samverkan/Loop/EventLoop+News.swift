import Dashboard
import PlanDomain
import PlanStorage

extension EventLoop {
  /// Looks at what the kernel tells of, or as soon as it may be looked at again.
  func noteNews(_ watch: FolderWatch) {
    unread.formUnion(watch.drain())
    if !watch.isWhole, !deadlines.hasSet(.look) {
      deadlines.set(.look, after: pace.untilStanding)
    }
    guard !unread.isEmpty else { return }
    let left = pace.left(at: .now)
    if left > .zero { deadlines.set(.news, after: left) } else { lookForNews() }
  }

  /// Reads what others have recorded, and the plan files if they have changed.
  ///
  /// - Parameter change: What is to be looked at beside what the kernel tells of; everything where it
  ///   does not tell of all.
  func lookForNews(_ change: WatchedChange = WatchedChange()) {
    guard asOf == nil else { return }
    let start = ContinuousClock.now
    unread.formUnion(change)
    if let watch, watch.isWhole { unread.formUnion(watch.drain()) } else { unread = .everything }
    let folders = unread.foldersToRead
    let mayHavePlan = unread.isEverything || unread.hasPlan
    unread = WatchedChange()
    defer { pace.looked(from: start, to: .now) }
    do throws(FileError) {
      let count = plan.store.state.history.count
      let news = folders?.isEmpty ?? false ? [] : try plan.store.refresh(folders)
      if !news.isEmpty {
        send(.refreshed(plan.store.state, news: news))
      } else if plan.store.state.history.count != count {
        // A journal that was repaired holds what was missing.
        send(.planChanged(plan.store.state))
      }
      if mayHavePlan { readPlanIfChanged() }
      warn()
    } catch {
      warn(beside: [error.worded(in: plan.language)])
    }
  }

  /// Takes in changed plan files; where they have errors the last good plan stays.
  private func readPlanIfChanged() {
    let now = PlanFingerprint(of: plan)
    guard now != planFiles else { return }
    planFiles = now
    do throws(Failure) {
      let workspace = try OpenPlan.workspace(at: plan.choice.path)
      planWarning = nil
      plan.store.replacePlan(with: workspace.plan)
      send(.planChanged(plan.store.state))
    } catch {
      planWarning = RunWord.planKept(error.firstLine(in: plan.language)).worded(in: plan.language)
    }
  }

  /// Checks the next lines of the journal, when nothing else is to be done.
  func verifySlice() {
    guard !isVerified else { return }
    do throws(FileError) {
      let history = plan.store.state.history.count
      plan.store.today = plan.clock.today
      isVerified = try !plan.store.verifySlice()
      // Lines that turned out to be damaged are no longer in the state.
      if plan.store.state.history.count != history, asOf == nil {
        send(.planChanged(plan.store.state))
      }
      guard isVerified else { return }
      documents = (try? plan.store.verifyDocuments()) ?? []
      warn()
    } catch {
      isVerified = true
      warn(beside: [error.worded(in: plan.language)])
    }
  }

  /// Tells the model what is not as it should be, when that has changed.
  func warn(beside others: [String] = []) {
    let findings = plan.store.findings
    let damage =
      findings.filter { $0.isToBeTold && plan.store.acceptance(of: $0) == nil }.map {
        $0.worded(in: plan.language)
      }
      + documents.filter(\.isDamage).map { $0.worded(in: plan.language) }
    let reason = plan.readOnlyReason.flatMap { asOf == nil && !plan.isAskedReadOnly ? $0 : nil }
    tellOfFiles(findings)
    let now = [reason, planWarning].compactMap(\.self) + damage + others
    guard now != warnings else { return }
    warnings = now
    send(.warned(now))
  }
}

extension OpenPlan {
  /// Why nothing can be saved, in words.
  var readOnlyReason: String? {
    guard case .readOnly(let reason) = store.access else { return nil }
    return reason.worded(in: language)
  }

  var isAskedReadOnly: Bool { store.access == .readOnly(.asked) }
}
