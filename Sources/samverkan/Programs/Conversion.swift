import PlanDomain
import PlanReports
import SystemPackage

/// The programs that turn HTML into other forms: pandoc for word processors, WeasyPrint for PDF.
struct Conversion {
  /// The variables that they are given.
  let environment: [String: String]
  /// The document whose look one for a word processor takes; `nil` for that of pandoc.
  var template: DocumentTemplate?

  /// What makes a form; the Debian package has the same name.
  static func program(for form: ReportForm.Form) -> String {
    form == .pdf ? "weasyprint" : "pandoc"
  }

  /// Makes a document, in a file of this user's own until it is whole.
  ///
  /// - Parameters:
  ///   - html: The document as HTML.
  ///   - form: `docx`, `odt` or `pdf`.
  /// - Throws: `Failure` where a program is missing or fails.
  /// - Returns: The bytes of the document.
  func bytes(of html: String, as form: ReportForm.Form) throws(Failure) -> [UInt8] {
    let output = try PrivateFile("report.\(form.rawValue)", holding: "", environment)
    try write(html, as: form, to: output.path)
    guard let bytes = output.bytes, !bytes.isEmpty else {
      throw .programFailed(Self.program(for: form))
    }
    return bytes
  }

  private func write(_ html: String, as form: ReportForm.Form, to path: String) throws(Failure) {
    let input = try PrivateFile("report.html", holding: html, environment)
    guard form != .pdf else {
      // Tagged for screen readers, where the WeasyPrint that is installed can do that.
      let variant = ["--pdf-variant", "pdf/ua-1"]
      if try status(["weasyprint", "--quiet"] + variant + [input.path, path]) == 0 { return }
      return try run(["weasyprint", "--quiet", input.path, path])
    }
    let own = try template?.filled.map { bytes throws(Failure) in
      try PrivateFile("template.docx", holding: bytes, environment)
    }
    let reference = own?.path ?? template?.path
    try run(
      [
        // Not its sandbox: as Debian builds it, pandoc could not read its own templates there. What it
        // is given names no other file.
        "pandoc", "--quiet", "--from=html", "--to=\(form.rawValue)",
        // The title is no heading: those below it become the first.
        "--shift-heading-level-by=-1",
      ] + (reference.map { ["--reference-doc=\($0)"] } ?? [])
        + ["--output=\(path)", input.path])
  }

  private func run(_ words: [String]) throws(Failure) {
    guard try status(words) == 0 else { throw .programFailed(words[0]) }
  }

  private func status(_ words: [String]) throws(Failure) -> Int32 {
    do throws(Errno) {
      return try OtherProgram(words: words).run(environment)
    } catch {
      throw .programMissing(words[0], package: words[0])
    }
  }
}
