import Foundation
import PlanSync
import TestSupport
import Testing

/// What lies in a hub comes and goes as bytes; nothing in it, and nothing around it, makes git do anything else.
@Suite struct SynchronizingTests {
  let fixture: GitFixture

  init() throws {
    fixture = try GitFixture()
    try fixture.makeHub()
  }

  private func way(_ name: String = "one", environment: [String: String] = [:]) throws
    -> Synchronizing
  {
    let folder = "\(fixture.path)/\(name)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return Synchronizing(
      with: try HubAddress(fixture.hub, in: "/"), in: folder, environment: environment)
  }

  /// Sends files once, and returns what came of it.
  @discardableResult
  private func send(
    _ files: [String: String], by name: String = "one", environment: [String: String] = [:]
  ) throws -> (outcome: Synchronizing.Outcome, held: [String: String]) {
    var held: [String: String] = [:]
    let outcome = try way(name, environment: environment).run { found in
      held = found.mapValues { String(decoding: $0, as: UTF8.self) }
      return files.filter { held[$0.key] != $0.value }.mapValues { Array($0.utf8) }
    }
    return (outcome, held)
  }

  private func files() throws -> [String] {
    try fixture.shell("git ls-tree -r --name-only main").split(separator: "\n").map(String.init)
  }

  @Test func whatOneSendsAnotherFinds() throws {
    let first = try send(["workspace.yaml": "a", "journal/kansli-7q3k/2026-03.jsonl": "b\n"])
    #expect(first.outcome.hasSent && first.outcome.wasEmpty)
    let other = try send([:], by: "other")
    #expect(other.held == ["workspace.yaml": "a", "journal/kansli-7q3k/2026-03.jsonl": "b\n"])
    #expect(!other.outcome.hasSent)
    try send(["workspace.yaml": "c"], by: "other")
    #expect(try send([:]).held["workspace.yaml"] == "c")
    #expect(try fixture.shell("git fsck --strict").isEmpty)
  }

  @Test func filesThatNobodyHereKnowsStayInTheHub() throws {
    try send(["workspace.yaml": "a", "newer/thing.txt": "b"])
    try send(["workspace.yaml": "c"], by: "other")
    #expect(try files() == ["newer/thing.txt", "workspace.yaml"])
  }

  /// Everything that a tree can hold beside files, made by hand.
  @Test(.fault(.f65)) func linksModulesProgramsAndOddNamesAreLeftAsideAndTakenOut() throws {
    try send(["workspace.yaml": "a"])
    try fixture.shell(
      """
      blob=$(printf 'touch pwned' | git hash-object -w --stdin)
      link=$(printf '/etc/passwd' | git hash-object -w --stdin)
      commit=$(git rev-parse main)
      attributes=$(printf '* filter=evil diff=evil\\n' | git hash-object -w --stdin)
      good=$(git rev-parse main:workspace.yaml)
      plan=$(printf "120000 blob $link\\tplan.yaml\\n100755 blob $blob\\trun.yaml\\n" | git mktree)
      printf "100644 blob $attributes\\t.gitattributes\\n160000 commit $commit\\tmodule\\n040000 tree $plan\\tplan\\n100644 blob $blob\\tPlan.yaml\\n100644 blob $good\\tplan.yaml\\n100644 blob $good\\tworkspace.yaml\\n" > tree
      printf '100644 blob %s\\t"\\\\033[31m\\\\n.yaml"\\n' $blob >> tree
      tree=$(git mktree --missing < tree)
      git update-ref refs/heads/main $(git commit-tree $tree -p main -m x)
      """)
    let (outcome, held) = try send([:], by: "other")
    #expect(held.keys.sorted() == ["plan.yaml", "workspace.yaml"])
    let kinds = Set(outcome.strangers.map(\.kind))
    #expect(kinds == [.link, .repository, .program, .name, .twin])
    #expect(outcome.hasSent)
    #expect(try files() == ["plan.yaml", "workspace.yaml"])
    #expect(!fixture.isThere("pwned"))
  }

  @Test(.fault(.f65)) func aTreeThatGitItselfRefusesIsToldOfAndNothingIsTaken() throws {
    try send(["workspace.yaml": "a"])
    try fixture.shell(
      """
      blob=$(printf x | git hash-object -w --stdin)
      hex=$(printf '%s' $blob | sed 's/../\\\\x&/g')
      printf "100644 ..\\0$hex" > raw
      tree=$(git hash-object -t tree -w --literally raw)
      git update-ref refs/heads/main $(git commit-tree $tree -p main -m x)
      """)
    var wasAsked = false
    let error = #expect(throws: HubError.self) {
      _ = try way("other").run { _ in
        wasAsked = true
        return nil
      }
    }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!wasAsked)
  }

  @Test(.fault(.f66)) func nothingOfAnybodysConfigurationIsObeyed() throws {
    try send(["workspace.yaml": "a"])
    let evil = "touch \(fixture.path)/pwned"
    let home = "\(fixture.path)/home"
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    let configuration = """
      [core]
        fsmonitor = \(evil)
        sshCommand = \(evil)
        hooksPath = \(home)/hooks
        pager = \(evil)
        editor = \(evil)
        askPass = \(evil)
      [credential]
        helper = !\(evil)
      [filter "evil"]
        clean = \(evil)
        smudge = \(evil)
      [alias]
        fetch = !\(evil)
        push = !\(evil)
      [url "ext::\(evil) "]
        insteadOf = \(fixture.hub)
      """
    try Data(configuration.utf8).write(to: URL(filePath: "\(home)/.gitconfig"))
    try FileManager.default.createDirectory(
      atPath: "\(home)/hooks", withIntermediateDirectories: true)
    for hook in ["pre-push", "reference-transaction", "post-update", "update"] {
      let path = "\(home)/hooks/\(hook)"
      try Data("#!/bin/sh\n\(evil)\n".utf8).write(to: URL(filePath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    let environment = [
      "HOME": home, "XDG_CONFIG_HOME": home, "GIT_DIR": "\(home)/elsewhere",
      "GIT_CONFIG_GLOBAL": "\(home)/.gitconfig", "GIT_CONFIG": "\(home)/.gitconfig",
      "GIT_SSH_COMMAND": evil, "GIT_SSH": evil, "GIT_PROXY_COMMAND": evil, "GIT_ASKPASS": evil,
      "GIT_EXTERNAL_DIFF": evil, "GIT_EDITOR": evil, "GIT_PAGER": evil,
      "GIT_TRACE": "\(home)/trace",
      "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "core.fsmonitor", "GIT_CONFIG_VALUE_0": evil,
      "GIT_ALTERNATE_OBJECT_DIRECTORIES": home, "GIT_EXEC_PATH": home, "PATH": home,
    ]
    try send(["workspace.yaml": "b"], environment: environment)
    #expect(try send([:], by: "other", environment: environment).held == ["workspace.yaml": "b"])
    #expect(!fixture.isThere("pwned") && !fixture.isThere("home/trace"))
  }

  @Test(.fault(.f67)) func aHistoryThatIsReplacedIsTold() throws {
    try send(["workspace.yaml": "a"])
    try send(["workspace.yaml": "b"])
    try fixture.shell("git update-ref refs/heads/main main~1")
    let (outcome, held) = try send([:])
    #expect(outcome.isRewritten && held == ["workspace.yaml": "a"])
    try fixture.shell("git update-ref -d refs/heads/main")
    let emptied = try send(["workspace.yaml": "b"])
    #expect(emptied.outcome.wasEmpty && emptied.outcome.hasSent)
    #expect(try files() == ["workspace.yaml"])
  }

  @Test(.fault(.f71)) func whatIsNoHubIsSaidToBeNone() throws {
    let nowhere = Synchronizing(
      with: try HubAddress("\(fixture.path)/nowhere", in: "/"), in: fixture.path, environment: [:])
    #expect(throws: HubError.noRepository("\(fixture.path)/nowhere")) {
      try nowhere.run { _ in [:] }
    }
    // Nothing listens there.
    let closed = Synchronizing(
      with: try HubAddress("ssh://127.0.0.1:1/x", in: "/"), in: fixture.path, environment: [:])
    let error = #expect(throws: HubError.self) { try closed.run { _ in [:] } }
    #expect(error?.isPassing == true, "\(String(describing: error))")
  }

  /// Two who send at once: the second sees what the first has sent, and sends its own after it.
  @Test(.fault(.f72)) func whoeverComesSecondSendsAfterTheFirst() throws {
    try send(["a.yaml": "0"])
    var rounds = 0
    let outcome = try way("other").run { found in
      rounds += 1
      if rounds == 1 { _ = try? send(["a.yaml": "0", "b.yaml": "1"]) }
      return found["c.yaml"] == nil ? ["c.yaml": [0x32]] : [:]
    }
    #expect(rounds == 2 && outcome.tries == 2 && outcome.hasSent)
    #expect(try files() == ["a.yaml", "b.yaml", "c.yaml"])
  }

  @Test(.fault(.f24)) func locksThatAnEndedProgramHasLeftAreTakenAway() throws {
    try send(["a.yaml": "0"])
    let own = "\(fixture.path)/one/repository"
    for lock in ["refs/hub/main.lock", "HEAD.lock", "config.lock", "packed-refs.lock"] {
      try Data().write(to: URL(filePath: "\(own)/\(lock)"))
    }
    #expect(try send(["a.yaml": "1"]).outcome.hasSent)
  }

  /// As a power cut would leave it where the disk lies.
  @Test(.fault(.f24), arguments: ["HEAD", "objects", "refs/hub/main"])
  func aRepositoryOfOnesOwnThatIsBrokenIsMadeAnew(part: String) throws {
    try send(["a.yaml": "0"])
    let path = "\(fixture.path)/one/repository/\(part)"
    let names = try? FileManager.default.subpathsOfDirectory(atPath: path)
    for name in names ?? [""] {
      let facts = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
      guard facts?[.type] as? FileAttributeType != .typeDirectory || name.isEmpty else { continue }
      try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
      try Data().write(to: URL(filePath: name.isEmpty ? path : "\(path)/\(name)"))
    }
    #expect(try send(["a.yaml": "1"]).outcome.hasSent)
    #expect(try send([:], by: "other").held == ["a.yaml": "1"])
  }
}
