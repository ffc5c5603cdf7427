import PlanDomain
import PlanReports
import PlanStorage
import TableFiles

/// A file that somebody has, and what it is a copy of.
struct DocumentCopy {
  /// What a file turned out to be.
  enum Verdict {
    /// It says what was filed, and perhaps what has come since.
    case unaltered(Filed, hasLater: Bool)
    /// It says something else.
    case altered(Filed, CopyDifference)
    /// What was filed is not itself as it was.
    case damaged(Filed)
    /// Its code belongs to no document here.
    case foreign(CheckCode)
    /// It has the name of what was filed, and is not it.
    case sameName(Filed)
    /// It has no code.
    case uncoded
  }

  /// A document that was filed.
  struct Filed {
    let number: String
    /// Whether it is a report; else it is minutes.
    let isReport: Bool
    /// The day that it was filed.
    let date: CalendarDate
    /// The day that it was approved; `nil` while it is not.
    let approved: CalendarDate?
    let document: FrozenDocument
    /// Makes it anew, as approved or not yet.
    let report: (Basis, _ isApproved: Bool) -> (any Report)?
  }

  private let path: String
  private let bytes: [UInt8]
  private let plan: OpenPlan

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - plan: Knows what was filed.
  /// - Throws: `Failure.notRead`.
  init(_ path: String, of plan: OpenPlan) throws(Failure) {
    (self.path, self.plan) = (path, plan)
    bytes = try ImportFile(path: path).bytes()
  }

  /// Finds out what the file is.
  ///
  /// - Throws: `Failure` where it cannot be read, or a program that reads it is missing.
  /// - Returns: What it is.
  func verdict() throws(Failure) -> Verdict {
    let all = Self.filed(in: plan.store.state)
    let digest = FileDigest(of: bytes)
    if let filed = all.first(where: { $0.document.digest == digest }) {
      return .unaltered(filed, hasLater: false)
    }
    let form = form
    let text = try text(of: bytes, as: form)
    guard let code = CheckCode(in: text) else {
      let name = path.split(separator: "/").last.map(String.init)
      return all.first { $0.document.file == name }.map(Verdict.sameName) ?? .uncoded
    }
    guard let filed = all.first(where: { CheckCode($0.number, of: $0.document) == code }) else {
      return .foreign(code)
    }
    guard plan.store.bytes(of: filed.document) != nil else { return .damaged(filed) }
    return try compare(text, as: form, with: filed)
  }

  /// Compares what is read of a copy with the document, in the language of the copy.
  private func compare(
    _ text: String, as form: ReportForm.Form, with filed: Filed
  ) throws(Failure) -> Verdict {
    let spoken = Language.allCases.first { text.contains(CheckCode.label(in: $0)) }
    // Where the label did not come along each language is tried, the one that is spoken here first.
    let others = Language.allCases.filter { $0 != plan.language }
    var first: CopyDifference?
    for language in spoken.map({ [$0] }) ?? [plan.language] + others {
      let said = PeriodReport.withoutLater(text, in: language)
      guard let made = try made(of: filed, like: said, as: form, in: language) else { break }
      guard let difference = CopyDifference(made, said) else {
        return .unaltered(filed, hasLater: said != text)
      }
      first = first ?? difference
    }
    return first.map { .altered(filed, $0) } ?? .damaged(filed)
  }

  /// The form of the file, by what stands in it, and for texts by its name.
  private var form: ReportForm.Form {
    if bytes.starts(with: Array("%PDF".utf8)) { return .pdf }
    if bytes.starts(with: [0x50, 0x4B]) {
      return path.lowercased().hasSuffix(".odt") ? .odt : .docx
    }
    let ending = path.split(separator: ".").last.flatMap {
      ReportForm.Form(rawValue: $0.lowercased())
    }
    return ending == .html || ending == .md ? ending ?? .txt : .txt
  }

  /// What is read of a file, on one line: where lines break differs from program to program.
  private func text(of bytes: [UInt8], as form: ReportForm.Form) throws(Failure) -> String {
    try lines(of: bytes, as: form).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func lines(of bytes: [UInt8], as form: ReportForm.Form) throws(Failure) -> String {
    switch form {
    case .docx, .odt:
      do throws(TableFault) {
        guard let text = try OfficeText(bytes) else { return "" }
        return text.paragraphs.joined(separator: "\n")
      } catch {
        throw .table(error)
      }
    case .pdf:
      let file = try PrivateFile("copy.pdf", holding: bytes, plan.surroundings.environment)
      // The sheet without what stands at its top and its bottom: on another machine a page may end elsewhere.
      let words = [
        "pdftotext", "-raw", "-enc", "UTF-8", "-x", "0", "-y", "57", "-W", "600", "-H", "740",
        file.path,
        "-",
      ]
      guard let text = OtherProgram(words: words).output(plan.surroundings.environment) else {
        throw .programMissing("pdftotext", package: "poppler-utils")
      }
      return text
    case .html: return String(decoding: bytes, as: UTF8.self).replacing(/<[^>]*>/, with: " ")
    case .txt, .md, .json, .csv, .xlsx: return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// What is read of the document, made anew in the form, the language and the standing of the copy.
  private func made(
    of filed: Filed, like text: String, as form: ReportForm.Form, in language: Language
  ) throws(Failure) -> String? {
    let isApproved = filed.approved.map { text.contains("\($0)") } ?? false
    guard let report = filed.report(plan.basis(), isApproved) else { return nil }
    let bytes = try ReportForm.bytes(of: plan.stamped(report), as: form, of: plan, in: language)
    return try self.text(of: bytes, as: form)
  }

  /// Everything that was filed.
  private static func filed(in state: PlanState) -> [Filed] {
    state.frozenReports.map { report in
      Filed(
        number: report.number, isReport: true, date: report.date, approved: report.approved,
        document: report.document
      ) { basis, isApproved in PeriodReport(report, from: basis).copy(isApproved: isApproved) }
    }
      + state.meetings.compactMap { meeting in
        guard let document = meeting.minutes?.document, let day = state.approvalDay(of: meeting.id)
        else { return nil }
        return Filed(
          number: meeting.code, isReport: false, date: day, approved: day, document: document
        ) { basis, _ in MinutesReport(meeting.id, from: basis) }
      }
  }
}

extension PlanState {
  /// The day that the minutes of a meeting were approved.
  fileprivate func approvalDay(of id: MeetingID) -> CalendarDate? {
    facts(about: .meeting(id)).compactMap(fact).last { _, fact in
      if case .minutesApproved = fact.event { true } else { false }
    }.map { entry, fact in entry.day(of: fact) }
  }
}
