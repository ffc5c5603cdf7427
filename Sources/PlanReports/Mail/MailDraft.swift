/// A letter that nobody has sent, as a file that mail programs open for somebody to address and send.
///
/// Everything that comes from the plan is in base64, so that no text can end a line of the head or begin a part.
///
/// > Source: RFC 5322, RFC 2045, RFC 2047, RFC 2231; `X-Unsent` is what Outlook knows a draft by.
public struct MailDraft: Hashable, Sendable {
  /// A file that goes with the letter.
  public struct Attachment: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// What it is: `application/pdf`.
    public var kind: String
    /// What it holds.
    public var bytes: [UInt8]

    /// Creates an attachment.
    ///
    /// - Parameters:
    ///   - name: What it is called.
    ///   - kind: What it is: `application/pdf`.
    ///   - bytes: What it holds.
    public init(_ name: String, _ kind: String, _ bytes: [UInt8]) {
      (self.name, self.kind, self.bytes) = (name, kind, bytes)
    }
  }

  /// What it is about.
  public var subject: String
  /// What it says.
  public var text: String
  /// What goes with it.
  public var attachments: [Attachment]

  /// Writes a letter.
  ///
  /// - Parameters:
  ///   - subject: What it is about.
  ///   - text: What it says.
  ///   - attachments: What goes with it.
  public init(_ subject: String, _ text: String, attachments: [Attachment] = []) {
    (self.subject, self.text, self.attachments) = (subject, text, attachments)
  }

  /// The file: lines that end with CRLF, in ASCII.
  public var message: String {
    let head = ["MIME-Version: 1.0", "X-Unsent: 1", "Subject: \(subject.encodedWords)"]
    let letter =
      ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", ""]
      + Array(text.spelled.replacing("\n", with: "\r\n").utf8).base64.lines
    guard !attachments.isEmpty else { return (head + letter).mailed }
    // No line of base64 begins with a hyphen.
    let boundary = "----=_samverkan"
    let parts = [letter] + attachments.map(\.lines)
    return
      (head + ["Content-Type: multipart/mixed; boundary=\"\(boundary)\"", ""]
      + parts.flatMap { ["--\(boundary)"] + $0 } + ["--\(boundary)--"]).mailed
  }
}

extension MailDraft.Attachment {
  fileprivate var lines: [String] {
    [
      "Content-Type: \(kind)", "Content-Transfer-Encoding: base64",
      "Content-Disposition: attachment; filename*=UTF-8''\(name.percentEncoded)", "",
    ] + bytes.base64.lines
  }
}

extension [String] {
  /// The lines, each ended as mail ends them.
  fileprivate var mailed: String { map { $0 + "\r\n" }.joined() }
}

extension [UInt8] {
  /// The bytes as base64.
  ///
  /// > Source: RFC 4648, section 4.
  fileprivate var base64: String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity((count + 2) / 3 * 4)
    for start in stride(from: 0, to: count, by: 3) {
      let group = self[start..<Swift.min(start + 3, count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(
          place <= group.count ? letters[bits >> (6 * (3 - place)) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension String {
  /// The text in lines of 76 characters, which are ASCII.
  fileprivate var lines: [String] {
    let bytes = Array(utf8)
    return stride(from: 0, to: bytes.count, by: 76).map { start in
      String(decoding: bytes[start..<Swift.min(start + 76, bytes.count)], as: UTF8.self)
    }
  }

  /// The text as words of at most 75 characters that mail programs put together again.
  fileprivate var encodedWords: String {
    var words: [String] = []
    var piece = ""
    for scalar in spelled.replacing("\n", with: " ").unicodeScalars {
      if piece.utf8.count + UTF8.width(scalar) > 45 {
        words.append(piece)
        piece = ""
      }
      piece.unicodeScalars.append(scalar)
    }
    words.append(piece)
    return words.map { "=?UTF-8?B?\(Array($0.utf8).base64)?=" }.joined(separator: "\r\n ")
  }

  /// The text with everything but letters, digits, hyphens, dots and low lines of ASCII as percent signs.
  fileprivate var percentEncoded: String {
    utf8.reduce(into: "") { text, byte in
      let scalar = Unicode.Scalar(byte)
      if Character(scalar).isASCII,
        Character(scalar).isLetter || Character(scalar).isNumber
          || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_")].contains(byte)
      {
        text.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
  }
}
