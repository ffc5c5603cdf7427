import Foundation
import TestSupport
import Testing

/// Shells complete commands, options and values: identifiers, statuses, formats, days.
struct CompletionTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws { (program, copy) = (try Program(), try WorkspaceCopy()) }

  /// What bash offers at the end of a line.
  private func offered(_ line: String, language: String = "sv") throws -> [String] {
    let script = """
      PATH="$(dirname "$SAMVERKAN"):$PATH"
      export SAMVERKAN_LANGUAGE=\(language)
      source <(samverkan --generate-completion-script bash)
      COMP_LINE='\(line)'
      COMP_POINT=${#COMP_LINE}
      read -ra COMP_WORDS <<< "$COMP_LINE"
      [[ "$COMP_LINE" == *' ' ]] && COMP_WORDS+=('')
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      COMP_TYPE=9 COMP_KEY=9
      _samverkan samverkan "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let path = "\(program.home.path)/complete.sh"
    try Data(script.utf8).write(to: URL(filePath: path))
    let outcome = try program.shell("cd '\(copy.path)' && bash '\(path)'")
    #expect(outcome.complaint.isEmpty, "\(outcome)")
    return outcome.lines.map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test(arguments: [
    ("samverkan sho", "show"), ("samverkan show A0", "A07"), ("samverkan show D1", "D1.1"),
    ("samverkan show AV-2026-0", "AV-2026-08"), ("samverkan progress A07 ", "genomförd"),
    ("samverkan list ", "avvikelser"), ("samverkan deviation review AV-2026-08 ", "sämre"),
    ("samverkan report delar2 --format d", "docx"),
    ("samverkan report delar2 --cut-off ", "2026-08-31"),
    ("samverkan list deviations --month ", "2026-11"), ("samverkan meeting open ", "M-2026-10"),
    ("samverkan show --owner ", "polis"), ("samverkan init str", "strangnas-2023-2026"),
    ("samverkan note A07 --by samo", "samordnare"), ("samverkan open --background ", "dark"),
  ])
  func bashOffersTheValue(line: String, value: String) throws {
    let offered = try offered(line)
    #expect(offered.contains(value), "\(line): \(offered)")
  }

  @Test func theWorkspaceIsTheOneOnTheLineAndWordsAreInItsLanguage() throws {
    let small = try SmallWorkspace()
    #expect(try offered("samverkan show -w \(small.path) A") == ["A01"])
    let english = try offered("samverkan progress A07 ", language: "en")
    #expect(english.contains("done") && !english.contains("genomförd"))
  }

  @Test func toPressTabWritesNothing() throws {
    let before = try WorkspaceCopy.inventory(of: copy.path)
    _ = try offered("samverkan show A")
    #expect(try WorkspaceCopy.inventory(of: copy.path) == before)
    let elsewhere = try program.shell(
      "cd / && SAMVERKAN_WORKSPACE= \"$SAMVERKAN\" ---completion show -- positional@0 1 0 samverkan ''"
    )
    #expect(elsewhere.output.isEmpty && elsewhere.complaint.isEmpty, "\(elsewhere)")
    let demo = program.environment["XDG_DATA_HOME"].map { $0 + "/samverkan" } ?? ""
    #expect(!FileManager.default.fileExists(atPath: demo))
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func theScriptIsTheParsersOwnToTheLetter(shell: String)
    throws
  {
    let swedish = try program.run("--generate-completion-script", shell)
    #expect(swedish.ending == .status(0) && swedish.output.contains("---completion"))
    #expect(!swedish.output.contains("Fel: ") && !swedish.output.contains("‹U+"))
  }

  /// An option that another command has is answered with that command.
  @Test(arguments: [
    (["show", "A07", "--where", "x"], "--where finns i samverkan list."),
    (["list", "activities", "--remedy", "x"], "--remedy finns i samverkan deviation open"),
    (["show", "--keys"], "--keys finns i samverkan doctor."),
  ])
  func anOptionOfAnotherCommandIsAnsweredWithThatCommand(words: [String], said: String) throws {
    let outcome = try program.run(words)
    #expect(outcome.ending == .status(64) && outcome.complaint.contains(said), "\(outcome)")
  }

  @Test func anOptionThatNobodyHasIsOnlyCalledUnknown() throws {
    let outcome = try program.run("show", "--nonsense")
    #expect(outcome.complaint.contains("Okänd växel") && !outcome.complaint.contains("finns i"))
  }

  @Test func helpNamesEveryKindOfListAndNoPlaceholderInEnglish() throws {
    let help = try program.run("help", "list")
    for kind in [
      "activities", "attention", "deviations", "decisions", "meetings", "reports",
      "commitments", "indicators", "reporting", "wheel",
    ] {
      #expect(help.output.contains(kind), "\(kind)")
    }
    for command in [["list"], ["show"], ["deviation", "open"], ["meeting", "attend"], ["note"]] {
      let help = try program.run(["help"] + command).output
      for word in [
        "<text>", "<goal>", "<month>", "<party>", "<path>", "<date>", "<query>", "<group>",
      ]
      where word != "<text>" {
        #expect(!help.contains(word), "\(command): \(word)")
      }
    }
  }
}
