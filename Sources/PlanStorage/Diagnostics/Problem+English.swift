import SystemPackage

extension Problem {
  /// What is wrong, in one sentence without a full stop.
  public var english: String {
    switch self {
    case .fileTooLarge(let limit): "the file is larger than \(limit / 1024) KiB"
    case .notUTF8: "the file is not saved as UTF-8"
    case .tab: "tab character"
    case .controlCharacter(let scalar): "control character \(scalar.scalarNotation)"
    case .syntax(let fault): "the file is not YAML: \(fault.english)"
    case .emptyFile: "the file is empty"
    case .severalDocuments: "the file holds more than one document"
    case .anchor(let name): "the anchor &\(name.quotable) is not allowed"
    case .alias(let name): "the alias *\(name.quotable) is not allowed"
    case .tag(let name): "the tag \(name.quotable) is not allowed"
    case .tooDeep(let limit): "more than \(limit) levels within each other"
    case .tooManyValues(let limit): "more than \(limit) values"
    case .keyIsNoText: "the key is not a text"
    case .duplicateKey(let key): "the key \(key.quotable) stands twice"
    case .furtherProblems(let limit):
      "more than \(limit) errors and warnings; the rest is not shown"
    default: englishAboutValues
    }
  }

  /// The sentences about keys and single values.
  private var englishAboutValues: String {
    switch self {
    case .needsFormat(let key, let format): "the key \(key) exists from format \(format)"
    case .newerFormat(let format): "format \(format.quotable) is unknown to this version"
    case .unknownKey(let key, let kind, _): "unknown key \(key.quotable) in \(kind.english)"
    case .missingKey(let key, let kind, let id): "\(named(kind.english, id)) lacks \(key)"
    case .unneededKey(let key, _): "the key \(key) does not go with this rhythm"
    case .expectedText: "a text is expected here"
    case .expectedList: "a list is expected here"
    case .expectedGroup(let kind): "\(kind.english) should be described here with keys and values"
    case .emptyValue: "the value is empty"
    case .emptyList: "the list is empty"
    case .unknownValue(let value, _): "unknown value \(value.quotable)"
    case .badIdentifier(let text, _): "\(text.quotable) is not a valid identifier"
    case .badDate(let text): "\(text.quotable) is not a date"
    case .badYearDay(let text): "\(text.quotable) is not a day of the year"
    case .badYear(let text): "\(text.quotable) is not a year"
    case .badCountry(let text): "\(text.quotable) is not a country code"
    case .badNumber(let text): "\(text.quotable) is not a number"
    case .badWorkspaceID(let text): "\(text.quotable) cannot be the id of a workspace"
    case .badTimeZone(let text): "\(text.quotable) is not a time zone"
    case .unsafePath(let path): "the path \(path.quotable) is not allowed"
    default: englishAboutWhole
    }
  }

  /// The sentences about values that do not go together.
  private var englishAboutWhole: String {
    switch self {
    case .duplicateIdentifier(let id, let first):
      "\(id) is already used in \(first.file), line \(first.line)"
    case .duplicateItem(let item): "\(item.quotable) stands twice in the list"
    case .reversedPeriod(let from, let to): "the first day \(from) lies after the last day \(to)"
    case .outsideAgreement(let date, let period):
      "\(date) lies outside the agreement's period \(period)"
    case .outsideSchedule(let date, let period):
      "\(date) lies outside the activity's days \(period)"
    case .unknownParty(let id, _): "no party is called \(id.quotable)"
    case .unknownGoal(let id, _): "no goal is called \(id.quotable)"
    case .unknownPerspective(let id, _): "no perspective is called \(id.quotable)"
    case .unknownIndicator(let id, _): "no indicator is called \(id.quotable)"
    case .unknownBody(let name, _): "the agreement does not name \(name.quotable)"
    case .noResponsible(let id): "activity \(id) has no responsible function"
    case .severalResponsible(let id, let count): "activity \(id) has \(count) responsible functions"
    case .noSchedule(let id): "activity \(id) has no schedule"
    case .otherVersion(let version, let edition):
      "the file is version \(version.quotable), the workspace expects \(edition.quotable)"
    case .missingFile(let path): "the file \(path.quotable) does not exist"
    case .notAFile(let path): "\(path.quotable) is not an ordinary file"
    case .unreadableFile(let path, let errno):
      "\(path.quotable) cannot be read: \(Errno(rawValue: errno).english)"
    default: code.rawValue
    }
  }

  /// The kind of a thing and its identifier, when it has one.
  private func named(_ kind: String, _ id: String?) -> String {
    guard let id else { return kind }
    return "\(kind) \(id.quotable)"
  }
}
