import PlanDomain
import Testing

@testable import PlanStorage

/// > Source: FIPS 180-4, and NIST’s «Examples with Intermediate Values».
@Suite struct SHA256Tests {
  private func hex(of bytes: [UInt8]) -> String {
    String(decoding: SHA256(of: bytes[...]).hex, as: UTF8.self)
  }

  private static let known: [(String, String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ]

  @Test(arguments: known) func theDigestsOfTheStandardComeOut(text: String, digest: String) {
    #expect(hex(of: Array(text.utf8)) == digest)
  }

  @Test func aMillionLettersHaveTheDigestOfTheStandard() {
    let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(hex(of: Array(repeating: UInt8(ascii: "a"), count: 1_000_000)) == digest)
  }

  @Test func bytesOfEveryValueAreHashed() {
    let digest = "40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880"
    #expect(hex(of: Array(0...255)) == digest)
  }

  @Test(arguments: 0...200) func whereBytesAreDividedDoesNotMatter(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    let whole = SHA256(of: bytes[...])
    for end in 0...count {
      #expect(SHA256(of: bytes[..<end], bytes[end...]) == whole)
    }
  }

  @Test func aChainHashIsTheFirstHalfAndAFileDigestIsTheWhole() {
    let bytes = Array("abc".utf8)
    #expect(ChainHash(of: bytes[...]).description == "ba7816bf8f01cfea414140de5dae2223")
    #expect(FileDigest(of: bytes).rawValue == hex(of: bytes))
  }
}
