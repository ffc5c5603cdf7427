import Cells
import Curses
import PlanDomain
import PlanStorage
import Testing

@testable import samverkan

/// What is found around the program is told with what to do about it.
struct DoctorTests {
  private static let terminal = Circumstances.FoundTerminal(
    type: "xterm-256color", colours: 256, columns: 80, rows: 24)

  private func findings(_ change: (inout Circumstances) -> Void) -> [Finding] {
    var found = Circumstances()
    (found.terminal, found.misdrawn, found.function) = (Self.terminal, [], "samordnare")
    change(&found)
    return Finding.all(of: found)
  }

  @Test func nothingIsToBeDoneWhereAllIsAsItShouldBe() {
    let all = findings { _ in }
    #expect(all.allSatisfy { $0.standing == .fine }, "\(all)")
    let told = Finding.told(all, isLinear: false, in: .swedish)
    #expect(told.last == "Allt är som det ska.")
    #expect(told.first == "ok        Teckenkodning: UTF-8.")
  }

  /// A surrounding, what is found in it, and how much it matters.
  private static let cases: [(Finding, Finding.Standing, @Sendable (inout Circumstances) -> Void)] =
    [
      (.otherEncoding("ISO-8859-1"), .toDo, { $0.encoding = "ISO-8859-1" }),
      (.missingLocale("sv_SE.UTF-8"), .toDo, { $0.missingLocale = "sv_SE.UTF-8" }),
      (.noTerminal, .fine, { $0.terminal = nil }),
      (.dumbTerminal, .toDo, { $0.terminal?.type = "dumb" }),
      (
        .unknownTerminal("foot"), .toDo,
        {
          $0.terminal?.type = "foot"
          $0.terminal?.colours = nil
        }
      ),
      (.smallTerminal(columns: 39, rows: 24), .toDo, { $0.terminal?.columns = 39 }),
      (.smallTerminal(columns: 80, rows: 9), .toDo, { $0.terminal?.rows = 9 }),
      (.fewColours(8, type: "xterm-256color"), .toDo, { $0.terminal?.colours = 8 }),
      (.refusedColours("NO_COLOR"), .fine, { $0.terminal?.colourRefusal = "NO_COLOR" }),
      (.unknownWidths, .fine, { $0.misdrawn = nil }),
      (
        .misdrawn(.init(text: "●", counted: 1, drawn: 2)), .toDo,
        { $0.misdrawn = [.init(text: "●", counted: 1, drawn: 2)] }
      ),
      (.quickEscape(10), .fine, { $0.multiplexer = .tmux(escapeTime: 10) }),
      (.slowEscape(500), .toDo, { $0.multiplexer = .tmux(escapeTime: 500) }),
      (.unknownEscape, .toDo, { $0.multiplexer = .tmux(escapeTime: nil) }),
      (
        .readOnly("/ws", .openToAll(path: "/ws/journal")), .stops,
        { $0.workspace = .readOnly("/ws", .openToAll(path: "/ws/journal")) }
      ),
      (.askedReadOnly("/ws"), .fine, { $0.workspace = .readOnly("/ws", .asked) }),
      (.unusable("Mappen finns inte."), .stops, { $0.workspace = .unusable("Mappen finns inte.") }),
      (.networkFiles("NFS"), .toDo, { $0.fileSystem = .network("NFS") }),
      (.filesWithoutOwners("exFAT"), .toDo, { $0.fileSystem = .withoutOwners("exFAT") }),
      (.noState("/"), .toDo, { $0.isStateWritable = false }),
      (.noFunction, .toDo, { $0.function = nil }),
      (.noTimeZones, .toDo, { $0.hasTimeZones = false }),
      (.noShippedData, .toDo, { $0.hasShippedData = false }),
      (.noEditor, .toDo, { $0.hasEditor = false }),
      (.missingProgram("pandoc"), .toDo, { $0.missingPrograms = ["pandoc"] }),
      (.missingProgram("weasyprint"), .toDo, { $0.missingPrograms = ["pandoc", "weasyprint"] }),
    ]

