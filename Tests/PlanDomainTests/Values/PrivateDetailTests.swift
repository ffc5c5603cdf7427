import PlanDomain
import TestSupport
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

  @Test(
    .fault(.f107),
    arguments: [
      ("811218 9876", PrivateDetail.identityNumber), ("811218\u{2013}9876", .identityNumber),
      ("811218 - 9876", .identityNumber), ("19811218 9876", .identityNumber),
      ("19811218\u{00A0}\u{2013} 9876", .identityNumber), ("811278-9873", .identityNumber),
      ("1981 12 18 9876", .identityNumber), ("81 12 18 9876", .identityNumber),
      ("1981-12-18-9876", .identityNumber), ("den 12 811218-9876", .identityNumber),
      ("811218-9876 2", .identityNumber), ("+46 (0)70 123 45 67", .phoneNumber),
      ("0046 70 123 45 67", .phoneNumber), ("004670-1234567", .phoneNumber),
      ("(070) 123 45 67", .phoneNumber), ("070/123 45 67", .phoneNumber),
      ("070\u{2013}123 45 67", .phoneNumber), ("+46(0)16-710 10 00", .phoneNumber),
      ("016-13 13 13", .phoneNumber), ("namn(at)exempel.se", .email),
      ("namn (at) exempel.se", .email), ("namn [at] exempel (punkt) se", .email),
      ("namn @ exempel.se", .email),
    ])
  func howeverItIsWrittenItIsFound(text: String, detail: PrivateDetail) {
    FaultTally.note()
    #expect(PrivateDetail.all(in: "Se \(text), enligt ovan.") == [detail])
  }

  @Test(arguments: [
    "2026-01-01", "2026-01-01 2027-01-01", "kl 09-10", "01-02", "2 400 000 kr 2026", "2026/2027",
    "123 456 789", "1000-2000", "A07 \u{2013} 2026", "se (a) och (b).", "2026-03-15 (2026-04-15)",
    "00 00 00", "20 000 100",
  ])
  func otherNumbersAreLeftAlone(text: String) {
    #expect(PrivateDetail.all(in: text).isEmpty)
  }
}
