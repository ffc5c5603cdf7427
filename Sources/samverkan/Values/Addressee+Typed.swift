import PlanDomain
import PlanReports

extension PlanState {
  /// The functions that something can wait for: those that answer for something, and those that have a seat.
  var addressees: [Responsible] {
    var seen: Set<Responsible> = []
    return (answering + seated).filter { seen.insert($0).inserted }
  }

  /// Finds whom the user named: a party, or a function by itself or after its party.
  ///
  /// - Parameter text: What the user wrote.
  /// - Throws: `Failure.severalFunctions` where several parties have such a function; `Failure.unknownValue`
  ///   with the nearest name.
  /// - Returns: The party or the function.
  func typedAddressee(_ text: String) throws(Failure) -> Addressee {
    let functions = addressees
    let alike = functions.filter { $0.function.folded == text.folded }
    if alike.count > 1 {
      throw .severalFunctions(text, among: alike.map { "\($0.party)/\($0.function)" })
    }
    let parties = plan.agreement.parties.map { party in
      (Addressee.party(party.id), [party.id.rawValue, party.shortName, party.name])
    }
    let names = functions.map { function in
      (Addressee.function(function), [function.function, "\(function.party)/\(function.function)"])
    }
    return try Choice(names: parties + names).value(of: text)
  }

  /// Finds whom a calendar is for: a group, a party or a function.
  ///
  /// - Parameter text: What the user wrote.
  /// - Throws: What ``typedAddressee(_:)`` throws.
  /// - Returns: Whom it is for.
  func typedAudience(_ text: String) throws(Failure) -> Calendar.Audience {
    let bodies = plan.agreement.bodies
    let body = bodies.first { [$0.shortName.folded, $0.name.folded].contains(text.folded) }
    if let body { return .body(body.shortName) }
    do throws(Failure) {
      return .addressee(try typedAddressee(text))
    } catch {
      guard case .unknownValue(_, let among, let nearest) = error else { throw error }
      let names = bodies.map(\.shortName)
      throw .unknownValue(text, among: names + among, nearest: nearest ?? names.nearest(to: text))
    }
  }
}
