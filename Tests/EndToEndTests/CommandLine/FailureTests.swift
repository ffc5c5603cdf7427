import TestSupport
import Testing

/// What is said when a command fails, word for word.
@Suite struct FailureTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let status: Int32
    let errors: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let cases = [
    Case(
      arguments: ["progress", "A07", "gjenomförd"], status: 64,
      errors: "Fel: Värdet «gjenomförd» finns inte.\n  Menade du genomförd?\n"),
    Case(
      arguments: ["shwo"], status: 64,
      errors: "Fel: Det finns inget kommando och ingen mapp «shwo».\n  Menade du show?\n"),
    Case(
      arguments: ["show", "A077"], status: 64,
      errors: "Fel: Planen har inget med id «A077».\n  Menade du A07?\n"),
    Case(
      arguments: ["show", "--as-of", "30 juni"], status: 64,
      errors: "Fel: «30 juni» är ingen dag. Skriv den som 2026-11-20.\n"),
    Case(
      arguments: ["show", "A07", "--csv"], status: 64,
      errors: "Fel: Det här går inte att skriva som tabell. Använd --json, eller list och log.\n"),
    Case(
      arguments: ["assess", "A07", "avviker"], status: 1,
      errors: "Fel: En kommentar krävs när bedömningen blir avviker. Skriv varför.\n"),
    Case(
      arguments: ["progress", "A07", "pågår"], status: 1,
      errors: "Fel: Ingen ändring: genomförande har redan det värdet. "
        + "Lägg till en kommentar eller en dag för att bekräfta det.\n"),
    Case(
      arguments: ["note", "A07", "Hej", "--date", "2026-11-21"], status: 1,
      errors: "Fel: 2026-11-21 har inte varit än. Rapportera om i dag eller tidigare.\n"),
    Case(
      arguments: ["note", "A07", "Hej", "--for", "polis:komunpolis"], status: 64,
      errors: "Fel: Planen nämner ingen som heter «komunpolis». Är det rätt som det står, skriv "
        + "=komunpolis.\n  Menade du kommunpolis?\n"),
    Case(
      arguments: ["undo"], status: 1,
      errors: "Fel: Det finns inget av dina ändringar att ångra.\n"),
    Case(
      arguments: ["undo", "ABC123"], status: 64,
      errors: "Fel: Journalen har ingen ensam post «ABC123».\n"
        + "  Postens beteckning står först på raden i samverkan log.\n"),
    Case(
      arguments: ["show", "-w", "/nonexistent/folder"], status: 66,
      errors: "Fel: Mappen /nonexistent/folder finns inte.\n"),
    Case(
      arguments: ["show", "-w", "/usr"], status: 66,
      errors: "Fel: /usr är ingen arbetsyta: filen workspace.yaml saknas.\n"),
    Case(
      arguments: ["note", "A07", "Hej", "--read-only"], status: 74,
      errors: "Fel: Arbetsytan är öppnad skrivskyddad. "
        + "Öppna den utan --read-only och --as-of för att skriva.\n"),
    Case(
      arguments: ["progress", "A07"], status: 64,
      errors: """
        Fel: Argument saknas: '<värde>'
        Hjälp:  <värde>  ej påbörjad, pågår, pausad, genomförd eller avförd.
        Användning: samverkan progress [<växlar>] <aktivitet> <värde>
          Se 'samverkan progress --help' för mer hjälp.

        """),
  ]

  @Test(arguments: cases) func everyFailureSaysWhatAndWhatToDo(_ example: Case) throws {
    let outcome = try Program().run(example.arguments)
    #expect(outcome.complaint == example.errors)
    #expect(outcome.ending == .status(example.status))
  }

  @Test(.fault(.f54)) func whatIsTypedCannotSteerTheTerminal() throws {
    let outcome = try Program().run("show", "\u{1B}]0;x\u{7}\u{202E}A07")
    #expect(outcome.ending == .status(64))
    let scalars = outcome.complaint.unicodeScalars
    #expect(scalars.allSatisfy { $0 != "\u{1B}" && $0 != "\u{202E}" })
  }

  @Test func anAnswerThatCannotBePrintedIsAFailure() throws {
    let program = try Program()
    let read = try program.shell("\"$SAMVERKAN\" list activities >/dev/full")
    #expect(read.ending == .status(74))
    #expect(read.complaint.contains("stdout: disken är full."), "\(read)")
    let saved = try program.shell("\"$SAMVERKAN\" note A01 Hej --by samordnare >/dev/full")
    #expect(saved.ending == .status(74))
    #expect(try program.run("log", "A01", "--limit", "1").output.contains("Hej"))
  }

  /// Without any arguments the default command would run instead of the one that was meant.
  @Test(.enabled(if: Tracer.works, "strace is not installed, or may not trace here"))
  func aSystemThatHidesTheCommandIsNotObeyed() throws {
    let program = try Program()
    let record = program.home.path + "/calls"
    var wasHidden = false
    for number in 1..<60 where !wasHidden {
      var victim = program
      victim.wrapper = Tracer.failing("read", "EIO", number: number, notingIn: record)
      let outcome = try victim.run("note", "A01", "Hej", "--by", "samordnare")
      wasHidden = outcome.ending == .status(71)
      let wasDone = outcome.output.hasPrefix("Sparat")
      #expect(wasDone == (outcome.ending == .status(0)), "call \(number): \(outcome)")
    }
    #expect(wasHidden)
  }

  @Test func closedStandardStreamsDoNoHarm() throws {
    let program = try Program()
    let outcome = try program.shell(
      "\"$SAMVERKAN\" note A01 Hej <&- >&- 2>&-; \"$SAMVERKAN\" log A01 --limit 1 <&-")
    #expect(outcome.ending == .status(0), "\(outcome)")
    #expect(outcome.output.contains("Hej"))
  }
}
