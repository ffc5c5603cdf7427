import Testing

@testable import Curses

struct Base64Tests {
  /// > Source: RFC 4648, 10.
  @Test(
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("\u{FB}\u{FF}", "w7vDvw=="),
    ])
  func bytesBecomeTheLettersOfTheStandard(text: String, letters: String) {
    #expect(String(decoding: Base64.text(of: Array(text.utf8)), as: UTF8.self) == letters)
  }
}
