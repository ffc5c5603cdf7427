import Foundation
import TestSupport
import Testing

/// Someone writes in an editor of their own, and whatever happens to it, what was saved in it is kept.
@Suite struct ExternalEditorTests {
  var program: Program
  let copy: WorkspaceCopy

  init() throws { (program, copy) = (try Program(), try WorkspaceCopy()) }

  /// An editor that is a script; `$1` is the file.
  private func editor(_ script: String, named name: String = "redigerare") throws -> String {
    let path = "\(program.home.path)/\(name)"
    try program.makeScript(script, at: path)
    return path
  }

  /// A session in which a text is being written.
  private func writing(_ environment: [String: String], shell: String? = nil) throws -> Session {
    var program = program
    program.environment.merge(environment) { $1 }
    let session = try Session(copy.path, program, shell: shell)
    try session.see("Bekämpa")
    try session.press("1j")
    try session.press("t")
    try session.see("a field") { $0.contains("Enter spara") }
    return session
  }

  /// Closes the field, and waits until it is gone.
  ///
  /// Several frames follow when the screen is ours again, so that the next one is not always the one that
  /// answers a key; and for half a second what comes together is taken for the editor's. So all is
  /// quiet first.
  private func close(_ session: Session, after keys: String = "") throws {
    while session.terminal.receive(for: .milliseconds(600)) {}
    try session.press(keys + "<Esc>")
    try session.see("the field gone") { !$0.contains("Enter spara") }
  }

  /// Long enough that nobody takes it for a window that opened and returned.
  private static let work = "sleep 1;"

  @Test func whatIsSavedInTheEditorStandsInTheText() throws {
    let path = try editor(Self.work + " echo 'från redigeraren' > \"$1\"")
    let session = try writing(["EDITOR": path])
    try session.press("<C-o>")
    try session.see("från redigeraren")
    try session.press("<Enter>")
    try session.see("Sparat")
    try session.leave()
  }

  @Test(.fault(.f85)) func whatWasSavedBeforeItDiedIsThere() throws {
    for (place, death) in ["kill -9 $$", "exit 3"].enumerated() {
      let path = try editor("\(Self.work) echo 'hann sparas \(place)' > \"$1\"; \(death)")
      let session = try writing(["EDITOR": path])
      try session.press("<C-o>")
      try session.see("hann sparas \(place)")
      try session.see("slutade med ett fel")
      try session.press("<Esc>")
      try session.see("the field closed") { !$0.contains("Enter spara") }
      try session.leave()
      FaultTally.note()
    }
  }

  @Test(.fault(.f85)) func aFileInLatin1IsRead() throws {
    let path = try editor(Self.work + " printf 'r\\xe4ksm\\xf6rg\\xe5s\\n' > \"$1\"")
    let session = try writing(["EDITOR": path])
    try session.press("<C-o>")
    try session.see("räksmörgås")
    try session.see("Latin-1")
    try close(session)
    try session.leave()
  }

  @Test(.fault(.f85)) func aTextBeyondTheBoundIsKeptWhole() throws {
    let path = try editor(
      Self.work + " for i in $(seq 1010); do printf 'ord '; done > \"$1\"; printf x >> \"$1\"")
    let session = try writing(["EDITOR": path])
    try session.press("<C-o>")
    try session.see("41 tecken för lång")
    try close(session, after: "<C-e><BS>")
    try session.leave()
  }

  @Test(.fault(.f85)) func anEditorWithAWindowOfItsOwnIsNoticedAndItsTextFetched() throws {
    // It returns at once, and saves when it is told to.
    let go = "\(program.home.path)/nu"
    let done = "\(program.home.path)/klart"
    let path = try editor(
      "(while [ ! -e '\(go)' ]; do sleep 0.05; done; echo 'ur fönstret' > \"$1\"; touch '\(done)')"
        + " >/dev/null 2>&1 </dev/null &")
    let session = try writing(["EDITOR": path])
    try session.press("<C-o>")
    try session.see("Redigeraren svarade genast")
    try Data().write(to: URL(filePath: go))
    let isThere = session.terminal.waitUntil { _ in FileManager.default.fileExists(atPath: done) }
    #expect(isThere)
    try session.press("<C-o>")
    try session.see("ur fönstret")
    try close(session)
    try session.leave()
  }

