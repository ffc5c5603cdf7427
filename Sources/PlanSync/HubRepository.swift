import Glibc
import SystemPackage

/// A bare repository of this user's own, through which a hub is read and written.
///
/// git is a means of transport and nothing else: there is never a folder of files that it keeps, so that no
/// link, attribute or filter of anybody's ever takes effect. What is in it can be fetched anew at any time.
struct HubRepository {
  /// The folder of the repository.
  let path: String
  /// The hub.
  let hub: HubAddress
  /// Variables of the user's that are handed on: the agent of SSH alone.
  let environment: [String: String]
  /// How long one call may take, in seconds.
  var patience = 60

  /// The branch of the hub that is used.
  static let branch = "refs/heads/main"
  private static let seen = "refs/hub/main"

  /// Makes the repository unless it is there, and takes away what a program that was ended has left.
  ///
  /// Nobody else uses it meanwhile: the caller holds its lock.
  func prepare() throws(HubError) {
    try checkVersion()
    let isSound = (try? git(["rev-parse", "--git-dir"], "rev-parse"))?.status == 0
    if !isSound || RepositoryFiles.exist("\(path)/HEAD") == false {
      RepositoryFiles.remove(path)
      _ = try succeed(
        ["init", "--quiet", "--bare", "--initial-branch=main", path], "init", at: nil)
    }
    RepositoryFiles.removeLocks(in: path)
  }

  /// Makes a hub of a folder of this machine, as one that loses nothing: bare, every push checked and brought
  /// to the disk, and no branch taken back or removed.
  func makeHub() throws(HubError) {
    _ = try succeed(
      ["init", "--quiet", "--bare", "--initial-branch=main", hub.text], "init", at: nil)
    for setting in [
      "receive.denyNonFastForwards=true", "receive.denyDeletes=true", "receive.fsckObjects=true",
      "core.fsync=all", "core.logAllRefUpdates=true",
    ] {
      let parts = setting.split(separator: "=").map(String.init)
      _ = try succeed(["config", parts[0], parts[1]], "config", at: hub.text)
    }
  }

  /// Takes the repository away; all that is in it can be fetched again.
  func remove() { RepositoryFiles.remove(path) }

  private func checkVersion() throws(HubError) {
    let said = try succeed(["--version"], "--version", at: nil)
    let version =
      String(decoding: said, as: UTF8.self).split { $0 == " " || $0 == "\n" }
      .first { $0.first?.isNumber ?? false } ?? ""
    let numbers = version.split(separator: ".").compactMap { Int($0) }
    guard numbers.count >= 2, (numbers[0], numbers[1]) >= (2, 36) else {
      throw .gitTooOld(String(version))
    }
  }

  /// The commit that the hub held when it was seen last; `nil` where it has not been.
  func lastSeen() throws(HubError) -> String? {
    let answer = try git(["rev-parse", "--verify", "--quiet", Self.seen], "rev-parse")
    guard answer.status == 0 else { return nil }
    return Self.object(answer.output)
  }

  /// Fetches what the hub holds.
  ///
  /// - Returns: Its commit; `nil` where it holds nothing.
  func fetch() throws(HubError) -> String? {
    let answer = try git(
      [
        "fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head",
        "--no-auto-maintenance", "--", hub.text, "+\(Self.branch):\(Self.seen)",
      ], "fetch")
    if answer.status == 0 { return try lastSeen() }
    if answer.complaint.contains("couldn't find remote ref") { return nil }
    throw problem("fetch", answer.complaint)
  }

  /// Whether one commit comes before another.
  func isAncestor(_ old: String, of new: String) throws(HubError) -> Bool {
    try git(["merge-base", "--is-ancestor", old, new], "merge-base").status == 0
  }

  /// What stands in a commit.
  func listing(of commit: String) throws(HubError) -> HubListing {
    try HubListing(succeed(["ls-tree", "-r", "-z", "-l", "--full-tree", commit], "ls-tree"))
  }

  /// The bytes of files.
  func contents(of files: [HubFile]) throws(HubError) -> [String: [UInt8]] {
    guard !files.isEmpty else { return [:] }
    let input = Array(files.map { $0.id + "\n" }.joined().utf8)
    let output = try succeed(["cat-file", "--batch"], "cat-file", feeding: input)
    var found: [String: [UInt8]] = [:]
    var place = 0
    for file in files {
      guard let end = output[place...].firstIndex(of: 0x0A) else { break }
      let head = String(decoding: output[place..<end], as: UTF8.self).split(separator: " ")
      guard head.count == 3, head[0] == file.id, head[1] == "blob", let size = Int(head[2]),
        size >= 0, end + 1 + size < output.count
      else { throw .failed("cat-file", file.path) }
      found[file.path] = Array(output[(end + 1)..<(end + 1 + size)])
      place = end + 1 + size + 1
    }
    guard found.count == files.count else { throw .failed("cat-file", "") }
    return found
  }

