import PlanDomain
import Testing

struct PrivateDetailTests {
  @Test(
    arguments: [
      ("811218-9876", PrivateDetail.identityNumber), ("198112189876", .identityNumber),
      ("p.nr 811218+9876.", .identityNumber), ("8112789873", .identityNumber), ("811218-9875", nil),
      ("ring 070-123 45 67", .phoneNumber), ("+46 16 710 10 00", .phoneNumber),
      ("skriv till namn@exempel.se", .email), ("Dnr KSKF/2023:357", nil), ("2026-11-20", nil),
      ("2024-01-01 till 2027-12-31", nil), ("A07 och 1 234 567 kr", nil), ("@", nil), ("", nil),
    ] as [(String, PrivateDetail?)])
  func whatLooksPrivateIsFound(text: String, detail: PrivateDetail?) {
    #expect(PrivateDetail.all(in: text) == [detail].compactMap(\.self))
  }
}
