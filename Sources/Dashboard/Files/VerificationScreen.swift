import Cells
import PlanDomain

/// How the files of the workspace stand: what was found, where, what it means, and what to do.
struct VerificationScreen: DetailScreen {
  static let kind = Screen.Kind.verification

  var detail = DetailState()

  init(_ whole: Whole = Whole()) {}

  var thing: Whole { Whole() }
  static let needs: Set<Screen.Need> = [.files]

  /// What can be done about what the cursor stands on; a single way is rehearsed at once.
  func meaning(of action: Action, _ context: Context) -> Meaning? {
    guard action == .mendFile else { return nil }
    if context.isAsOf { return .notNow(context.readOnlyReason ?? context.worded(.readOnly)) }
    let ways = marked?.ways ?? []
    guard let first = ways.first else { return .notNow(context.worded(VerificationWord.noWay)) }
    return ways.count == 1 ? .does { .command(.rehearse(first)) } : .choose(.ways(ways, context))
  }

  func heading(_ context: Context) -> String {
    context.worded(VerificationWord.heading(damaged: context.verification.damageCount))
  }

  func describe(_ detail: inout Detail, _ context: Context) {
    let verification = context.verification
    if !verification.isFinished { detail.add(context.worded(VerificationWord.underWay), .quiet) }
    if let summary = verification.summary { detail.add(summary, .good) }
    detail.addSection(under: .readOnly, verification.readOnlyReason)
    detail.addSection(under: .planKept, verification.planProblem)
    // What is damaged first, else in the order of the files.
    for verdict in verification.verdicts where verdict.isDamage { detail.addVerdict(verdict) }
    for verdict in verification.verdicts where !verdict.isDamage { detail.addVerdict(verdict) }
  }
}

extension Detail {
  /// Adds a heading and what stands under it; nothing without a text.
  fileprivate mutating func addSection(under heading: VerificationWord, _ text: String?) {
    guard let text else { return }
    addHeading(heading)
    add(text, .bad)
  }

  fileprivate mutating func addVerdict(_ verdict: FileVerdict) {
    if !lines.isEmpty { add(StyledLine()) }
    let start = lines.count
    defer { mark(from: start, offering: verdict.ways) }
    addHeadingLines(verdict.found)
    if let acceptance = verdict.acceptance {
      add(acceptance, .quiet)
    } else if verdict.isDamage {
      add("! \(context.worded(VerificationWord.damage))", .bad.bold, hanging: 2)
    } else {
      add(StyledLine(context.worded(VerificationWord.noDamage), .quiet))
    }
    let line = verdict.line.map { context.worded(VerificationWord.line($0)) }
    add(VerificationWord.writer, verdict.writer)
    add(VerificationWord.file, verdict.file.map { $0 + (line.map { ", \($0)" } ?? "") })
    add(VerificationWord.meaning, verdict.meaning)
    add(VerificationWord.remedy, verdict.remedy, .plain.bold)
    let names = verdict.ways.map { context.worded(VerificationWord.way($0)) }
    guard !names.isEmpty else { return }
    add(VerificationWord.fromHere, names.joined(separator: "; "), .plain.bold)
  }
}