  @Test(.fault(.f85)) func controlZInTheEditorGivesTheShellTheTerminal() throws {
    let path = try editor(
      "echo I REDIGERAREN; kill -TSTP $$; \(Self.work) echo 'efter fg' > \"$1\"")
    let line = "\"$0\" \"$@\"; echo STANNAD; read -r; fg >/dev/null; echo SLUT $?"
    let session = try writing(["EDITOR": path], shell: line)
    try session.press("<C-o>")
    try session.see("the shell") { $0.contains("STANNAD") && !$0.isAlternate }
    session.terminal.type("\r")
    try session.see("the text") { $0.isAlternate && $0.contains("efter fg") }
    try close(session)
    try session.press("o")
    try session.see("Behöver uppmärksamhet")
    try session.press("q")
    try session.see("SLUT 0")
  }

  @Test(.fault(.f85), arguments: [SIGTERM, SIGHUP])
  func whoIsAskedToEndKeepsWhatWasSavedInTheEditor(signal: Int32) throws {
    let saved = "\(program.home.path)/sparat"
    let path = try editor("echo 'sparat i tid' > \"$1\"; touch '\(saved)'; sleep 60 & wait")
    let session = try writing(["EDITOR": path])
    try session.press("<C-o>")
    let isThere = session.terminal.waitUntil { _ in FileManager.default.fileExists(atPath: saved) }
    #expect(isThere)
    session.terminal.signal(signal)
    #expect(session.terminal.waitForEnd() != nil)
    let again = try Session(copy.path, program)
    try again.see("sparat i tid")
    try close(again)
    try again.leave()
    FaultTally.note()
  }

  @Test func theEditorMayHaveQuotesAndArguments() throws {
    let path = try editor(
      Self.work + " [ \"$1\" = '--ett ord' ] && echo \"rätt $2\" > \"$3\"", named: "min red")
    let session = try writing(["VISUAL": "'\(path)' \"--ett ord\" tv\\å"])
    try session.press("<C-o>")
    try session.see("rätt två")
    try close(session)
    try session.leave()
  }

  @Test func withoutAChoiceTheUsualEditorsAreTriedInOrder() throws {
    let folder = try program.home.folder("bin")
    let path = try editor(Self.work + " echo 'skrivet i nano' > \"$1\"", named: "bin/nano")
    _ = try editor("echo fel > \"$1\"", named: "bin/vi")
    // No editor of that name is there; what the script needs is.
    for name in ["bash", "sleep"] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/\(name)", withDestinationPath: "/bin/\(name)")
    }
    #expect(FileManager.default.isExecutableFile(atPath: path))
    let session = try writing(["PATH": folder])
    try session.press("<C-o>")
    try session.see("skrivet i nano")
    try close(session)
    try session.leave()
  }

  @Test(.fault(.f85)) func aMissingFolderForSuchFilesIsNamed() throws {
    let session = try writing(["EDITOR": "true", "TMPDIR": "/finns/inte"])
    try session.press("<C-o>")
    try session.see("TMPDIR anger mappen /finns/inte, som inte finns")
    try close(session)
    try session.leave()
  }

  @Test(.fault(.f85)) func whatWasWrittenForACommandThatFailsIsKept() throws {
    var program = program
    program.environment["EDITOR"] = try editor(Self.work + " echo 'en anteckning' > \"$1\"")
    let missing = try program.run(
      "meeting", "note", "oppning", "--editor", "--read-only", "--by", "samordnare", "-w", copy.path
    )
    #expect(missing.ending != .status(0))
    guard
      let line = missing.complaint.split(separator: "\n").first(where: { $0.contains("kvar i") }),
      let path = line.split(separator: " ").last
    else { return }
    #expect(try String(contentsOfFile: String(path), encoding: .utf8) == "en anteckning\n")
  }
}
