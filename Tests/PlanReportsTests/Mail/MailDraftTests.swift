import Foundation
import PlanDomain
import PlanReports
import TestSupport
import Testing

@Suite struct MailDraftTests {
  @Test func nothingInATextCanEndALineOfTheHeadOrBeginAPart() {
    let evil = "Hej\r\nBcc: x@y.se\n----=_samverkan\n\u{202E}\u{E5}\u{1F46E}"
    let draft = MailDraft(
      evil, evil, attachments: [.init("a\r\n\"b\u{E5}.pdf", "application/pdf", [0, 255, 1])])
    let lines = draft.message.components(by: "\r\n")
    #expect(!lines.contains { $0.hasPrefix("Bcc") })
    #expect(lines.count { $0.hasPrefix("------=_samverkan") } == 3)
    #expect(draft.message.utf8.allSatisfy { $0 < 0x80 })
    #expect(lines.allSatisfy { $0.utf8.count <= 200 && !$0.contains("\n") && !$0.contains("\r") })
    #expect(draft.message.contains("filename*=UTF-8''a%0D%0A%22b%C3%A5.pdf"))
  }

  @Test(arguments: 0..<70)
  func whatIsWrittenIsReadBack(length: Int) throws {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 37) }
    let draft = MailDraft("S", "T", attachments: [.init("a", "application/octet-stream", bytes)])
    let part = try #require(draft.message.components(by: "filename*=UTF-8''a\r\n\r\n").last)
    let text = try #require(part.components(by: "------=").first)
    #expect(Data(base64Encoded: text, options: .ignoreUnknownCharacters) == Data(bytes))
  }

  @Test func eachFunctionIsToldOfItsOwnOnly() throws {
    var chronicle = Chronicle(.seated)
    let new = NewMeeting(
      of: "R\u{E5}det", on: day("2026-04-01"), place: "Rum 1", kind: .monthly,
      agenda: chronicle.state.standardAgenda(.monthly, of: "R\u{E5}det", in: .swedish))
    let id = MeetingID(try chronicle.record(.planMeeting(new)).id.firstFact)
    try chronicle.open(.sample("A01", cause: "Ingen tid"))
    let basis = chronicle.basis()
    let meeting = try #require(basis.state.meeting(id))
    let receivers = MeetingLetter.receivers(of: meeting, in: basis.state)
    #expect(receivers.map(\.function) == ["s\u{E4}kerhetschef", "kommunpolis"])
    let drafts = receivers.map {
      MeetingLetter(to: $0, about: meeting, from: basis).draft(in: .swedish, with: [])
    }
    #expect(drafts[0].subject == "Exempel: Dagordning M-2026-01, R\u{E5}det 2026-04-01")
    #expect(drafts[0].text.contains("R\u{E5}det m\u{F6}ts 2026-04-01, Rum 1."))
    #expect(drafts[0].text.contains("A02") && !drafts[0].text.contains("Ingen tid"))
    #expect(drafts[1].text.contains("Ingen tid") && !drafts[1].text.contains("A02"))
  }
}