  /// Makes a commit.
  ///
  /// - Parameters:
  ///   - kept: Files of the hub that stay as they are.
  ///   - new: Files that are new, or are replaced, by their paths.
  ///   - parent: What the hub holds.
  /// - Throws: Why it could not be made.
  /// - Returns: The commit; `nil` where the hub holds that already.
  func commit(
    keeping kept: [HubFile], adding new: [String: [UInt8]], after parent: String?
  ) throws(HubError) -> String? {
    var entries = Dictionary(kept.map { ($0.path, $0.id) }, uniquingKeysWith: { one, _ in one })
    for (path, bytes) in new.sorted(by: { $0.key < $1.key }) {
      let said = try succeed(["hash-object", "-w", "--stdin"], "hash-object", feeding: bytes)
      entries[path] = try Self.named(said, "hash-object")
    }
    let lines = entries.sorted { $0.key < $1.key }.map { "100644 \($0.value)\t\($0.key)\0" }
    let index = ["GIT_INDEX_FILE": "\(path)/exchange-\(getpid()).index"]
    defer { RepositoryFiles.remove("\(path)/exchange-\(getpid()).index") }
    _ = try succeed(
      ["update-index", "-z", "--index-info"], "update-index",
      feeding: Array(lines.joined().utf8), with: index)
    let tree = try Self.named(succeed(["write-tree"], "write-tree", with: index), "write-tree")
    if let parent {
      let old = try succeed(["rev-parse", "--verify", "\(parent)^{tree}"], "rev-parse")
      if Self.object(old) == tree { return nil }
    }
    let parents = parent.map { ["-p", $0] } ?? []
    let said = try succeed(
      ["commit-tree", tree] + parents + ["-m", "samverkan"], "commit-tree")
    return try Self.named(said, "commit-tree")
  }

  /// Sends a commit to the hub.
  ///
  /// - Returns: Whether it was taken; not where somebody else was first.
  func push(_ commit: String) throws(HubError) -> Bool {
    let answer = try git(
      [
        "push", "--quiet", "--porcelain", "--no-verify", "--no-signed", "--no-recurse-submodules",
        "--", hub.text, "\(commit):\(Self.branch)",
      ], "push")
    if answer.status == 0 {
      _ = try succeed(["update-ref", Self.seen, commit], "update-ref")
      return true
    }
    let said = String(decoding: answer.output, as: UTF8.self) + answer.complaint
    let isRace = [
      "(fetch first)", "(non-fast-forward)", "cannot lock ref", "failed to update ref",
      "incorrect old value", "failed to lock", "reference already exists",
    ].contains(where: said.contains)
    if isRace { return false }
    if said.contains("[remote rejected]") || said.contains("declined") {
      throw .refused(Self.lastWords(answer.complaint.isEmpty ? said : answer.complaint))
    }
    throw problem("push", answer.complaint)
  }

  /// Puts what has been gathered together, when there is much of it.
  func tidy() throws(HubError) {
    let said = String(decoding: try succeed(["count-objects"], "count-objects"), as: UTF8.self)
    guard let count = Int(said.prefix { $0.isNumber }), count > 2_000 else { return }
    _ = try succeed(["gc", "--quiet", "--no-detach"], "gc")
  }

  // MARK: - git

  private func succeed(
    _ arguments: [String], _ task: String, feeding input: [UInt8] = [],
    with more: [String: String] = [:]
  ) throws(HubError) -> [UInt8] {
    try succeed(arguments, task, at: path, feeding: input, with: more)
  }

  private func succeed(
    _ arguments: [String], _ task: String, at place: String?, feeding input: [UInt8] = [],
    with more: [String: String] = [:]
  ) throws(HubError) -> [UInt8] {
    let answer = try git(arguments, task, at: place, feeding: input, with: more)
    guard answer.status == 0 else { throw problem(task, answer.complaint) }
    return answer.output
  }

  private func git(_ arguments: [String], _ task: String) throws(HubError) -> GitProcess.Answer {
    try git(arguments, task, at: path, feeding: [], with: [:])
  }

