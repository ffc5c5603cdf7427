import Foundation
import Testing

/// The whole way in a terminal emulator that others wrote.
@Suite(.enabled(if: Tmux.path != nil, "tmux is not installed; script/bootstrap installs it"))
struct TmuxTests {
  @Test(arguments: [(80, 24), (120, 40)])
  func aStatusIsSetSavedAndUndone(columns: Int, rows: Int) throws {
    let (program, copy) = (try Program(), try WorkspaceCopy())
    let activity = try program.outline(of: copy.path).inFirstArea("ongoing", "on_plan")
    let arguments = ["open", copy.path, "--by", "samordnare"]
    let first = try Tmux(program, columns: columns, rows: rows, running: arguments)
    let areas = try AdoptedTitles.areas
    try first.see("the four areas") { rows in
      areas.allSatisfy { area in
        let words = area.split(separator: " - ")[1].split(separator: " ").prefix(1)
        return rows.contains { $0.contains(words.joined(separator: " ")) }
      }
    }
    try first.press("1")
    try first.see("the tree") { rows in
      rows[1].contains("Fokusområde 1") && rows.contains { $0.contains(activity.id) }
    }
    // One key at a time, each when the one before is answered: what comes together records nothing.
    try first.press("/")
    try first.see("Sök:")
    for end in activity.id.indices {
      try first.press(String(activity.id[end]))
      try first.see("Sök: \(activity.id[...end])")
    }
    try first.see("how many match") { $0.contains { $0.contains("träff") } }
    try first.press("Enter")
    try first.see("the rows") { rows in !rows.contains { $0.contains("Sök:") } }
    try first.press("s")
    try first.see("a menu") { $0.contains { $0.contains("4") && $0.contains("genomförd") } }
    try first.press("4")
    try first.see("pågår → genomförd")
    #expect(try program.outline(of: copy.path)[activity.id]?.progress == "done")
    try first.press("o")
    try first.see("Behöver uppmärksamhet")
    try first.press("q")
    let second = try Tmux(
      program, name: "second", columns: columns, rows: rows, running: arguments)
    try second.see("Bekämpa")
    try second.press("u")
    try second.see("Ångrat")
    try second.press("q")
    #expect(try program.outline(of: copy.path)[activity.id]?.progress == "ongoing")
    let kinds = try program.log(of: copy.path).prefix(2).map { $0.facts[0].kind }
    #expect(kinds == ["undone", "value"])
    #expect(try program.run("verify", "-w", copy.path).ending == .status(0))
  }
}
