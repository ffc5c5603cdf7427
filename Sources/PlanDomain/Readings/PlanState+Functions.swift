extension PlanState {
  /// Returns whether a function is one that the agreement or the plan names, or one that has a seat.
  ///
  /// What somebody types as a function may be a person's name; what the files call one is none.
  ///
  /// - Parameter function: The function.
  /// - Returns: Whether it is named, in any edition.
  public func knows(function: String) -> Bool {
    let agreement = plan.agreement
    return agreement.bodies.contains { $0.members.contains { $0.function == function } }
      || agreement.parties.contains { $0.duties?.coordinator == function }
      || plan.listed.contains { edition in
        edition.activities.contains { $0.isAnsweredFor(by: function) }
      }
      || activities.contains { $0.isAnsweredFor(by: function) }
  }
}

extension Activity {
  fileprivate func isAnsweredFor(by function: String) -> Bool {
    responsible.contains { $0.function == function }
  }
}
