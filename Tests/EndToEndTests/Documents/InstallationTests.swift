import Foundation
import TestSupport
import Testing

/// What `make install` leaves on a machine, and what is left of it afterwards.
@Suite struct InstallationTests {
  @Test func theInstalledProgramFindsItsDataAndIsRemovedWithoutATrace() throws {
    let installation = try Installation()
    let (program, prefix) = (installation.program, installation.prefix)
    let made = try program.shell(
      "env -i HOME='\(program.home.path)/home' LC_ALL=C.UTF-8 "
        + "'\(prefix)/bin/samverkan' init strängnäs '\(program.home.path)/mine'")
    #expect(made.ending == .status(0), "\(made)")

    let odd = try program.shell("find '\(installation.root)' -perm /7022 -o -type l")
    #expect(odd.output == "", "setuid, for others to write to, or a link")
    let modes = try program.shell("find '\(prefix)' -type f -printf '%m\\n' | sort -u")
    #expect(modes.output == "644\n755\n")
    let listed = try installation.text(of: "share/doc/samverkan/files.txt").split(separator: "\n")
      .filter { $0.hasPrefix("file ") }.map { String($0.dropFirst(5)) }.sorted()
    #expect(listed == (try installation.files()))

    // What an administrator has put beside stays.
    let own = "\(prefix)/share/samverkan/egen/workspace.yaml"
    let beside = try program.shell("mkdir -p \"$(dirname '\(own)')\" && touch '\(own)'")
    #expect(beside.ending == .status(0))
    let removed = try installation.run("uninstall")
    #expect(removed.ending == .status(0), "\(removed)")
    let left = try program.shell("cd '\(prefix)' && find . -mindepth 1 | sort")
    #expect(
      left.output
        == "./share\n./share/samverkan\n./share/samverkan/egen\n./share/samverkan/egen/workspace.yaml\n"
    )
    #expect(FileManager.default.fileExists(atPath: "\(program.home.path)/mine/workspace.yaml"))
  }

  /// Whoever has changed the list has nothing outside of the prefix removed.
  @Test(arguments: ["file ../../etc/passwd", "file /etc/passwd", "folder share/..", "nonsense"])
  func aListThatLeadsElsewhereIsRefused(line: String) throws {
    let program = try Program()
    let root = try program.home.folder("root")
    let list = "\(root)/opt/samverkan/share/doc/samverkan/files.txt"
    let made = try program.shell(
      "mkdir -p \"$(dirname '\(list)')\" && cd '\(root)/opt/samverkan' && touch kept && "
        + "printf '%s\\n' 'file kept' '\(line)' >'\(list)'")
    #expect(made.ending == .status(0), "\(made)")
    let refused = try program.shell(
      "'\(Checkout.path)/script/uninstall' --prefix /opt/samverkan --destdir '\(root)'")
    #expect(refused.ending == .status(1), "\(refused)")
    #expect(FileManager.default.fileExists(atPath: "\(root)/opt/samverkan/kept"))
  }

  /// Each command has a page in each language, and the page names all that the parser takes.
  @Test func theManPagesSayWhatHelpSays() throws {
    let installation = try Installation()
    let dumped = try installation.program.run("--experimental-dump-help")
    let root = try dumped.decoded(as: DumpedHelp.self).command
    let main = try installation.pages(of: "samverkan")
    for command in root.below {
      for page in main {
        #expect(page.contains("\n.B \(command.escaped)"), "\(command.commandName)")
      }
      let pages = try installation.pages(of: "samverkan-\(command.commandName)")
      for below in [command] + command.below {
        for argument in below.arguments ?? [] where argument.shouldDisplay {
          for name in argument.names ?? [] {
            let written =
              (name.kind == "long" ? "\\-\\-" : "\\-")
              + name.name.replacing("-", with: "\\-")
            for page in pages {
              #expect(
                page.contains(written), "\(command.commandName) \(below.commandName) \(written)")
            }
          }
        }
      }
      for below in command.below {
        for page in pages {
          #expect(page.contains("\n.SS samverkan \(command.escaped) \(below.escaped)\n"))
        }
      }
    }
    let help = try installation.program.run("report", "--help")
    let page = try installation.page("samverkan-report", in: "sv/man1")
    let rows = help.output.split(separator: "\n").filter { row in
      row.hasPrefix("  ") && row.hasSuffix(".") && !row.contains("samverkan help")
    }
    #expect(rows.count > 10)
    for line in rows {
      let said = line.components(separatedBy: "  ").last?.trimmingCharacters(in: .whitespaces)
      #expect(page.contains((said ?? "").replacing("-", with: "\\-")), "\(line)")
    }
  }
}

extension Installation {
  /// A man page.
  fileprivate func page(_ name: String, in folder: String) throws -> String {
    try text(of: "share/man/\(folder)/\(name).1")
  }

  /// The English page and the Swedish one.
  fileprivate func pages(of name: String) throws -> [String] {
    try ["man1", "sv/man1"].map { try page(name, in: $0) }
  }
}

/// What argument-parser says of the commands in JSON.
private struct DumpedHelp: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let arguments: [Argument]?
    let subcommands: [Command]?

    var below: [Command] { (subcommands ?? []).filter { $0.commandName != "help" } }
    var escaped: String { commandName.replacing("-", with: "\\-") }
  }

  struct Argument: Decodable {
    let shouldDisplay: Bool
    let names: [Name]?
  }

  struct Name: Decodable {
    let kind: String
    let name: String
  }
}
