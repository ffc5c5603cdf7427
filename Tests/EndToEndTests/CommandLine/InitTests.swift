import Foundation
import TestSupport
import Testing

/// A workspace of one's own from a shipped agreement.
@Suite struct InitTests {
  let program: Program
  let folder: TemporaryFolder

  init() throws {
    (program, folder) = (try Program(), try TemporaryFolder())
  }

  @Test(
    arguments: [
      ("Enköping 2019", "enkoping-2019-2022", "Enköping 2019–2022", false),
      ("enkoping-2022-2023", "enkoping-2022-2023", "Enköping 2022–2023", false),
      ("eskilstuna 2024", "eskilstuna-2024-2027", "Eskilstuna 2024–2027", false),
      ("plan 2022", "eskilstuna-plan-2022", "Eskilstuna, plan 2022", true),
      ("hallsberg", "hallsberg-2024-2026", "Hallsberg 2024–2026", false),
      ("STRÄNGNÄS", "strangnas-2023-2026", "Strängnäs 2023–2026", true),
    ])
  func everyAgreementBecomesAWorkspaceToWorkIn(
    name: String, id: String, title: String, hasActivities: Bool
  ) throws {
    let path = "\(folder.path)/vårt råd"
    let made = try program.run("init", name, path)
    #expect(made.ending == .status(0), "\(made)")
    #expect(made.output.hasPrefix("Arbetsytan för \(title) är skapad i '\(path)'\n"))
    #expect(made.output.contains("samverkan open '\(path)'") && made.complaint.isEmpty)
    for command in ["check", "verify"] {
      let outcome = try program.run(command, "-w", path)
      #expect(outcome.ending == .status(0), "\(outcome)")
    }
    let manifest = try String(contentsOfFile: "\(path)/workspace.yaml", encoding: .utf8)
    #expect(manifest.contains(try Regex("(?m)^id: \(id)-[a-z2-9]{4}$")))
    let session = try Session(path, program)
    try session.see("Behöver uppmärksamhet")
    #expect(!session.screen.lines[0].contains("Exempel"))
    try session.leave()
    guard hasActivities else { return }
    let change = try program.run("progress", "A01", "pågår", "-w", path, "--by", "samordnare")
    #expect(change.output == "Sparat: A01 genomförande: ingen uppgift → pågår\n", "\(change)")
    #expect(try program.run("verify", "-w", path).ending == .status(0))
  }

  @Test func theFolderThatOneStandsInStaysTheSame() throws {
    let made = try program.shell(
      "mkdir ny && cd ny && \"$SAMVERKAN\" init strängnäs . && \"$SAMVERKAN\" check")
    #expect(made.ending == .status(0), "\(made)")
    #expect(made.output.contains("är skapad i \(program.home.path)/ny\n"))
  }

  @Test func englishIsSpokenAndWritten() throws {
    let path = "\(folder.path)/new"
    let made = try program.run("init", "hallsberg", path, "--language", "en")
    #expect(made.output.hasPrefix("The workspace for Hallsberg 2024–2026 has been made in \(path)"))
    let readme = try String(contentsOfFile: "\(path)/README.txt", encoding: .utf8)
    #expect(readme.contains("HOW TO READ THESE FILES"))
  }

  @Test(
    arguments: [
      (
        "strengnäs", 64,
        """
        Fel: Ingen medföljande överenskommelse heter «strengnäs».
          Menade du strangnas-2023-2026? De som finns: enkoping-2019-2022, enkoping-2022-2023, \
        eskilstuna-2024-2027, eskilstuna-plan-2022, hallsberg-2024-2026, strangnas-2023-2026.

        """
      ),
      (
        "eskilstuna", 64,
        """
        Fel: «eskilstuna» passar på flera medföljande överenskommelser.
          Välj bland: eskilstuna-2024-2027, eskilstuna-plan-2022.

        """
      ),
    ])
  func aNameThatIsNotOneAgreementSaysWhichThereAre(
    name: String, status: Int32, complaint: String
  ) throws {
    let outcome = try program.run("init", name, "\(folder.path)/ny")
    #expect(outcome.complaint == complaint)
    #expect(outcome.ending == .status(status))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func whatIsThereIsNeverOverwritten() throws {
    let path = try folder.folder("upptagen")
    try Data("min".utf8).write(to: URL(filePath: "\(path)/plan"))
    let before = try WorkspaceCopy.inventory(of: folder.path)
    let occupied = try program.run("init", "hallsberg", path)
    #expect(
      occupied.complaint == "Fel: Mappen \(path) är inte tom, och inget skrivs över. "
        + "Ange en mapp som är tom eller inte finns.\n")
    let file = try program.run("init", "hallsberg", "\(path)/plan")
    #expect(
      file.complaint == "Fel: \(path)/plan är ingen mapp eller ligger inte i någon. "
        + "Ange en mapp som är tom eller inte finns.\n")
    #expect(occupied.ending == .status(1) && file.ending == .status(1))
    #expect(try WorkspaceCopy.inventory(of: folder.path) == before)
  }

  @Test func aPlaceThatIsNotThereIsNotMade() throws {
    let outcome = try program.run("init", "hallsberg", "\(folder.path)/a/b")
    #expect(
      outcome.complaint == "Fel: Mappen \(folder.path)/a finns inte. "
        + "Skapa den först, eller ange en annan plats.\n")
    #expect(outcome.ending == .status(74))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test(.enabled(if: ReadOnlyTests.canLosePrivileges, "root cannot give up its privileges here"))
  func aPlaceThatMayNotBeWrittenToIsNamed() throws {
    var program = program
    program.wrapper = ReadOnlyTests.withoutPrivileges
    let path = try folder.folder("låst")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: path)
    let outcome = try program.run("init", "hallsberg", "\(path)/ny")
    #expect(
      outcome.complaint == "Fel: Det gick inte att skapa mappen \(path)/ny: behörighet saknas. "
        + "Ingen arbetsyta har skapats; åtgärda felet eller ange en annan plats.\n")
    #expect(outcome.ending == .status(74))
  }

  @Test(.fault(.f16)) func aDiskThatTakesNoMoreLeavesNothing() throws {
    let path = "\(folder.path)/ny"
    let outcome = try program.shell(
      """
      set -o pipefail
      (trap '' XFSZ; ulimit -f 0; exec "$SAMVERKAN" init hallsberg '\(path)' 2>&1) | cat
      """)
    #expect(outcome.ending == .status(74), "\(outcome)")
    #expect(
      outcome.output == "Fel: Det gick inte att skriva till \(path)/plan/agreement.yaml: "
        + "filen blir för stor. Ingen arbetsyta har skapats; åtgärda felet eller ange en annan plats.\n"
    )
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}
