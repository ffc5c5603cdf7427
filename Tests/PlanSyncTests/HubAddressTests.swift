import PlanSync
import TestSupport
import Testing

@testable import PlanSync

/// A hub is a path or goes over SSH, and nothing that git would take for a command.
@Suite struct HubAddressTests {
  @Test(arguments: [
    ("/srv/hub.git", "/srv/hub.git"), ("hub.git", "/home/x/hub.git"), ("../hub", "/home/x/../hub"),
    ("ssh://git@example.org/hub.git", "ssh://git@example.org/hub.git"),
    ("git@example.org:hub.git", "git@example.org:hub.git"), ("/a b/hub", "/a b/hub"),
    ("a/b:c", "/home/x/a/b:c"),
  ]) func whatIsAnAddressIsOne(text: String, address: String) throws {
    #expect(try HubAddress(text, in: "/home/x").text == address)
  }

  @Test(
    .fault(.f66),
    arguments: [
      "", "--upload-pack=touch pwned", "-x", "ext::sh -c touch% pwned", "https://example.org/x",
      "git://example.org/x", "file:///x", "ssh://-oProxyCommand=x/y", "ssh://user@-oX/y", "-h:x",
      "user@-oX:y", "host:", ":x", "fd::17", "a\nb", "/a\u{1B}[31m", "ssh:///x",
      "git@example.org:a b",
    ]) func whatCouldBeACommandIsNone(text: String)
  {
    #expect(throws: HubError.address(text)) { try HubAddress(text, in: "/home/x") }
  }

  @Test(.fault(.f71)) func aProgramThatHangsIsEnded() {
    let process = GitProcess(
      words: ["sh", "-c", "sleep 600"], environment: ["PATH": "/usr/bin:/bin"])
    let error = #expect(throws: GitProcess.Problem.self) {
      _ = try process.run(feeding: [], seconds: 1)
    }
    guard case .late = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(.fault(.f71)) func aProgramThatAnswersWithoutEndIsEnded() {
    var process = GitProcess(words: ["yes"], environment: ["PATH": "/usr/bin:/bin"])
    process.limit = 1 << 20
    let error = #expect(throws: GitProcess.Problem.self) {
      _ = try process.run(feeding: [], seconds: 60)
    }
    guard case .tooMuch = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func whatIsFedComesBackWhole() throws {
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let process = GitProcess(words: ["cat"], environment: ["PATH": "/usr/bin:/bin"])
    let answer = try process.run(feeding: bytes, seconds: 60)
    #expect(answer.status == 0 && answer.output == bytes)
    // Whoever does not read what it is fed does not end us.
    let deaf = GitProcess(words: ["true"], environment: ["PATH": "/usr/bin:/bin"])
    #expect(try deaf.run(feeding: bytes, seconds: 60).status == 0)
  }
}
