import ExampleData
import PlanDomain
import TestSupport
import Testing

/// The follow-up of 2021, as the matter on plan 2022 tells it.
struct ShippedJournalOf2021Tests {
  private let shipped = ShippedJournal("eskilstuna-plan-2022")
  private let journal: ExampleJournal
  private var state: PlanState { journal.state }

  init() throws {
    journal = try ExampleJournal(followUpOf2021In: shipped.plan(), seed: 2021)
  }

  @Test func theJournalIsMadeFromThePlanAndTheWordsOfTheFollowUp() throws {
    try shipped.compare(with: journal)
  }

  @Test func oneWriterRecordsEveryActivityOnTheLastDayOfTheYear() {
    #expect(Set(state.history.map(\.writer.rawValue)) == ["avskrift-2021"])
    #expect(Set(state.history.map(\.recordedAt.date)) == [day("2021-12-31")])
    #expect(state.history.count == 21)
    for activity in state.plan.activities {
      #expect(state.register(.progress(activity.id)).current.count == 1, "\(activity.id)")
      #expect(state.register(.assessment(activity.id)).current.count == 1, "\(activity.id)")
    }
  }

  @Test func threeActivitiesDeviateAndEachSaysWhy() {
    #expect(
      state.plan.activities.map(\.id).filter { state.assessment(of: $0) == .deviating }
        == ["A08", "A11", "A17"])
    #expect(notes(on: "A08").contains("Kamerorna får bara vara aktiva vissa tider."))
    #expect(notes(on: "A11").contains("på grund av pandemin"))
    #expect(notes(on: "A17").contains("strukturerad samverkan och en gemensam lägesbild saknas"))
  }

  @Test func theThreeRealDeviationsHaveTheirCauses() throws {
    let deviations = state.deviations
    #expect(deviations.map(\.code) == ["AV-2021-01", "AV-2021-02", "AV-2021-03"])
    #expect(deviations.map(\.activity) == ["A08", "A11", "A17"])
    #expect(deviations.map(\.kind) == [.scope, .external, .collaboration])
    #expect(deviations.allSatisfy { $0.isOpen && $0.opened == day("2021-12-31") })
    #expect(deviations[0].cause?.contains("bara vara aktiva vissa tider") == true)
    #expect(deviations[0].place == "Mötesplats Årby och Mötesplats Fröslunda")
    #expect(deviations[1].cause?.hasPrefix("Pandemin.") == true)
    #expect(deviations[2].cause?.contains("en gemensam lägesbild saknas") == true)
    for deviation in deviations {
      #expect(deviation.responsible == nil && deviation.due == nil, "the document names none")
      #expect(try #require(deviation.cause).contains("uppföljningen av 2021"))
    }
  }

  @Test func theFollowUpsPictureListsTheDeviationsAndWhatTheyLack() {
    let picture = Picture(of: state, on: day("2021-12-31"))
    #expect(picture.openDeviations.count == 3 && picture.tally.openDeviations == 3)
    let lacking = picture.attention.filter { reason in
      if case .deviationLacks = reason { true } else { false }
    }
    #expect(lacking.count == 3)
  }

  @Test func theTrainingIsPausedAndAllElseIsUnderWay() {
    #expect(
      state.plan.activities.map(\.id).filter { state.progress(of: $0) != .ongoing }
        == ["A11"])
    #expect(state.progress(of: "A11") == .paused)
  }

  @Test func whatTheDocumentDoesNotJudgeIsNotAssessed() {
    #expect(
      state.plan.activities.map(\.id).filter { state.assessment(of: $0) == .notAssessed }
        == ["A07", "A09", "A10", "A14", "A15", "A16"])
    #expect(notes(on: "A10").contains("7 av 11."))
  }

  @Test func everyNoteNamesTheDocumentAndAHeadingOfIt() throws {
    let headings = try Checkout.text(
      of: "Tests/PlanStorageTests/Data/Fixtures/eskilstuna-plan-2022.txt"
    ).split(separator: "\n").filter { $0.hasPrefix("heading of 2021: ") }
      .map { "«\($0.dropFirst("heading of 2021: ".count))».)" }
    let notes = state.history.flatMap(\.facts).compactMap(\.event.note)
    #expect(headings.count == 9 && notes.count == 29)
    for note in notes.dropLast(2) {
      #expect(note.contains("(Plan för aktiviteter 2022, uppföljningen av 2021, «"), "\(note)")
      #expect(headings.contains { note.hasSuffix($0) }, "\(note)")
    }
  }

  @Test func theOneMeasureOfTheFollowUpIsSevenSchoolsOfEleven() throws {
    let measured = state.measurements(of: "I1")
    #expect(measured.map(\.value) == [number("7")] && measured[0].date == day("2021-12-31"))
    #expect(state.plan.indicator("I1")?.target?.value == number("11"))
    #expect(state.plan.activity("A10")?.indicators == ["I1"])
  }

  @Test func thePicturesOfTheSituationAreThoseThatTheDocumentNames() throws {
    let sources = try Checkout.text(
      of: "Tests/PlanStorageTests/Data/Fixtures/eskilstuna-plan-2022.txt"
    ).split(separator: "\n").filter { $0.hasPrefix("source: ") }
      .map { String($0.dropFirst("source: ".count)) }
    let situations = state.situations
    #expect(situations.flatMap(\.sources) == sources && sources.count == 2)
    #expect(situations.map(\.number) == ["L-2018-01", "L-2021-01"])
    #expect(situations.map(\.version) == [1, 2])
    #expect(situations.map(\.date) == [day("2018-12-31"), day("2021-12-31")])
    #expect(situations.map(\.day) == ["under 2018", "löpande"], "the document names no day")
  }

  @Test func oneValueIsNoTrendAndNoDeviationHasALevelThatNoDocumentNames() throws {
    let picture = try #require(state.indicators(on: day("2021-12-31")).first)
    #expect(picture.standing == .undirected)
    #expect(state.measurements(of: "I1").allSatisfy { $0.note?.contains("nya") != true })
    #expect(!state.plan.agreement.hasLevels)
  }

  @Test func whoeverTranscribedItIsNoFunctionOfTheMunicipality() throws {
    let author = state.plan.agreement.transcript?.author
    #expect(author == "avskrift" && state.history.allSatisfy { $0.author == author })
    let law = try #require(LawPicture(of: state, Picture(of: state, on: day("2023-12-31"))))
    let shown = law.findings.filter { $0.section == .situation || $0.section == .renewal }
      .flatMap(\.evidence)
    #expect(shown.count == 4 && shown.allSatisfy { $0.isTranscribed })
  }

  @Test func theDayBeforeNothingWasKnown() {
    #expect(state.asOf(day("2021-12-30")).history.isEmpty)
    #expect(state.asOf(day("2021-12-31")) == state)
  }

  private func notes(on id: ActivityID) -> String {
    state.facts(about: .activity(id)).compactMap { state.fact($0)?.fact.event.note }
      .joined(separator: "\n")
  }
}