  private func git(
    _ arguments: [String], _ task: String, at place: String?, feeding input: [UInt8],
    with more: [String: String]
  ) throws(HubError) -> GitProcess.Answer {
    let words = ["git"] + Self.settings + (place.map { ["--git-dir=\($0)"] } ?? []) + arguments
    let process = GitProcess(
      words: words, environment: variables.merging(more) { _, new in new })
    do throws(GitProcess.Problem) {
      return try process.run(feeding: input, seconds: patience)
    } catch {
      switch error {
      case .notStarted(.noSuchFileOrDirectory): throw .gitMissing
      case .notStarted(let number): throw .system(path: "git", number)
      case .late: throw .silent(seconds: patience)
      case .tooMuch: throw .tooMuch(limit: process.limit)
      }
    }
  }

  /// What is set for each call, so that nothing that stands in a file of anybody's is obeyed.
  private static let settings = [
    "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.untrackedCache=false",
    "core.fsync=all", "core.fsyncMethod=fsync", "core.attributesFile=/dev/null",
    "core.excludesFile=/dev/null", "core.symlinks=false", "core.sshCommand=\(ssh)",
    "core.askPass=", "credential.helper=", "gc.auto=0", "maintenance.auto=false",
    "transfer.fsckObjects=true", "fetch.recurseSubmodules=false", "submodule.recurse=false",
    "push.recurseSubmodules=no", "push.followTags=false", "push.gpgSign=false",
    "commit.gpgSign=false", "protocol.allow=never", "protocol.ssh.allow=always",
    "protocol.file.allow=always", "init.templateDir=", "pack.threads=1",
  ].flatMap { ["-c", $0] }

  private static let ssh = [
    "ssh", "-oBatchMode=yes", "-oConnectTimeout=15", "-oServerAliveInterval=5",
    "-oServerAliveCountMax=3", "-oControlMaster=no", "-oControlPath=none", "-oForwardAgent=no",
    "-oForwardX11=no", "-oPermitLocalCommand=no", "-oClearAllForwardings=yes",
  ].joined(separator: " ")

  private var variables: [String: String] {
    var variables = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": path, "LC_ALL": "C",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_SYSTEM": "/dev/null",
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_ATTR_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0",
      "GIT_SSH_COMMAND": Self.ssh, "GIT_SSH_VARIANT": "ssh", "GIT_ASKPASS": "/bin/false",
      "SSH_ASKPASS": "/bin/false", "GIT_NO_REPLACE_OBJECTS": "1", "GIT_OPTIONAL_LOCKS": "0",
      "GIT_AUTHOR_NAME": "samverkan", "GIT_AUTHOR_EMAIL": "samverkan@localhost",
      "GIT_COMMITTER_NAME": "samverkan", "GIT_COMMITTER_EMAIL": "samverkan@localhost",
    ]
    for name in ["SSH_AUTH_SOCK", "TZ"] { variables[name] = environment[name] }
    return variables
  }

  /// What it means that git failed, by what it said.
  private func problem(_ task: String, _ complaint: String) -> HubError {
    let said = Self.lastWords(complaint)
    if complaint.contains("dubious ownership") { return .othersRepository(hub.text) }
    if complaint.contains("does not appear to be a git repository")
      || complaint.contains("not a git repository")
    {
      return .noRepository(hub.text)
    }
    if complaint.contains("fsck error") || complaint.contains("error in object")
      || complaint.contains("index-pack") || complaint.contains("unpack-objects")
      || complaint.contains("bad object") || complaint.contains("is corrupt")
    {
      return .damaged(said)
    }
    let isRemote = ["fetch", "push"].contains(task)
    return isRemote ? .unreachable(said) : .failed(task, said)
  }

  /// The lines that say what went wrong, in one, ended by a full stop.
  private static func lastWords(_ complaint: String) -> String {
    let lines = complaint.split(whereSeparator: \.isNewline).map(String.init).filter {
      !$0.hasPrefix("hint:") && !$0.hasPrefix("warning:")
        && !$0.hasPrefix("Please make sure") && !$0.hasPrefix("and the repository")
    }
    let text = lines.prefix(4).joined(separator: " ")
    let end = String(text.prefix(400))
    return end.hasSuffix(".") ? end : end + "."
  }

  private static func named(_ said: [UInt8], _ task: String) throws(HubError) -> String {
    guard let id = object(said) else {
      throw .failed(task, String(decoding: said.prefix(80), as: UTF8.self))
    }
    return id
  }

  /// The name of an object, of SHA-1 or SHA-256.
  private static func object(_ said: [UInt8]) -> String? {
    let id = String(decoding: said.prefix { $0 != 0x0A }, as: UTF8.self)
    let isName =
      [40, 64].contains(id.utf8.count)
      && id.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
      }
    return isName ? id : nil
  }
}
