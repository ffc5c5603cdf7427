import Glibc
import PlanReports

/// A document whose look another one takes, with what stands at the top and the bottom of each sheet.
struct DocumentTemplate {
  /// The path of the program's own in the folder with what comes with it.
  static let shipped = "templates/report.docx"

  /// Its path.
  let path: String
  /// The program's own with the texts of one document at the top; `nil` for a file as it is.
  let filled: [UInt8]?

  /// Finds the template of a document; `nil` where the form has none.
  ///
  /// - Parameters:
  ///   - path: The file that the user named, if any.
  ///   - form: The form of the document.
  ///   - properties: What stands at the top of each sheet.
  ///   - surroundings: Know where what comes with the program lies.
  /// - Throws: `Failure.templateFor`, where the form takes none; `Failure.notATemplate`.
  init?(
    _ path: String?, for form: ReportForm.Form, _ properties: [Paper.Property],
    _ surroundings: Surroundings
  ) throws(Failure) {
    guard let path else {
      guard form == .docx else { return nil }
      self.path = "\(try ShippedData(surroundings).folder)/\(Self.shipped)"
      guard let bytes = Files.bytes(of: self.path) else { return nil }
      filled = Self.fill(bytes, with: properties)
      return
    }
    guard form == .docx || form == .odt else { throw .templateFor(form.rawValue) }
    guard let status = Files.status(of: path), status.st_mode & S_IFMT == S_IFREG,
      let bytes = Files.bytes(of: path, limit: 50_000_000), Self.isDocument(bytes, form)
    else { throw .notATemplate(path, form.rawValue) }
    // Word fills in the fields of the municipality's own when it is opened.
    (self.path, filled) = (path, nil)
  }

  /// Whether a file is an archive with the parts that such a document has.
  private static func isDocument(_ bytes: [UInt8], _ form: ReportForm.Form) -> Bool {
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return false }
    // The names of the parts stand in the archive as they are.
    let parts =
      form == .docx ? ["word/document.xml", "word/styles.xml"] : ["content.xml", "styles.xml"]
    return parts.allSatisfy { bytes.contains(Array($0.utf8)) }
  }

  /// Puts the texts of one document where the fields are, for LibreOffice shows what stands in them.
  ///
  /// - Parameters:
  ///   - bytes: The template.
  ///   - properties: The texts.
  /// - Returns: The template of one document; `nil` where it is compressed.
  static func fill(_ bytes: [UInt8], with properties: [Paper.Property]) -> [UInt8]? {
    guard var archive = StoredArchive(bytes) else { return nil }
    for place in archive.entries.indices where archive.entries[place].name == "word/header1.xml" {
      var text = String(decoding: archive.entries[place].bytes, as: UTF8.self)
      for property in properties {
        text = text.replacing(
          "<w:t>{\(property.name)}</w:t>",
          with: "<w:t xml:space=\"preserve\">\(property.text)</w:t>")
      }
      archive.entries[place].bytes = Array(text.utf8)
    }
    return archive.bytes
  }
}

extension Paper.Property {
  /// What it says, as XML.
  fileprivate var text: String {
    value.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
  }
}
