import Foundation
import TestSupport
import Testing

/// A disk that fills while someone writes, on a small disk of the test's own.
@Suite struct FullDiskTests {
  let program: Program
  let workspace: SmallWorkspace

  init() throws {
    (program, workspace) = (try Program(), try SmallWorkspace())
  }

  static let hasNamespaces =
    (try? Program().shell("unshare -Urm true"))?.ending == .status(0)

  /// Runs lines of shell where `$DISK` is a disk of 256 KiB with the workspace in `$DISK/w`.
  private func run(_ lines: String) throws -> Outcome {
    guard Self.hasNamespaces else {
      try FaultTally.skip("a small disk needs an unprivileged user namespace")
    }
    let script = """
      set -u
      export DISK='\(program.home.path)/disk'
      mkdir -p "$DISK" && mount -t tmpfs -o size=256k none "$DISK" && cp -r '\(workspace.path)' "$DISK/w"
      export XDG_STATE_HOME="$DISK/state"
      note() { "$SAMVERKAN" note A01 "$1" --by samordnare -w "$DISK/w" 2>&1; }
      \(lines)
      """
    let file = "\(program.home.path)/script"
    try Data(script.utf8).write(to: URL(filePath: file))
    return try program.shell("unshare -Urm /bin/bash '\(file)'", deadline: 120)
  }

  /// The disk is filled to all but a number of bytes; each answer is kept, and the log compared.
  @Test(.fault(.f15, .f17), arguments: [0, 100, 4_096, 5_000, 9_000])
  func whatDoesNotFitIsSaidAndFitsWhenThereIsRoom(room: Int) throws {
    let outcome = try run(
      """
      note 'Första' || exit 90
      dd if=/dev/zero of="$DISK/ballast" bs=1k count=1000 status=none 2>/dev/null
      size=$(stat -c %s "$DISK/ballast"); truncate -s $((size > \(room) ? size - \(room) : 0)) "$DISK/ballast"
      long=$(printf 'a%.0s' $(seq 1 3000))
      for i in 1 2 3; do
        if note "Text $i $long" >"/dev/null"; then echo "saved $i"; else echo "status $?"; fi
      done
      rm "$DISK/ballast"
      note 'Sista' || exit 91
      "$SAMVERKAN" verify -w "$DISK/w" || exit 92
      "$SAMVERKAN" log --json -w "$DISK/w" | grep -o '"note": *"[^ "]* *[0-9]*' | sort
      """)
    #expect(outcome.ending == .status(0), "\(outcome)")
    let lines = outcome.lines.map(String.init)
    let answers = lines.filter { $0.hasPrefix("saved") }
    #expect(lines.filter { $0.hasPrefix("status") }.allSatisfy { $0 == "status 74" }, "\(outcome)")
    for answer in answers {
      FaultTally.note()
      let number = answer.dropFirst("saved ".count)
      #expect(lines.contains { $0.contains("\"Text \(number)") }, "\(outcome)")
    }
    #expect(lines.count { $0.contains("\"Text") } == answers.count, "\(outcome)")
    #expect(outcome.output.contains("\"Sista"), "\(outcome)")
  }

  @Test(.fault(.f78)) func aFullDiskAndKillsTogetherLoseNothing() throws {
    let rounds = FaultRounds.choose(12, long: 120)
    let outcome = try run(
      """
      saved=
      for i in $(seq 1 \(rounds)); do
        [ $((i % 3)) != 0 ] || dd if=/dev/zero of="$DISK/ballast" bs=1k count=1000 status=none 2>/dev/null
        answer=$(timeout -s KILL "0.0$((RANDOM % 9))$((RANDOM % 9))" "$SAMVERKAN" note A01 "Runda $i." --by samordnare -w "$DISK/w" 2>/dev/null)
        case "$answer" in Sparat*) saved="$saved $i";; esac
        rm -f "$DISK/ballast"
      done
      note 'Sista' >/dev/null || exit 91
      "$SAMVERKAN" verify -w "$DISK/w" >/dev/null || exit 92
      log=$("$SAMVERKAN" log --json -w "$DISK/w")
      for i in $saved; do
        count=$(grep -c "\\"Runda $i\\\\.\\"" <<<"$log")
        echo "round $i $count"
      done
      """)
    #expect(outcome.ending == .status(0), "\(outcome)")
    for line in outcome.lines where line.hasPrefix("round") {
      FaultTally.note(lost: line.hasSuffix(" 1") ? 0 : 1)
      #expect(line.hasSuffix(" 1"), "\(outcome)")
    }
  }

  /// Without a word from whoever started the program about the signal that such a limit sends.
  @Test(.fault(.f16)) func aLimitOnTheSizeOfFilesIsSaidAndNothingIsLost() throws {
    let note = "\"$SAMVERKAN\" note A01 \"$(printf 'a%.0s' $(seq 1 3000))\" --by samordnare"
    let limited = try program.shell("ulimit -f 1; \(note) -w '\(workspace.path)'")
    #expect(limited.ending == .status(74), "\(limited)")
    #expect(limited.complaint.contains("Inte sparat"), "\(limited)")
    let free = try program.shell("\(note) -w '\(workspace.path)'")
    #expect(free.ending == .status(0), "\(free)")
    #expect(try program.run("verify", "-w", workspace.path).ending == .status(0))
    #expect(try program.log(of: workspace.path).flatMap(\.facts).compactMap(\.note).count == 1)
  }

  /// The text stays on the screen until there is room for it.
  @Test(.fault(.f15)) func theScreenKeepsTheTextUntilThereIsRoom() throws {
    guard Self.hasNamespaces else {
      try FaultTally.skip("a small disk needs an unprivileged user namespace")
    }
    let disk = try program.home.folder("disk")
    let room = "\(program.home.path)/room"
    // Whoever frees the disk must be inside; it waits for a sign from outside.
    let inside = """
      mount -t tmpfs -o size=128k none '\(disk)' && cp -r '\(workspace.path)' '\(disk)/w' || exit 90
      "$0" note A01 'Första' --by samordnare -w '\(disk)/w' >/dev/null || exit 91
      (dd if=/dev/zero of='\(disk)/ballast' bs=1k count=500; exit 0) 2>/dev/null
      (read -r line <'\(room)'; rm '\(disk)/ballast'; echo >'\(room)') &
      "$0" "$@"
      """
    let made = try program.shell("mkfifo '\(room)'")
    #expect(made.ending == .status(0))
    let file = "\(program.home.path)/inside"
    try Data(inside.utf8).write(to: URL(filePath: file))
    let session = try Session(
      "\(disk)/w", program,
      shell: "exec unshare -Urm /bin/bash -c \"$(cat '\(file)')\" \"$0\" \"$@\"")
    try session.see("Behöver uppmärksamhet")
    try session.open(area: 1, to: "A01")
    try session.select("A01")
    try session.press("t")
    try session.see("a field") { $0.contains("Enter spara") }
    // Longer than what is left of a page that is on the disk already.
    session.terminal.type("Text som inte får försvinna " + String(repeating: "a", count: 3_500))
    try session.press("<Home>")
    try session.press("<Enter>")
    try session.see("Inte sparat")
    let freed = try program.shell("echo >'\(room)'; read -r line <'\(room)'")
    #expect(freed.ending == .status(0))
    try session.press("<Enter>")
    try session.see("Sparat. A01 rapport")
    try session.leave()
  }
}
