import PlanDomain

extension Hint {
  /// What to do, as a sentence.
  public var english: String {
    switch problem {
    case .fileTooLarge: "Divide the action plan into several files in workspace.yaml."
    case .notUTF8: "Save the file again with the encoding UTF-8."
    case .tab: "Use spaces."
    case .controlCharacter: "Remove the character."
    case .syntax(let fault): english(about: fault)
    case .severalDocuments: "Remove the line with three hyphens."
    case .anchor, .alias, .tag: "Write the value out, or put the text in quotation marks."
    case .tooDeep: "Values nested this deep are not read."
    case .tooManyValues: "Files this large are not read."
    case .keyIsNoText: "Put the text in quotation marks."
    case .duplicateKey: "Keep one of them."
    case .newerFormat: "Update the program, or write format: 2."
    case .needsFormat(_, let format): "Write format: \(format) at the top of the file."
    case .unknownKey(_, _, let suggestion): suggested(suggestion) ?? "See docs/plan-file.md."
    case .unneededKey: "Remove the line."
    case .missingKey(let key, _, _): "Add \(key)."
    default: englishAboutValues
    }
  }

  private var englishAboutValues: String {
    switch problem {
    case .expectedText: "Put the text in quotation marks."
    case .expectedList: "Write [one, two], or a line with a hyphen for each."
    case .expectedGroup: "Write key: value, one on each line."
    case .emptyValue: "Write a value or remove the key."
    case .emptyList: "At least one is needed."
    case .unknownValue(_, let allowed): "Possible values: \(allowed.joined(separator: ", "))."
    case .badIdentifier(_, .planObject):
      "One or two capitals, then letters a\u{2013}z, digits, dots and hyphens: D3.2."
    case .badIdentifier(_, .writer): "A writer that samverkan verify shows: kansli-7q3k."
    case .badIdentifier(_, .word):
      "Small letters a\u{2013}z, digits and hyphens, sixteen at most: kommun."
    case .badDate: "Write year-month-day in quotation marks: \"2026-03-31\"."
    case .badYearDay: "Write month-day, without the year, in quotation marks: \"08-31\"."
    case .badYear: "Write four digits: \"2027\"."
    case .badCountry: "Write the country's two capitals: \"FI\"."
    case .badNumber: "Write digits within quotation marks: \"63.5\"."
    case .badWorkspaceID: "Small letters a\u{2013}z, digits and hyphens, 63 at most."
    case .badTimeZone: "Write for example \"Europe/Stockholm\"."
    case .unsafePath: "Write a path within the workspace's folder: plan/activities.yaml."
    default: englishAboutWhole
    }
  }

  private var englishAboutWhole: String {
    switch problem {
    case .duplicateIdentifier: "Give one of them another identifier; none is reused."
    case .duplicateItem: "Remove one of them."
    case .reversedPeriod: "Exchange from and to."
    case .outsideAgreement, .outsideSchedule: "Change the day or the period."
    case .unknownParty(_, let known), .unknownPerspective(_, let known), .unknownBody(_, let known),
      .unknownIndicator(_, let known):
      known.isEmpty ? "There are none." : "There are: \(known.joined(separator: ", "))."
    case .unknownGoal(_, let suggestion):
      suggested(suggestion) ?? "The goals' identifiers stand in the agreement's file."
    case .noResponsible: "Add responsible: { party: \u{2026}, function: \u{2026} }."
    case .severalResponsible: "The program asks for exactly one responsible function."
    case .noSchedule: "Add schedule: { from: \u{2026}, to: \u{2026} }."
    case .otherVersion: "Change the version in the file or in workspace.yaml."
    case .missingFile: "Correct the path or put the file there."
    case .notAFile: "Links and folders are not read; put the file in the workspace."
    default: ""
    }
  }

  private func suggested(_ suggestion: String?) -> String? {
    suggestion.map { "Did you mean \($0)?" }
  }

  private func english(about fault: SyntaxFault) -> String {
    switch fault {
    case .misplacedColon, .badStart: "Put the text in quotation marks."
    case .quotation: "See that every quotation mark has its pair."
    case .bracket: "See that every [ and { has its pair."
    case .indentation: "Look at the spaces before this line and the line before it."
    case .escape: "Write two backslashes, or use single quotation marks."
    case .other: "Compare with a file that works."
    }
  }
}
