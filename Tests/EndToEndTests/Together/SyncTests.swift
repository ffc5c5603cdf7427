import Foundation
import TestSupport
import Testing

/// Two organisations with a copy each, and a hub between them.
@Suite struct SyncTests {
  let workspace: SmallWorkspace
  let hub: Hub
  let municipality: Office

  init() throws {
    (workspace, hub) = (try SmallWorkspace(), try Hub())
    municipality = try Office(owning: workspace)
  }

  @Test func anInvitationIsSentAndBothHaveEverything() throws {
    try municipality.note("Belysningen är beställd")
    let began = try municipality.run("sync", "init", hub.path)
    #expect(began.output.contains("Navet \(hub.path) har skapats."))
    // What is to be typed is typed as it stands there.
    #expect(began.output.contains("samverkan sync join '\(hub.path)' samverkan"))
    let police = try Office(joining: hub.path)
    #expect(try police.notes() == ["Belysningen är beställd"])
    try police.note("Patrullerna är planerade")
    let sent = try police.run("sync")
    #expect(sent.output == "Synkat. Hämtade 0 poster, skickade 2 poster.\n")
    let taken = try municipality.run("sync")
    #expect(taken.output.contains("samordnare  ") && taken.output.contains("A01"))
    #expect(taken.output.hasSuffix("Synkat. Hämtade 2 poster, skickade 0 poster.\n"))
    #expect(try municipality.log() == police.log())
    #expect(try municipality.run("sync").output == "Synkat. Inget nytt.\n")
    for office in [municipality, police] { try office.run("verify") }
    #expect(try hub.faults() == "")
  }

  @Test func whatIsUnsentIsSaid() throws {
    #expect(try municipality.run("sync", ending: 64).complaint.contains("samverkan sync init NAV"))
    try municipality.run("sync", "init", hub.path)
    #expect(try municipality.run("sync", "status").output.contains("Inget osänt."))
    try municipality.note("Ett")
    #expect(try municipality.run("sync", "status").output.contains("2 osända poster."))
    #expect(try municipality.run("synka", "läge").output.contains("Nav: \(hub.path)"))
  }

  @Test func disagreementFromAfarIsAsDisagreementNearby() throws {
    try municipality.run("sync", "init", hub.path)
    let police = try Office(joining: hub.path)
    try municipality.run("assess", "A01", "enligt plan", "--by", "samordnare")
    try police.run("assess", "A01", "avviker", "--note", "Sent", "--by", "kommunpolis")
    for office in [municipality, police, municipality] { try office.run("sync") }
    for office in [municipality, police] {
      #expect(try office.run("show", "A01").output.contains("Oenighet"))
    }
    try police.run("settle", "A01", "avviker", "--by", "kommunpolis")
    for office in [police, municipality] { try office.run("sync") }
    #expect(try !municipality.run("show", "A01").output.contains("Oenighet"))
    #expect(try municipality.log() == police.log())
  }

  @Test func minutesThatAreApprovedAtOneEndAreVerifiedAtTheOther() throws {
    try municipality.run("sync", "init", hub.path)
    let police = try Office(joining: hub.path)
    try municipality.run("meeting", "prepare", "2026-03-20", "--by", "samordnare")
    try municipality.run("meeting", "open", "M-2026-01", "--by", "samordnare")
    try municipality.run("meeting", "close", "--by", "samordnare")
    try municipality.run("meeting", "approve", "M-2026-01", "--by", "samordnare")
    for office in [municipality, police] { try office.run("sync") }
    let verified = try police.run("verify").output
    #expect(verified.contains("Det fastställda dokumentet i reports/ är oförändrat."))
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(police.path)/reports")
    #expect(names.count == 1)
  }

  @Test(.fault(.f67)) func anotherWorkspacesHubIsLeftAlone() throws {
    try municipality.run("sync", "init", hub.path)
    let other = try Office(owning: try SmallWorkspace())
    let manifest = "\(other.path)/workspace.yaml"
    let text = try String(contentsOfFile: manifest, encoding: .utf8)
    try Data(text.replacing("id: liten", with: "id: annan").utf8).write(
      to: URL(filePath: manifest))
    let before = try hub.git("git rev-parse main")
    let refused = try other.run("sync", "init", hub.path, ending: 64)
    #expect(refused.complaint.contains("hör till arbetsytan liten"))
    #expect(try hub.git("git rev-parse main") == before)
    #expect(try other.run("sync", "status", ending: 64).output.isEmpty)
  }

  @Test(.fault(.f71)) func withoutTheHubWorkGoesOn() throws {
    try municipality.run("sync", "init", hub.path)
    try FileManager.default.moveItem(atPath: hub.path, toPath: hub.path + ".away")
    let refused = try municipality.run("sync", ending: 66)
    #expect(refused.complaint.contains("är inget nav"))
    try municipality.note("Ändå")
    try FileManager.default.moveItem(atPath: hub.path + ".away", toPath: hub.path)
    #expect(try municipality.run("sync").output.contains("skickade 2 poster"))
  }

  @Test(.fault(.f67)) func theHubsGuardRefusesWhatTakesLinesAway() throws {
    try municipality.note("Ett")
    try municipality.run("sync", "init", hub.path)
    let hook = "\(Checkout.path)/packaging/hub/pre-receive"
    try hub.git(
      "mkdir -p \"$GIT_DIR/hooks\" && cp '\(hook)' \"$GIT_DIR/hooks/pre-receive\" && chmod +x \"$GIT_DIR/hooks/pre-receive\""
    )
    try municipality.note("Två")
    #expect(try municipality.run("sync").output.contains("skickade 1 post."))
    let path = try hub.git("git ls-tree -r --name-only main | grep jsonl")
    for change in [
      "printf '' ", "git cat-file blob main:\(path) | head -n 1",
      "git cat-file blob main:\(path) | sed '2d'",
      "git cat-file blob main:\(path) | sed 's/\"h\":\"./\"h\":\"f/'",
    ] {
      let refused = try hub.git(
        """
        blob=$(\(change) | git hash-object -w --stdin)
        export GIT_INDEX_FILE=$GIT_DIR/x.index
        git read-tree main && git update-index --add --cacheinfo 100644,$blob,\(path)
        commit=$(git commit-tree $(git write-tree) -p main -m x)
        git push -q "$GIT_DIR" $commit:refs/heads/main 2>&1 || true
        """)
      #expect(
        refused.contains("samverkan: lines of \(path) have been altered"), "\(change)\n\(refused)")
    }
    let removed = try hub.git(
      """
      export GIT_INDEX_FILE=$GIT_DIR/x.index
      git read-tree main && git rm -q --cached \(path)
      git push -q "$GIT_DIR" $(git commit-tree $(git write-tree) -p main -m x):refs/heads/main 2>&1 || true
      """)
    #expect(removed.contains("has been taken away"))
    try municipality.note("Tre")
    #expect(try municipality.run("sync").output.contains("skickade 1 post."))
  }
}
