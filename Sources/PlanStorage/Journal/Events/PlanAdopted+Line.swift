import PlanDomain

extension PlanAdopted: EventLine {
  static var operation: StaticString { "plan.adopted" }
  var subjectText: String { version }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    try reader.expect(",\"sha256\":")
    let digest = try reader.fileDigest()
    let folds = try reader.optionalFactIDs(",\"folds\":")
    self.init(
      version: subject, digest: digest, folds: folds, decision: try reader.optionalDecision())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("sha256", digest.description)
    writer.optionalTexts("folds", folds.map(\.description))
    writer.optionalField("decision", decision?.description)
  }
}
