import Foundation
import PlanDomain
import SystemPackage
import TestSupport
import Testing

@testable import PlanStorage

/// However much one member writes, all others read what they must and go on.
struct FolderBudgetTests {
  /// What is used up by a few lines.
  enum Case: CaseIterable {
    case bytes, lines, facts

    /// Room for the line that begins a writer, and for three that report; the fact too many counts.
    func budget(_ line: Int) -> FolderBudget {
      switch self {
      case .bytes: FolderBudget(bytes: 4 * line + line / 2)
      case .lines: FolderBudget(lines: 4)
      case .facts: FolderBudget(facts: 3)
      }
    }

    var measure: FolderBudget.Measure {
      switch self {
      case .bytes: .bytes
      case .lines: .lines
      case .facts: .facts
      }
    }
  }

  private func written(_ count: Int, by user: String, in fixture: StoreFixture) throws -> WriterID {
    let store = try fixture.seen(by: user).open()
    for number in 1...count {
      try store.record(.note("\(user) \(number)"), by: user, at: .morning)
    }
    return try #require(store.writer)
  }

  private func length(of writer: WriterID, in fixture: StoreFixture) throws -> Int {
    let path = try #require(
      try fixture.folder.segments().first { $0.contains(writer.rawValue) })
    let bytes = try fixture.folder.bytes(path)
    return bytes.count / bytes.count { $0 == 0x0A }
  }

  @Test(.fault(.f61), arguments: Case.allCases)
  func whoWritesMoreThanIsReadStopsNobody(excess: Case) throws {
    let fixture = try StoreFixture()
    let flood = try written(9, by: "polis", in: fixture)
    _ = try written(2, by: "skola", in: fixture)
    let budget = excess.budget(try length(of: flood, in: fixture))
    try FolderBudget.$standard.withValue(budget) {
      let store = try fixture.open()
      let error = FileError.exceeds(
        path: "journal/\(flood)", excess.measure, limit: budget[excess.measure])
      FaultTally.note()
      #expect(try store.verify().map(\.kind) == [.unusable(error)])
      // Everybody stops at the same line.
      #expect(store.notes.filter { $0.hasPrefix("polis") } == ["polis 1", "polis 2", "polis 3"])
      #expect(store.notes.filter { $0.hasPrefix("skola") }.count == 2)
      #expect(store.access == .readWrite)
      try FolderBudget.$standard.withValue(FolderBudget()) {
        _ = try store.record(.note("kansli 1"), by: "kansli", at: .morning)
      }
      #expect(store.notes.contains("kansli 1"))
    }
  }

  @Test(.fault(.f61), arguments: Case.allCases)
  func whatIsReadBitByBitEndsWhereItEndsWhenItIsReadAtOnce(excess: Case) throws {
    let fixture = try StoreFixture()
    let flood = try written(1, by: "polis", in: fixture)
    try FolderBudget.$standard.withValue(excess.budget(try length(of: flood, in: fixture))) {
      let screen = try fixture.open()
      for _ in 0..<4 {
        try FolderBudget.$standard.withValue(FolderBudget()) {
          _ = try written(2, by: "polis", in: fixture)
        }
        try screen.refresh()
      }
      let anew = try fixture.open()
      FaultTally.note()
      #expect(screen.notes == anew.notes)
      #expect(screen.findings == anew.findings && screen.findings.count == 1)
    }
  }

  @Test(.fault(.f61)) func whoHasWrittenAllThatIsReadGoesOnAsANewWriter() throws {
    let fixture = try StoreFixture()
    try FolderBudget.$standard.withValue(FolderBudget(lines: 4)) {
      let store = try fixture.open()
      for number in 1...3 { try store.record(.note("\(number)"), by: "kansli", at: .morning) }
      let writer = try #require(store.writer)
      let error = FileError.exceeds(path: "journal/\(writer)", .lines, limit: 4)
      #expect(throws: RecordingError.failed(error)) {
        try store.record(.note("4"), by: "kansli", at: .morning)
      }
      #expect(RecordingError.failed(error).swedish.contains("samverkan repair --new-writer"))
      try store.beginAsNewWriter()
      try store.record(.note("4"), by: "kansli", at: .morning)
      FaultTally.note()
      #expect(store.writer != writer && store.notes == ["1", "2", "3", "4"])
      #expect(try store.verify().isEmpty)
      #expect(try fixture.open().notes == ["1", "2", "3", "4"])
    }
  }

  @Test(.fault(.f61)) func whoseFolderIsTooFullAlreadyIsToldWhatToDo() throws {
    let fixture = try StoreFixture()
    let writer = try written(9, by: "user", in: fixture)
    try FolderBudget.$standard.withValue(FolderBudget(lines: 4)) {
      let error = FileError.exceeds(path: "journal/\(writer)", .lines, limit: 4)
      let store = try fixture.open()
      #expect(store.access == .readOnly(.notRead(error)))
      #expect(ReadOnlyReason.notRead(error).swedish.contains("samverkan repair --new-writer"))
      try store.beginAsNewWriter()
      try store.record(.note("ny"), by: "kansli", at: .morning)
      FaultTally.note()
      #expect(try fixture.open().notes.last == "ny")
    }
  }

  @Test(.fault(.f77)) func aFolderOfAnyNumberOfNamesIsOneFinding() throws {
    let fixture = try StoreFixture()
    let writer = try written(1, by: "polis", in: fixture)
    for number in 0..<20 {
      try fixture.folder.write([], to: "workspace/journal/\(writer)/skrap-\(number)")
    }
    try FolderBudget.$standard.withValue(FolderBudget(files: 10)) {
      let store = try fixture.open()
      let error = FileError.exceeds(path: "journal/\(writer)", .files, limit: 10)
      FaultTally.note()
      #expect(store.findings.map(\.kind) == [.unusable(error)])
      try store.record(.note("kansli"), by: "kansli", at: .morning)
      #expect(store.notes == ["kansli"])
    }
  }

  @Test(.fault(.f77), arguments: [true, false])
  func ofAnyNumberOfFoldersThoseOfKnownWritersAreRead(isOpenBefore: Bool) throws {
    let fixture = try StoreFixture()
    // The one that was there before all others, and stands last by name.
    let known = try written(1, by: "zorn", in: fixture)
    let store = try fixture.open()
    try FolderBudget.$standard.withValue(FolderBudget(folders: 10)) {
      let own = try store.record(.note("kansli"), by: "yrsa", at: .morning)
      for number in 0..<20 { _ = try written(1, by: "a\(number)", in: fixture) }
      let now = isOpenBefore ? store : try fixture.open()
      try now.refresh()
      let error = FileError.exceeds(path: "journal", .folders, limit: 10)
      FaultTally.note()
      #expect(now.findings.map(\.kind) == [.unusable(error)])
      let read = Set(now.state.history.map(\.writer))
      #expect(read.count == 10)
      #expect(read.isSuperset(of: [known, own.writer]))
      // A stranger has met nobody, and reads the oldest.
      let strangers = try fixture.seen(by: "främling").open()
      #expect(strangers.state.history.contains { $0.writer == known })
      try now.record(.note("igen"), by: "yrsa", at: .morning)
      #expect(now.notes.last == "igen")
      #expect(try fixture.open().notes.last == "igen")
      // When those that were not read are gone all is as it was.
      for name in try FileManager.default.contentsOfDirectory(
        atPath: fixture.workspace + "/journal") where WriterID(name).map(read.contains) != true
      {
        try FileManager.default.removeItem(atPath: fixture.workspace + "/journal/" + name)
      }
      let alone = try fixture.seen(by: "annan").open()
      #expect(alone.findings == [])
    }
  }

  @Test(.fault(.f61)) func whatNobodyWritesToIsNotLookedAtAgain() throws {
    let fixture = try StoreFixture()
    let writer = try written(1, by: "polis", in: fixture)
    let system = FailingSystem(RealSystem(), .failure(.ioError), at: 0)
    let screen = try fixture.open(system: system)
    var counts: [Int] = []
    for others in [1, 12] {
      for number in 0..<others { _ = try written(1, by: "u\(number)", in: fixture) }
      try screen.refresh()
      _ = try written(1, by: "polis", in: fixture)
      let before = system.calls.count
      #expect(try screen.refresh([writer.rawValue]).count == 1)
      counts.append(system.calls.count - before)
    }
    FaultTally.note()
    // Once its names are known, the folder itself and its newest file are asked about first; the others not.
    #expect(counts[1] <= counts[0] + 2)
  }

  @Test(.fault(.f61)) func whoDamagesAFileMakesNobodyReadTheOthersAgain() throws {
    let fixture = try StoreFixture()
    let flood = try written(3, by: "polis", in: fixture)
    for number in 0..<8 { _ = try written(1, by: "u\(number)", in: fixture) }
    let path = try #require(
      try fixture.folder.segments().first { $0.contains(flood.rawValue) })
    let system = FailingSystem(RealSystem(), .failure(.ioError), at: 0)
    let screen = try fixture.open(system: system)
    try fixture.folder.write(Array(try fixture.folder.bytes(path).dropLast(100)), to: path)
    try screen.refresh()
    #expect(screen.findings.contains { $0.kind == .historyChanged })
    let before = system.calls.count
    try screen.refresh([flood.rawValue])
    FaultTally.note()
    let opened = system.calls[before...].count { $0 == "open" }
    #expect(opened < 8, "\(opened) files and folders opened")
  }
}
