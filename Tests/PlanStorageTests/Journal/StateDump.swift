@testable import PlanDomain
@testable import PlanStorage

/// A state in readable lines, spelled as the journal spells: no word of the screen's is in it.
///
/// It names everything that the replay of entries decides, and nothing that follows from a day.
struct StateDump {
  let state: PlanState

  /// The lines, ended by line breaks.
  var text: String {
    let parts = [
      ("entries", state.history.map(entry)), ("values", values), ("proposals", proposals),
      ("numbers", numbers), ("masked", masked),
      ("folded", state.foldings.keys.map(\.description).sorted()),
    ]
    // What came later stands only where there is some of it: the older texts are never edited.
    let later = [
      ("preparations", preparations), ("deliveries", deliveries), ("seats", seats),
      ("masked authors", maskedAuthors),
    ].filter { !$0.1.isEmpty }
    return (parts + later).map { name, lines in
      "[\(name)]\n" + lines.map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }

  /// Who recorded the entry and when, then each fact as it would be written.
  private func entry(_ entry: Entry) -> String {
    let mark = state.isInEffect(entry.id) ? "" : " undone"
    let head = "\(entry.id) \(entry.writer.rawValue) \(entry.number) \(entry.recordedAt) "
    return ([head + entry.author + mark] + entry.facts.map { "  \(spelled($0))" })
      .joined(separator: "\n")
  }

  private func spelled(_ fact: Fact) -> String {
    if case .unknown(let event) = fact.event { return "unknown \(event.name) \(event.subject)" }
    var writer = JSONWriter()
    writer.fact(fact)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Each current value as the line that would settle it, with the claims that it stands on.
  private var values: [String] {
    state.registers.flatMap { key, register in
      register.current.map { claim in
        let mark = register.isConflict ? claim.value == register.worst ? "!! " : "! " : ""
        let event = ConflictSettled(register: key, seen: [claim.fact], value: claim.value)
        return mark + spelled(Fact(.conflictSettled(event)))
      }
    }.sorted()
  }

  private var proposals: [String] {
    state.proposed.map { fact in
      let adopted = (state.adoptions[fact] ?? []).map { " adopted \($0)" }.joined()
      let rejected = (state.rejections[fact] ?? []).map { " rejected \($0)" }.joined()
      return "\(fact)\(adopted)\(rejected)"
    }.sorted()
  }

  private var preparations: [String] {
    state.proposed.flatMap { fact in
      state.preparations(of: fact).map { "\(fact) \($0.body) \($0.date) \($0.note ?? "-")" }
    }.sorted()
  }

  private var deliveries: [String] {
    state.frozenReports.flatMap { report in
      report.deliveries.flatMap { one in
        ["\(report.number) \(one.receiver) \(one.date) \(one.record ?? "-") \(one.note ?? "-")"]
          + one.answers.map {
            "\(report.number) answer \(one.receiver) \($0.date) \($0.record ?? "-") \($0.note ?? "-")"
          }
      }
    }
  }

  private var seats: [String] {
    let bodies = state.factsBySubject.keys.compactMap { subject -> String? in
      if case .body(let name) = subject { name } else { nil }
    }.sorted()
    return bodies.flatMap { body in
      state.seats(in: body).map {
        "\(body) \($0.function) \($0.party?.rawValue ?? "-") \($0.role.rawValue)"
      }
    }
  }

  private var numbers: [String] {
    state.numbered.flatMap { number, facts in
      facts.map { "\(state.code(of: number, openedBy: $0)) \($0)" }
    }.sorted()
  }

  private var maskedAuthors: [String] {
    state.authorMaskings.map { "\($0) \($1.map(\.description).joined(separator: " "))" }.sorted()
  }

  private var masked: [String] {
    state.maskings.map { "\($0) \($1.map(\.description).joined(separator: " "))" }.sorted()
  }
}
