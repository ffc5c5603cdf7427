import PlanDomain
import PlanReports
import TableFiles
import TestSupport
import Testing

/// The areas and goals that tables name where there is no agreement yet.
@Suite struct PlanOutlineTests {
  private func outline(_ lines: String..., caption: String? = nil) -> PlanOutline {
    let rows = lines.enumerated().map { place, line in
      CellTable.Row(
        number: place + 1,
        cells: line.split(separator: "|", omittingEmptySubsequences: false).map {
          CellTable.Cell(String($0))
        })
    }
    return PlanOutline(
      of: [CellTable(caption: caption, rows: rows)], within: .days("2024-01-01", "2027-12-31"))
  }

  private func told(_ outline: PlanOutline) -> [String] {
    outline.areas.map { ([$0.title] + $0.goals).joined(separator: " / ") }
  }

  @Test func areasAndGoalsStandInTheirColumnsEachOnce() {
    let outline = outline(
      "Prioriterat område|Effektmål|Åtgärd", "Trygga miljöer|Fler går ut|Vandring",
      "||Belysning", "|Färre brott|Punkter", "Barn och unga|Fler klarar skolan|SSPF",
      "Trygga miljöer|Fler går ut|Dialog")
    #expect(
      told(outline) == [
        "Trygga miljöer / Fler går ut / Färre brott", "Barn och unga / Fler klarar skolan",
      ])
    #expect(outline.areaHeading == "Prioriterat område" && outline.goalHeading == "Effektmål")
  }

  @Test func aColumnOfGoalsAloneIsOneOfAreas() {
    #expect(told(outline("Mål|Åtgärd", "1. Trygga platser|Vandring")) == ["Trygga platser"])
  }

  @Test func sectionsAndLinesBeforeTablesAreAreas() {
    #expect(
      told(
        outline(
          "Nr|Åtgärd|Ansvarig", "Fokusområde 1: Trygga platser||", "1|Vandring|Polisen",
          "Unga i riskzon||", "2|Fältarbete|Kommunen")) == ["Trygga platser", "Unga i riskzon"])
    #expect(
      told(outline("Åtgärd|Ansvarig", "Vandring|Polisen", caption: "Område 2 \u{2013} Unga"))
        == ["Unga"])
  }
}
