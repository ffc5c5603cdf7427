import Cells
import Curses
import Glibc
import PlanDomain
import PlanReports
import PlanStorage
import SystemPackage

extension Circumstances {
  /// Looks around.
  ///
  /// - Parameters:
  ///   - options: The workspace and the language that were asked for.
  ///   - surroundings: Know the environment.
  ///   - mayAsk: Whether the terminal may be asked how wide it draws.
  init(_ options: CommonOptions, _ surroundings: Surroundings, mayAsk: Bool) {
    let (encoding, hasLocale) = TerminalKind.encoding
    self.encoding = encoding
    if !hasLocale {
      missingLocale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(surroundings.variable).first
    }
    terminal = FoundTerminal(surroundings)
    if terminal != nil {
      multiplexer = Multiplexer(surroundings)
      if mayAsk { misdrawn = WidthRuler.measured() }
    }
    let path = findWorkspace(options, surroundings)
    let mounts = Files.bytes(of: "/proc/self/mounts").map { String(decoding: $0, as: UTF8.self) }
    let real = path.map { (try? RealSystem().realPath(of: $0)) ?? $0 }
    sharing = real.flatMap { Sharing(of: $0) }
    fileSystem = real.map { FileSystem(of: $0, mounts: mounts ?? "") } ?? .local
    stateFolder = surroundings.stateFolder
    isStateWritable = Files.canBeMade(stateFolder)
    hasTimeZones = TimeZoneFiles(surroundings).areThere
    hasShippedData = (try? ShippedData(surroundings)) != nil
    let programs = ProgramFinder(surroundings)
    hasEditor =
      surroundings.variable("VISUAL") != nil || surroundings.variable("EDITOR") != nil
      || ["editor", "nano", "vi"].contains(where: programs.has)
    missingPrograms =
      ["pandoc", "weasyprint"].filter { !programs.has($0) }
      + (Workbook.canBeWritten ? [] : [Workbook.package])
  }

  /// Opens the workspace as any command does, and closes it again.
  private mutating func findWorkspace(
    _ options: CommonOptions, _ surroundings: Surroundings
  ) -> String? {
    do throws(Failure) {
      let plan = try OpenPlan(options, surroundings)
      let path = plan.choice.path
      function = Author(asked: nil, plan.choice, surroundings).function
      switch plan.store.access {
      case .readWrite: workspace = .fine(path)
      case .readOnly(let reason): workspace = .readOnly(path, reason)
      }
      return path
    } catch {
      workspace = .unusable(error.firstLine(in: (try? options.spokenLanguage()) ?? .spoken))
      return nil
    }
  }
}

extension Circumstances.Sharing {
  fileprivate init?(of path: String) {
    guard let number = try? SharedRights.group(of: path) else { return nil }
    let faults = try? SharedRights(of: path, sharedBy: number).faults()
    self.init(
      group: SystemGroup(number)?.name ?? String(number), faults: faults?.count ?? 0, path: path)
  }
}

extension Circumstances.FoundTerminal {
  fileprivate init?(_ surroundings: Surroundings) {
    guard isatty(STDIN_FILENO) == 1, Output.standardOutput.isTerminal else { return nil }
    let type = surroundings.variable("TERM") ?? ""
    let size = TerminalKind.size(of: STDOUT_FILENO)
    let refusal: String? =
      surroundings.variable("NO_COLOR") != nil
      ? "NO_COLOR" : surroundings.variable("CLICOLOR") == "0" ? "CLICOLOR" : nil
    self.init(
      type: type, colours: type.isEmpty ? nil : TerminalKind.colours(of: type),
      columns: size?.columns ?? 80, rows: size?.rows ?? 24, colourRefusal: refusal)
  }
}

extension Circumstances.Multiplexer {
  fileprivate init?(_ surroundings: Surroundings) {
    if surroundings.variable("TMUX") != nil {
      let answer = OtherProgram(words: ["tmux", "show-options", "-gsv", "escape-time"])
        .output(surroundings.environment)
      self = .tmux(escapeTime: answer.flatMap { Int($0.prefix { $0.isNumber }) })
    } else if surroundings.variable("STY") != nil {
      self = .screen
    } else {
      return nil
    }
  }
}

extension Circumstances.FileSystem {
  /// Finds the file system that a path lies on.
  ///
  /// - Parameters:
  ///   - path: The path, without links in it.
  ///   - mounts: What is mounted where, as `/proc/self/mounts` tells it.
  ///
  /// > Source: proc_pid_mounts(5), fstab(5).
  init(of path: String, mounts: String) {
    var found = (point: "", type: "")
    for line in mounts.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 2 else { continue }
      let point = String(words[1]).replacing("\\040", with: " ")
      let isAbove = point == "/" || path == point || path.hasPrefix(point + "/")
      // What was mounted last lies over what was mounted before.
      if isAbove, point.count >= found.point.count { found = (point, String(words[2])) }
    }
    switch found.type {
    case "nfs", "nfs4": self = .network("NFS")
    case "cifs", "smb3", "smbfs": self = .network("SMB")
    case "9p": self = .network("9P")
    case "ceph": self = .network("Ceph")
    case let type where type.hasPrefix("fuse.") && type != "fuse.fuse-overlayfs":
      self = .network(type)
    case "vfat", "msdos": self = .withoutOwners("FAT")
    case "exfat": self = .withoutOwners("exFAT")
    default: self = .local
    }
  }
}

/// Looks for programs where a shell would.
struct ProgramFinder {
  private let folders: [Substring]

  init(_ surroundings: Surroundings) {
    folders = (surroundings.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
  }

  /// Whether there is a program of a name.
  func has(_ name: String) -> Bool {
    folders.contains { folder in unsafe access("\(folder)/\(name)", X_OK) == 0 }
  }
}

extension Files {
  /// Whether a folder is there to write in, or can be made.
  static func canBeMade(_ path: String) -> Bool {
    if exist(at: path) {
      let mayWrite = unsafe access(path, W_OK | X_OK) == 0
      return mayWrite && isFolder(path)
    }
    return !path.parentFolder.isEmpty && canBeMade(path.parentFolder)
  }
}
