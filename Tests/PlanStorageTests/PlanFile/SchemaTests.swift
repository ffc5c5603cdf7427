import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// The keys of every kind of group.
var allPlanKeys: [ObjectKind: any PlanKey.Type] {
  [
    .workspace: WorkspaceKey.self, .edition: EditionKey.self, .agreement: AgreementKey.self,
    .decision: DecisionKey.self, .period: PeriodKey.self, .fact: FactKey.self,
    .transcript: TranscriptKey.self, .signing: SigningKey.self, .signature: SignatureKey.self,
    .definition: DefinitionKey.self, .step: StepKey.self, .duties: DutiesKey.self,
    .party: PartyKey.self, .levels: LevelsKey.self, .levelName: LevelNameKey.self,
    .area: AreaKey.self, .subGoal: SubGoalKey.self, .body: BodyKey.self,
    .appointment: AppointmentKey.self, .member: MemberKey.self,
    .commitment: CommitmentKey.self, .cadence: CadenceKey.self,
    .indicator: IndicatorKey.self, .indicatorPoint: IndicatorPointKey.self,
    .perspective: PerspectiveKey.self, .activities: ActivitiesKey.self,
    .activity: ActivityKey.self, .responsible: ResponsibleKey.self, .schedule: ScheduleKey.self,
  ]
}

/// The JSON Schemas for editors against what the reader accepts and what is shipped.
@Suite struct SchemaTests {
  private static let names = ["workspace", "agreement", "activities"]

  @Test(arguments: ObjectKind.allCases)
  func theSchemasAndTheReaderHaveTheSameKeys(kind: ObjectKind) throws {
    let type = try #require(allPlanKeys[kind])
    var found = 0
    for name in Self.names {
      let schema = try SchemaChecker(name)
      let definition = name == kind.rawValue ? schema.whole : schema.definition(kind.rawValue)
      guard let definition else { continue }
      found += 1
      let properties = try #require(definition["properties"] as? [String: Any])
      #expect(Set(properties.keys) == Set(type.names), "\(name)")
      #expect(Set(definition["required"] as? [String] ?? []) == Set(type.requiredNames))
      #expect(definition["additionalProperties"] as? Bool == false)
    }
    #expect(found > 0)
  }

  @Test(arguments: ObjectKind.allCases)
  func everyKeyIsInTheDocument(kind: ObjectKind) throws {
    let type = try #require(allPlanKeys[kind])
    let fields = try Checkout.text(of: "docs/plan-file.md").prefix(upTo: "## Diagnostics")
    let words = Set(fields.split { !$0.isLetter && $0 != "_" })
    for name in type.names { #expect(words.contains(Substring(name)), "\(name)") }
  }

  @Test func theSchemasAndTheReaderHaveTheSameWords() throws {
    let agreement = try SchemaChecker("agreement")
    #expect(agreement.words(of: "role", in: "body") == Body.Role.allCases.map(\.rawValue))
    #expect(agreement.words(of: "decides", in: "body") == Body.Matter.allCases.map(\.rawValue))
    #expect(agreement.words(of: "role", in: "member") == BodyMember.Role.allCases.map(\.rawValue))
    #expect(agreement.words(of: "kind", in: "party") == Party.Kind.allCases.map(\.rawValue))
    #expect(
      agreement.words(of: "about", in: "commitment") == Commitment.Matter.allCases.map(\.rawValue))
    #expect(agreement.words(of: "rhythm", in: "cadence") == RhythmWord.allCases.map(\.rawValue))
    let activities = try SchemaChecker("activities")
    #expect(
      activities.words(of: "status", in: nil) == PlanEdition.Status.allCases.map(\.rawValue))
  }

  @Test(arguments: shippedWorkspaces)
  func theShippedFilesHoldAgainstTheirSchema(workspace: String) throws {
    let path = "Data/\(workspace)"
    let manifest = try #require(
      try Workspace.read(at: "\(Checkout.path)/\(path)").workspace?.manifest)
    let files =
      [(WorkspaceManifest.fileName, "workspace"), (manifest.agreement, "agreement")]
      + manifest.editions.flatMap(\.files).map { ($0, "activities") }
    for (file, schema) in files {
      let bytes = try Checkout.bytes(of: "\(path)/\(file)")
      let faults = try Self.faults(of: PlanFile(name: file, bytes: bytes), against: schema)
      #expect(faults == [], "\(file)")
    }
  }

  @Test(arguments: [
    "format: 1\nversion: a\nstatus: draft\nactivities: []\nfel: x\n",
    "format: 1\nversion: a\nstatus: klar\nactivities: []\n",
    "format: 3\nversion: a\nstatus: draft\nactivities: []\n",
    "format: 1\nversion: a\nstatus: draft\n",
    "format: 1\nversion: a\nstatus: draft\nactivities: [{ id: a1, serves: [F1], title: x }]\n",
    "format: 1\nversion: a\nstatus: draft\nactivities: [{ id: A1, serves: [], title: x }]\n",
    "format: 1\nversion: a\nstatus: draft\nactivities: [{ id: A1, serves: [F1] }]\n",
    "format: 1\nversion: a\nstatus: draft\nactivities: x\n",
  ])
  func theSchemasRefuseWhatTheReaderRefuses(text: String) throws {
    let file = PlanFile(name: "activities.yaml", text: text)
    #expect(try Self.faults(of: file, against: "activities") != [])
    #expect(readActivities(text).diagnostics.contains { $0.severity == .error })
  }

  private static func faults(of file: PlanFile, against schema: String) throws -> [String] {
    var findings = Findings()
    let root = try #require(PlanReading.root(of: file, into: &findings))
    return try SchemaChecker(schema).faults(of: root)
  }
}

extension String {
  /// What stands before a heading; nothing when there is no such heading.
  fileprivate func prefix(upTo heading: String) -> Substring {
    firstRange(of: heading).map { self[..<$0.lowerBound] } ?? ""
  }
}

extension PlanKey {
  static var names: [String] { allCases.map(\.rawValue) }
  fileprivate static var requiredNames: [String] { required.map(\.rawValue) }
}

extension SchemaChecker {
  /// The words that a key may have.
  fileprivate func words(of key: String, in name: String?) -> [String]? {
    let properties = (name.flatMap(definition) ?? whole)["properties"] as? [String: Any]
    return (properties?[key] as? [String: Any])?["enum"] as? [String]
  }
}
