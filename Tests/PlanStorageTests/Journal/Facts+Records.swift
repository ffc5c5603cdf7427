import PlanDomain
import TestSupport

extension ExampleFacts {
  /// One of each event of reports, measurements, commitments, editions and texts.
  static func records(_ seen: [FactID]) -> [Fact] {
    reports(seen[0]) + measurements() + editions(seen) + texts(seen)
  }

  private static func need<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("The example has another form.") }
    return value
  }

  private static func number(_ text: String) -> SerialNumber {
    need(SerialNumber(text))
  }

  private static func digest() -> FileDigest {
    need(
      FileDigest("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"))
  }

  private static func reports(_ fact: FactID) -> [Fact] {
    let heads = [
      need(
        ChainHead(writer: .kansli, number: 412, hash: "ae271a8ff08acb2ef9bc8626fffa707a")),
      need(
        ChainHead(writer: .polis, number: 97, hash: "658d2bbd083cb571fa39d5723130e53b")),
    ]
    return [
      Fact(
        .reportFrozen(
          ReportFrozen(
            number: number("R-2026-02"), kind: .delar2, cutOff: day("2026-08-31"),
            record: "KSKF/2026:118",
            document: FrozenDocument(
              file: "R-2026-02-delar2.html", digest: digest(), heads: heads)))),
      Fact(
        .reportFrozen(
          ReportFrozen(
            number: number("R-2026-03"), kind: .brief, cutOff: day("2026-08-31"),
            document: FrozenDocument(
              file: "R-2026-03-brief.html", digest: digest(), heads: [])))),
      Fact(
        .reportFrozen(
          ReportFrozen(
            number: number("R-2026-04"), kind: .tertial, cutOff: day("2026-04-30"),
            from: day("2026-02-01"),
            document: FrozenDocument(
              file: "R-2026-04-tertial.html", digest: digest(), heads: [])))),
      Fact(
        .reportFrozen(
          ReportFrozen(
            number: number("R-2026-05"), kind: .helar, cutOff: day("2026-12-31"),
            owner: "kommun",
            document: FrozenDocument(
              file: "R-2026-05-helar.html", digest: digest(), heads: [])))),
      Fact(
        .reportApproved(
          ReportApproved(
            report: ReportID(fact), record: "KSKF/2026:118",
            note: "Godkänd av Trygghetsberedningen"))),
      Fact(
        .damageAccepted(
          DamageAccepted(
            writer: .polis, damage: ["missing 3-5", "fork 7"], decision: DecisionID(fact)))),
      Fact(
        .damageAccepted(
          DamageAccepted(
            writer: .polis, damage: ["head 12"], decision: DecisionID(fact),
            note: "Disken gick sönder"))),
      Fact(
        .reportDelivered(
          ReportDelivered(
            report: ReportID(fact), to: "Trygghetsberedningen", record: "KSKF/2026:118",
            note: "Med en sammanfattning")), date: day("2026-10-07")),
      Fact(.reportDelivered(ReportDelivered(report: ReportID(fact), to: "Kommunfullmäktige"))),
      Fact(
        .reportAnswered(
          ReportAnswered(
            report: ReportID(fact), by: "Trygghetsberedningen", record: "KSKF/2026:131",
            note: "Beredningen vill se mer om unga.")), date: day("2026-10-21")),
      Fact(
        .reportAnswered(
          ReportAnswered(
            report: ReportID(fact), by: "Trygghetsberedningen", note: "Utan synpunkter."))),
      Fact(
        .proposalPrepared(
          ProposalPrepared(
            proposal: fact, body: "KSG Trygghet", meeting: MeetingID(fact), note: "Tillstyrks")),
        date: day("2026-11-12")),
      Fact(.proposalPrepared(ProposalPrepared(proposal: fact, body: "KSG Trygghet"))),
      Fact(
        .seatTaken(
          SeatTaken(
            body: "KSG Trygghet",
            seat: BodyMember(function: "enhetschef fält", party: "kommun", role: .member),
            decision: DecisionID(fact), note: "Efter omorganisationen")), date: day("2026-01-15")),
      Fact(
        .seatTaken(
          SeatTaken(
            body: "KSG Trygghet",
            seat: BodyMember(function: "projektledare", party: nil, role: .coOpted)))),
      Fact(
        .seatLeft(
          SeatLeft(
            body: "KSG Trygghet", attendee: Attendee("enhetschef fält", party: "kommun"),
            decision: DecisionID(fact), note: "Ny organisation")), date: day("2026-06-30")),
      Fact(.seatLeft(SeatLeft(body: "KSG Trygghet", attendee: Attendee("projektledare")))),
    ]
  }

  private static func measurements() -> [Fact] {
    [
      Fact(
        .indicatorMeasured(
          IndicatorMeasured(
            indicator: "I3", value: need(DecimalNumber("63.5")),
            source: "Trygghetsmätningen 2026", note: "Preliminärt")), date: day("2026-08-31")),
      Fact(
        .indicatorMeasured(
          IndicatorMeasured(indicator: "I3", value: need(DecimalNumber("7"))))),
      Fact(
        .situationRegistered(
          SituationRegistered(
            number: number("L-2026-01"), title: "Lägesbild 2026",
            sources: ["Polisens anmälningsstatistik", "Trygghetsmätningen 2025"],
            note: "Fastställd i rådet")), date: day("2026-02-02")),
      Fact(
        .situationRegistered(
          SituationRegistered(number: number("L-2026-02"), title: "Lägesbild hösten 2026"))),
      Fact(
        .situationRegistered(
          SituationRegistered(
            number: number("L-2018-01"), title: "Kartläggning", dated: "under 2018")),
        date: day("2018-12-31")),
      Fact(
        .commitmentReported(
          CommitmentReported(commitment: "C1", note: "Gemensam kommunikationsplan beslutad"))),
    ]
  }

  private static func editions(_ seen: [FactID]) -> [Fact] {
    [
      Fact(
        .planAdopted(
          PlanAdopted(
            version: "2026:2", digest: digest(), folds: seen,
            decision: DecisionID(seen[0])))),
      Fact(.planAdopted(PlanAdopted(version: "2027:1", digest: digest()))),
    ]
  }

  private static func texts(_ seen: [FactID]) -> [Fact] {
    [
      Fact(
        .textCorrected(TextCorrected(fact: seen[0], seen: [], text: "Väntar på tillstånd."))),
      Fact(
        .textCorrected(
          TextCorrected(
            fact: seen[0], seen: [seen[1]], text: "Väntar på tillstånd från länsstyrelsen."))),
      Fact(
        .masked(
          Masked(
            entry: seen[0].entry, decision: DecisionID(seen[0]),
            facts: [
              Fact(
                .activityAssessed(
                  ActivityAssessed(activity: "A07", seen: [], assessment: .deviating))),
              Fact(.activityReported(ActivityReported(activity: "A07", note: "[\u{2026}]"))),
            ]))),
      Fact(
        .masked(
          Masked(
            authorOf: seen[0].entry, decision: DecisionID(seen[0]),
            line: "7f1cd4a1c4d1b8b53f4d2f6a1f9e0c3a"))),
      Fact(
        .conflictSettled(
          ConflictSettled(
            register: .text(seen[0]), seen: seen, value: .text("Väntar på tillstånd.")))),
    ]
  }
}
