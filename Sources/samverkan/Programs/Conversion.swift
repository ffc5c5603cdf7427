import PlanDomain
import SystemPackage

/// The programs that turn HTML into other forms: pandoc for word processors, WeasyPrint for PDF.
struct Conversion {
  /// The variables that they are given.
  let environment: [String: String]

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
      throw .programFailed(form == .pdf ? "weasyprint" : "pandoc")
    }
    return bytes
  }

  private func write(_ html: String, as form: ReportForm.Form, to path: String) throws(Failure) {
    let input = try PrivateFile("report.html", holding: html, environment)
    guard form != .pdf else {
      // The document has its own print style, which pandoc would leave out.
      return try run(["weasyprint", "--quiet", input.path, path])
    }
    try run([
      // Not its sandbox: as Debian builds it, pandoc could not read its own templates there. What it
      // is given names no other file.
      "pandoc", "--quiet", "--from=html", "--to=\(form.rawValue)",
      // The first heading is the document's title.
      "--shift-heading-level-by=-1", "--output=\(path)", input.path,
    ])
  }

  private func run(_ words: [String]) throws(Failure) {
    let status: Int32
    do throws(Errno) {
      status = try OtherProgram(words: words).run(environment)
    } catch {
      throw .programMissing(words[0], package: words[0])
    }
    guard status == 0 else { throw .programFailed(words[0]) }
  }
}
