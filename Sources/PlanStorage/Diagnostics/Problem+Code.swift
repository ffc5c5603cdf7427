extension Problem {
  /// A problem's name, the same in every language; the heading of its example in `docs/plan-file.md`.
  public enum Code: String, CaseIterable, Sendable {
    // The raw values stand in documents and in output for scripts: they are never renamed.
    case fileTooLarge = "file_too_large", notUTF8 = "not_utf8", tab
    case controlCharacter = "control_character", syntax, emptyFile = "empty_file"
    case severalDocuments = "several_documents", anchor, alias, tag, tooDeep = "too_deep"
    case tooManyValues = "too_many_values", keyIsNoText = "key_is_no_text"
    case duplicateKey = "duplicate_key", newerFormat = "newer_format"
    case needsFormat = "needs_format", unknownKey = "unknown_key"
    case missingKey = "missing_key", unneededKey = "unneeded_key", expectedText = "expected_text"
    case expectedList = "expected_list", expectedGroup = "expected_group"
    case emptyValue = "empty_value", emptyList = "empty_list", unknownValue = "unknown_value"
    case badIdentifier = "bad_identifier", badDate = "bad_date"
    case badYearDay = "bad_year_day", badYear = "bad_year", badCountry = "bad_country", badNumber =
      "bad_number"
    case badWorkspaceID = "bad_workspace_id", badTimeZone = "bad_time_zone"
    case unsafePath = "unsafe_path"
    case duplicateIdentifier = "duplicate_identifier", duplicateItem = "duplicate_item"
    case reversedPeriod = "reversed_period", outsideAgreement = "outside_agreement"
    case outsideSchedule = "outside_schedule", unknownParty = "unknown_party"
    case unknownGoal = "unknown_goal", unknownPerspective = "unknown_perspective"
    case unknownIndicator = "unknown_indicator"
    case unknownBody = "unknown_body", noResponsible = "no_responsible"
    case severalResponsible = "several_responsible", misspeltFunction = "misspelt_function"
    case noSchedule = "no_schedule"
    case otherVersion = "other_version", missingFile = "missing_file", notAFile = "not_a_file"
    case unreadableFile = "unreadable_file", furtherProblems = "further_problems"
  }

  /// The problem's name.
  public var code: Code {
    switch self {
    case .fileTooLarge: .fileTooLarge
    case .notUTF8: .notUTF8
    case .tab: .tab
    case .controlCharacter: .controlCharacter
    case .syntax: .syntax
    case .emptyFile: .emptyFile
    case .severalDocuments: .severalDocuments
    case .anchor: .anchor
    case .alias: .alias
    case .tag: .tag
    case .tooDeep: .tooDeep
    case .tooManyValues: .tooManyValues
    case .keyIsNoText: .keyIsNoText
    case .duplicateKey: .duplicateKey
    case .newerFormat: .newerFormat
    case .needsFormat: .needsFormat
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .unneededKey: .unneededKey
    case .expectedText: .expectedText
    case .expectedList: .expectedList
    case .expectedGroup: .expectedGroup
    case .emptyValue: .emptyValue
    case .emptyList: .emptyList
    case .unknownValue: .unknownValue
    case .badIdentifier: .badIdentifier
    case .badDate: .badDate
    case .badYearDay: .badYearDay
    case .badYear: .badYear
    case .badCountry: .badCountry
    case .badNumber: .badNumber
    case .badWorkspaceID: .badWorkspaceID
    case .badTimeZone: .badTimeZone
    case .unsafePath: .unsafePath
    case .duplicateIdentifier: .duplicateIdentifier
    case .duplicateItem: .duplicateItem
    case .reversedPeriod: .reversedPeriod
    case .outsideAgreement: .outsideAgreement
    case .outsideSchedule: .outsideSchedule
    case .unknownParty: .unknownParty
    case .unknownGoal: .unknownGoal
    case .unknownPerspective: .unknownPerspective
    case .unknownIndicator: .unknownIndicator
    case .unknownBody: .unknownBody
    case .noResponsible: .noResponsible
    case .severalResponsible: .severalResponsible
    case .misspeltFunction: .misspeltFunction
    case .noSchedule: .noSchedule
    case .otherVersion: .otherVersion
    case .missingFile: .missingFile
    case .notAFile: .notAFile
    case .unreadableFile: .unreadableFile
    case .furtherProblems: .furtherProblems
    }
  }

  /// How grave the problem is.
  ///
  /// What an adopted document may leave out or word otherwise is a warning.
  public var severity: Severity {
    switch code {
    case .noResponsible, .severalResponsible, .misspeltFunction, .noSchedule, .unknownBody,
      .duplicateItem:
      .warning
    default: .error
    }
  }
}
