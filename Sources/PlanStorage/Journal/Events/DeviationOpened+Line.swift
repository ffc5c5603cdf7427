import PlanDomain

extension DeviationOpened: EventLine {
  static var operation: StaticString { "deviation.opened" }
  var subjectText: String { number.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    guard let number = SerialNumber(subject), number.series == .deviation else {
      throw reader.malformed
    }
    try reader.expect(",\"activity\":")
    let activity: ActivityID = try reader.identifier()
    var fields: [DeviationField] = []
    for kind in DeviationField.Kind.allCases {
      if let field = try reader.optionalField(kind) { fields.append(field) }
    }
    try reader.expect(",\"level\":")
    self.init(number: number, activity: activity, fields: fields, level: try reader.value())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("activity", activity.rawValue)
    for field in fields {
      writer.name(field.kind.name)
      field.writeValue(to: &writer)
    }
    writer.field("level", level.rawValue)
  }
}
