public import PlanDomain

/// What is wrong in a plan file, without words.
public enum Problem: Hashable, Sendable {
  // The file as bytes.
  /// The file is larger than the limit, in bytes.
  case fileTooLarge(limit: Int)
  /// A byte that is no UTF-8; most often the file is saved as Latin-1.
  case notUTF8
  /// A tab character.
  case tab
  /// A control character, raw or written with a backslash.
  case controlCharacter(UInt32)

  // The file as YAML.
  /// The text is no YAML.
  case syntax(SyntaxFault)
  /// The file holds nothing.
  case emptyFile
  /// The file holds more than one YAML document.
  case severalDocuments
  /// An anchor, `&name`.
  case anchor(String)
  /// An alias, `*name`.
  case alias(String)
  /// A tag, `!name`.
  case tag(String)
  /// Lists within lists beyond the limit.
  case tooDeep(limit: Int)
  /// More values than the limit.
  case tooManyValues(limit: Int)
  /// A key that is itself a list or a group.
  case keyIsNoText
  /// A key that stands twice in the same group.
  case duplicateKey(String)

  // The keys and their values.
  /// A format that this version of the program does not know.
  case newerFormat(String)
  /// A key that the format of the file does not have, and the first format that does.
  case needsFormat(String, format: Int)
  /// A key that the format does not have, and the one that it resembles.
  case unknownKey(String, of: ObjectKind, suggestion: String?)
  /// A key that must be there, and the identifier of what lacks it.
  case missingKey(String, of: ObjectKind, id: String?)
  /// A key that does not go with another value beside it.
  case unneededKey(String, of: ObjectKind)
  /// A list or a group where a text is expected.
  case expectedText
  /// A text or a group where a list is expected.
  case expectedList
  /// A text or a list where a group of keys is expected.
  case expectedGroup(ObjectKind)
  /// A key without a value.
  case emptyValue
  /// A list without items where at least one is needed.
  case emptyList
  /// A value that is none of those that exist.
  case unknownValue(String, allowed: [String])
  /// An identifier of another form than its kind has.
  case badIdentifier(String, form: IdentifierForm)
  /// A text that is no day, or a day that does not exist.
  case badDate(String)
  /// A text that is no day of a year without the year.
  case badYearDay(String)
  /// A text that is no year.
  case badYear(String)
  /// A text that is no country's two letters.
  case badCountry(String)
  /// A text that is no number.
  case badNumber(String)
  /// A text that is no workspace's identifier.
  case badWorkspaceID(String)
  /// A name that no time zone can have.
  case badTimeZone(String)
  /// A path that leaves the folder or hides in it.
  case unsafePath(String)

  // What the values say together.
  /// An identifier that is already taken, and where.
  case duplicateIdentifier(String, first: SourceLocation)
  /// The same item twice in a list.
  case duplicateItem(String)
  /// A first day after the last.
  case reversedPeriod(from: CalendarDate, to: CalendarDate)
  /// A day outside the agreement's period.
  case outsideAgreement(CalendarDate, period: Period)
  /// A checkpoint outside the activity's own days.
  case outsideSchedule(CalendarDate, period: Period)
  /// A party that the agreement does not have.
  case unknownParty(String, known: [String])
  /// A goal that the agreement does not have.
  case unknownGoal(String, suggestion: String?)
  /// A perspective that no file declares.
  case unknownPerspective(String, known: [String])
  /// An indicator that no file declares.
  case unknownIndicator(String, known: [String])
  /// A group that the agreement does not name.
  case unknownBody(String, known: [String])
  /// An activity without a responsible function.
  case noResponsible(ActivityID)
  /// An activity with more than one responsible function.
  case severalResponsible(ActivityID, count: Int)
  /// A responsible function that is nearly one that the agreement names, and most likely a slip of it.
  case misspeltFunction(String, known: String)
  /// An activity without days.
  case noSchedule(ActivityID)
  /// An activities file of another version than its edition.
  case otherVersion(String, edition: String)

  // The files beside each other.
  /// A file that is not there.
  case missingFile(String)
  /// A link, a folder or a device where a file is expected.
  case notAFile(String)
  /// A file that cannot be read, and the system's error number.
  case unreadableFile(String, errno: Int32)

  /// More problems than are listed.
  case furtherProblems(limit: Int)
}