  @Test(arguments: cases.indices)
  func whatIsNotAsItShouldBeIsFoundAndToldWithWhatToDo(place: Int) {
    let (finding, standing, change) = Self.cases[place]
    let all = findings(change)
    #expect(all.contains(finding), "\(all)")
    #expect(!findings { _ in }.contains(finding))
    #expect(finding.standing == standing)
    let isAdvised =
      finding.advice != nil || finding == .readOnly("/ws", .openToAll(path: "/ws/journal"))
    #expect(standing == .fine || isAdvised)
    for language in Language.allCases {
      #expect(!finding.worded(in: language).isEmpty)
    }
  }

  @Test func whatStopsWorkIsCountedInTheEnd() {
    let stopped = findings { $0.workspace = .unusable("Mappen finns inte.") }
    #expect(
      Finding.told(stopped, isLinear: true, in: .swedish).suffix(1) == ["1 sak hindrar arbetet."])
    let toDo = findings { $0.missingPrograms = ["pandoc", "weasyprint"] }
    let told = Finding.told(toDo, isLinear: true, in: .english)
    #expect(told.last == "Nothing stops work; 2 things to do.")
    #expect(told.contains("to do: pandoc is missing: reports cannot be saved as docx and odt."))
    #expect(told.contains("Do this: Install pandoc."))
  }

  @Test(arguments: [
    ("/home/a/ws", Circumstances.FileSystem.local), ("/srv/delat/ws", .network("NFS")),
    ("/srv/delat", .network("NFS")), ("/srv/delatannat/ws", .local),
    ("/media/usb minne/ws", .withoutOwners("exFAT")), ("/mnt/x/ws", .network("fuse.sshfs")),
    ("/srv/delat/lokal/ws", .local),
  ])
  func theFileSystemIsTheOneThatLiesNearest(path: String, found: Circumstances.FileSystem) {
    let mounts = """
      overlay / overlay rw 0 0
      server:/delat /srv/delat nfs4 rw 0 0
      /dev/sda1 /srv/delat/lokal ext4 rw 0 0
      /dev/sdb1 /media/usb\\040minne exfat rw 0 0
      sshfs#a /mnt/x fuse.sshfs rw 0 0
      """
    #expect(Circumstances.FileSystem(of: path, mounts: mounts) == found)
  }

  @Test func theRulerHasItsLastBarInOneColumn() {
    #expect(Set(WidthRuler.lines.map { ScreenText($0).columns }) == [9])
  }

  @Test func keysAreNamedUntilQIsPressedTwice() {
    var tester = KeyTester(.swedish)
    for input in [Input.key(.up), .key(.character("å")), .burst([.character("q"), .enter])] {
      tester.take(input)
    }
    #expect(tester.lines == ["tangent: <Up>", "tangent: å", "kom på en gång: q <Enter>"])
    #expect(!tester.isOver)
    tester.take(.key(.character("q")))
    #expect(!tester.isOver)
    tester.take(.key(.character("q")))
    #expect(tester.isOver)
    #expect(tester.frame(Size(columns: 40, rows: 6)).text.contains("tangent: q"))
  }
}

/// The doctor as people run it.
struct DoctorCommandTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws { (program, copy) = (try Program(), try WorkspaceCopy()) }

  @Test func whereNothingStopsWorkItEndsWell() throws {
    let outcome = try program.run("doctor", "-w", copy.path)
    #expect(outcome.ending == .status(0), "\(outcome)")
    #expect(outcome.output.contains("ok        Arbetsyta: \(copy.path), läses och skrivs."))
    #expect(outcome.output.contains("Gör så: Ange --by samordnare"))
    #expect(!outcome.output.contains("\u{1B}"))
    let english = try program.run("doctor", "--language", "en", "--linear", "-w", copy.path)
    #expect(english.output.contains("ok: Workspace: "))
    #expect(english.output.contains("Nothing stops work"))
  }

  @Test func whereTheWorkspaceIsNotThereItSaysSoAndEndsWithOne() throws {
    let outcome = try program.run("doctor", "-w", "/nonexistent")
    #expect(outcome.ending == .status(1), "\(outcome)")
    #expect(outcome.output.contains("hindrar   Arbetsytan kan inte öppnas. Mappen /nonexistent"))
    #expect(try program.run("doctor", "--keys").ending == .status(64))
  }
}
