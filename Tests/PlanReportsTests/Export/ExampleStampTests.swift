import PlanDomain
import PlanReports
import TestSupport
import Testing

/// What is drawn from an example says so in every form.
@Suite struct ExampleStampTests {
  @Test func theCalendarSaysSoInItsNameAndInEachEntry() throws {
    let text = Calendar(from: try Chronicle.eventful().basis()).text(in: .swedish)
      .replacing("\r\n ", with: "")
    #expect(text.contains("X-WR-CALNAME:Exempel: "))
    let count = text.components(by: "BEGIN:VEVENT").count - 1
    #expect(count > 3 && text.components(by: "CATEGORIES:Exempel\r\n").count - 1 == count)
  }

  @Test func aTableHasAColumnAndEveryObjectAMember() throws {
    let chronicle = try Chronicle.eventful()
    let basis = chronicle.basis()
    let stamped = StampedReport(Everything(from: basis), gap: nil, isExample: true)
    let table = try #require(stamped.table(in: .swedish))
    #expect(table.columns.last?.title == "Exempel")
    #expect(table.rows.allSatisfy { $0.last?.text == "Exempel" })
    let imported = PlanImport(Array(table.csv.utf8), into: chronicle.state, on: chronicle.today)
    #expect(imported.faults.isEmpty && imported.changes.isEmpty, "it reads back")
    #expect(stamped.json(in: .swedish).member("is_example") == .bool(true))
    let list = StampedReport(ActivityList(from: basis), gap: nil, isExample: true)
    guard case .array(let values) = list.json(in: .swedish) else {
      Issue.record("no array")
      return
    }
    #expect(values.allSatisfy { $0.member("is_example") == .bool(true) })
  }

  @Test func whatIsNoExampleIsNotStamped() throws {
    let basis = try Chronicle.eventful().basis()
    let stamped = StampedReport(ActivityList(from: basis), gap: nil, isExample: false)
    #expect(stamped.table(in: .swedish)?.csv.contains("Exempel") == false)
  }
}
