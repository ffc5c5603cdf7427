import ArgumentParser
import PlanDomain
import PlanReports
import PlanStorage

/// The form that a report is written in, and where to.
struct ReportForm: ParsableArguments {
  @Option(
    help: .init(
      CouncilWord.formatOption.worded, valueName: "txt|md|html|json|csv|xlsx|docx|odt|pdf"),
    completion: .list(["txt", "md", "html", "json", "csv", "xlsx", "docx", "odt", "pdf"]))
  var format: String?

  @Option(
    name: [.short, .long], parsing: .unconditional,
    help: .init(CouncilWord.outputOption.worded, valueName: "file"), completion: .file())
  var output: String?

  @Option(
    help: .init(CouncilWord.templateOption.worded, valueName: "file"),
    completion: .file(extensions: ["docx", "odt"]))
  var template: String?

  @Flag(help: .init(CouncilWord.forceOption.worded))
  var force = false

  /// What a report can be written as.
  enum Form: String, CaseIterable {
    case txt, md, html, json, csv, xlsx, docx, odt, pdf

    /// Whether another program makes it, of HTML.
    var isMadeOfHTML: Bool { [.docx, .odt, .pdf].contains(self) }
  }

  /// The form that was asked for, by name or by the end of the file's name.
  ///
  /// - Throws: `Failure.unknownValue`; `Failure.unknownEnding`, for what ends as something else is not
  ///   to hold text.
  /// - Returns: The form, or `nil` where none was asked for.
  func form() throws(Failure) -> Form? {
    guard let format else {
      guard let output, let ending = output.ending else { return nil }
      guard let form = Form(rawValue: ending) else { throw .unknownEnding(output, ending) }
      return form
    }
    return try Choice(names: Form.allCases.map { ($0, [$0.rawValue]) }).value(of: format)
  }

  /// The same options with a form and a file of one's own.
  func writing(as form: Form, to path: String) -> ReportForm {
    var own = self
    (own.format, own.output) = (form.rawValue, path)
    return own
  }

  /// Prints or writes a report in the form that was asked for.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - plan: Knows the language, and what lies in the workspace.
  ///   - json: Whether a flag asks for JSON.
  ///   - csv: Whether a flag asks for CSV.
  /// - Throws: `Failure` where there is no such form, CSV was asked of what is no table, or the file
  ///   cannot be written.
  func print(
    _ report: any Report, of plan: OpenPlan, json: Bool = false, csv: Bool = false
  ) throws(Failure) {
    let form = try form() ?? (json ? .json : csv ? .csv : .txt)
    if template != nil, !form.isMadeOfHTML { throw .templateFor(form.rawValue) }
    let report = plan.stamped(report)
    if form == .txt, output == nil {
      return plan.answering.show(report.page(in: plan.language))
    }
    guard !form.isMadeOfHTML else { return try convert(report, to: form, of: plan) }
    guard form != .xlsx else {
      return try WorkbookFile(output, mayReplace: force).write(report, of: plan)
    }
    try write(try Self.text(of: report, as: form, in: plan.language), of: plan)
  }

  /// Prints or writes text that is already in its form.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - plan: Knows the language, and what lies in the workspace.
  /// - Throws: `Failure` where the file cannot be written.
  func write(_ text: String, of plan: OpenPlan) throws(Failure) {
    guard let output else { return Output.standardOutput.writeData(text) }
    try ReportFile(output, beside: plan, mayReplace: force).write(text)
    Output.standardError.write(RunWord.written(output).worded(in: plan.language) + "\n")
  }

  /// Lets another program make the form of HTML.
  private func convert(
    _ report: StampedReport, to form: Form, of plan: OpenPlan
  ) throws(Failure) {
    guard let output else { throw .fileNeeded(form.rawValue) }
    let file = try ReportFile(output, beside: plan, mayReplace: force)
    if Output.standardError.isTerminal {
      let word = RunWord.writing(output, by: Conversion.program(for: form))
      Output.standardError.write(word.worded(in: plan.language) + "\n")
    }
    try file.write(try Self.converted(report, to: form, template: template, of: plan))
    Output.standardError.write(RunWord.written(output).worded(in: plan.language) + "\n")
  }

  /// Has another program make a form of HTML.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - form: `docx`, `odt` or `pdf`.
  ///   - template: The file whose look the document takes; `nil` for the program's own.
  ///   - plan: Knows the agreement and the language.
  ///   - language: The language of the words, where it is another.
  /// - Throws: `Failure` where the template cannot be used, or the program is missing or fails.
  /// - Returns: The bytes of the document.
  static func converted(
    _ report: StampedReport, to form: Form, template: String? = nil, of plan: OpenPlan,
    in language: Language? = nil
  ) throws(Failure) -> [UInt8] {
    let language = language ?? plan.language
    let paper = report.paper(under: plan.workspace.plan.agreement, in: language)
    let template = try DocumentTemplate(
      template, for: form, paper.properties(in: language), plan.surroundings)
    let html = paper.html(for: form == .pdf ? .print : .wordProcessor, in: language)
    let conversion = Conversion(environment: plan.surroundings.environment, template: template)
    return try conversion.bytes(of: html, as: form)
  }

  /// Makes a report in a form.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - form: One in which it is no table.
  ///   - plan: Knows the agreement.
  ///   - language: The language of the words.
  /// - Throws: `Failure` where a program that makes it is missing or fails.
  /// - Returns: The bytes of the document.
  static func bytes(
    of report: StampedReport, as form: Form, of plan: OpenPlan, in language: Language
  ) throws(Failure) -> [UInt8] {
    guard !form.isMadeOfHTML else { return try converted(report, to: form, of: plan, in: language) }
    return Array(try text(of: report, as: form, in: language).utf8)
  }

  private static func text(
    of report: StampedReport, as form: Form, in language: Language
  ) throws(Failure) -> String {
    switch form {
    case .json: return report.json(in: language).text
    case .csv:
      guard let table = report.table(in: language) else { throw .noTable }
      return table.csv
    case .md: return report.page(in: language).written(as: .markdown, in: language)
    case .html: return report.page(in: language).written(as: .html, in: language)
    default: return report.page(in: language).written(as: .text, in: language)
    }
  }
}

extension String {
  /// What stands after the last dot of a file's name, in small letters; `nil` where there is none.
  fileprivate var ending: String? {
    guard let name = split(separator: "/").last, let dot = name.lastIndex(of: "."),
      dot != name.startIndex
    else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    return ending.isEmpty ? nil : ending
  }
}
