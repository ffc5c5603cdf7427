import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// Fields that are filled in, chosen in, thrown away and written elsewhere.
struct FieldTests {
  private func form(_ session: Session) throws -> Form {
    guard case .form(let form)? = session.model.prompt else {
      Issue.record("no form\n\(session.screen)")
      throw NoForm()
    }
    return form
  }
  private struct NoForm: Error {}

  /// As it was found: `d 3 Vi har inte råd` chose another kind at the first space, and lost the text.
  @Test func aSpaceChoosesNothingAndWhatIsTypedInAChoiceIsNotLostUnseen() throws {
    var session = Session()
    try session.type("1jd")
    let fields = try form(session).fields
    let kind = try #require(fields.first { if case .choice = $0.content { true } else { false } })
    while try form(session).current?.label != kind.label { try session.type("<Tab>") }
    try session.type("3")
    let chosen = try form(session)[kind.label]?.text
    try session.type(" ")
    #expect(try form(session)[kind.label]?.text == chosen && chosen?.isEmpty == false)
    #expect(session.reply.contains("Enter går till nästa fält"))
  }

  @Test func theBeginningOfAWordChooses() {
    let options = [
      FormOption(value: "plan", text: "planerad"), FormOption(value: "paus", text: "pausad"),
      FormOption(value: "klar", text: "klar"),
    ]
    var field = ChoiceField(options)
    #expect(field.handle(.character("k")) && field.value == "klar")
    #expect(field.handle(.character("p")) && field.value == "klar", "two begin so")
    #expect(field.handle(.character("a")) && field.value == "paus")
    #expect(field.handle(.character("2")) && field.value == "paus")
    #expect(
      !field.handle(.character("x")) && !field.handle(.character(" ")) && field.value == "paus")
  }

  @Test func whatIsFilledInIsReplacedByWhatIsTypedFirst() {
    var date = FormField(.due, .date(TextField("2026-12-15", takesLines: false)))
    date.enter()
    for character in "+14" { _ = date.handle(.character(character)) }
    #expect(date.text == "+14")
    let options = ["kommun", "polis"].map { FormOption(value: $0, text: $0) }
    var pick = FormField(.responsible, .pick(PickField(options, chosen: "kommun")))
    pick.enter()
    for character in "pol" { _ = pick.handle(.character(character)) }
    guard case .pick(var list) = pick.content else { return }
    list.settle()
    #expect(list.value == "polis")
  }

  /// What is long is written on, and never lost to the first key.
  @Test func aTextOfSeveralLinesIsWrittenOn() {
    var field = FormField(.description, .text(TextField("Det som stod där")))
    field.enter()
    _ = field.handle(.character("."))
    #expect(field.text == "Det som stod där.")
  }

  @Test func whatIsWrittenIsTakenBackWithTheKeyThatOthersHave() throws {
    var session = Session()
    try session.type("1jt")
    try session.type("Halva klart")
    try session.type("<C-z>")
    #expect(session.model.prompt?.field?.text == "Halva ")
    try session.type("<C-z><C-z>")
    #expect(session.model.prompt?.field?.isEmpty == true)
    #expect(!session.commands.contains(.suspend))
  }

  @Test func aDraftIsThrownAwayAfterAQuestion() throws {
    var session = Session()
    try session.type("1jt")
    try session.type("Ska bort")
    session.send(.timePassed)
    let key = try #require(session.model.prompt?.draft?.key)
    try session.type("<C-x>")
    #expect(session.screen.contains("Kasta det du har skrivit?"))
    try session.type("1")
    #expect(session.model.prompt?.field?.text == "Ska bort", "it goes on where it was")
    try session.type("<C-x>2")
    #expect(session.model.prompt == nil && session.commands.contains(.discardDraft(key)))
    #expect(session.model.setting.drafts[key] == nil)
    try session.type("t")
    #expect(session.model.prompt?.field?.isEmpty == true)
  }

  @Test func aTextOfAFormIsWrittenInTheEditor() throws {
    var session = Session()
    try session.type("1jd")
    while try
      !(form(session).current.map { if case .text = $0.content { true } else { false } } ?? false)
    {
      try session.type("<Tab>")
    }
    let label = try #require(try form(session).current?.label)
    try session.type("Börjat")
    try session.type("<C-o>")
    #expect(session.commands.last == .editText("Börjat"))
    session.send(.edited("Skrivet\ni texteditorn."))
    #expect(try form(session)[label]?.text == "Skrivet\ni texteditorn.")
  }

  @Test func aFunctionThatIsNearlyAnotherIsAskedAbout() throws {
    var session = Session(author: nil)
    try session.type("1js3<End><Enter>")
    try session.type("samordare")
    try session.type("<Enter>")
    #expect(session.screen.contains("Menade du samordnare?"), "\(session.screen)")
    try session.type("1")
    #expect(session.commands.contains(.rememberAuthor("samordnare")))
  }
}
