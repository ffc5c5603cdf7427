import PlanDomain
import TestSupport
import Testing

struct FileDigestTests {
  private static let digest = String(repeating: "0123456789abcdef", count: 4)

  @Test func aDigestIsSixtyFourSmallHexadecimalDigits() {
    #expect(FileDigest(Self.digest)?.description == Self.digest)
  }

  @Test(arguments: [
    "", String(digest.dropLast()), digest + "0", digest.uppercased(),
    String(digest.dropLast()) + "g", String(digest.dropLast(2)) + "\u{E5}",
  ])
  func otherTextsAreNoDigests(text: String) {
    #expect(FileDigest(text) == nil)
  }

  @Test(arguments: [
    (0, "0123456789abcdef0123456789abcdef"), (1, "0123456789abcdef"),
    (1, "0123456789ABCDEF0123456789ABCDEF"),
  ])
  func aHeadHasANumberAndAHash(number: Int, hash: String) {
    #expect(ChainHead(writer: .kansli, number: number, hash: hash) == nil)
  }
}
