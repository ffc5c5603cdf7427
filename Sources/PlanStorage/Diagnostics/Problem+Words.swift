public import PlanDomain
import SystemPackage

extension Problem: Worded {
  /// What is wrong, in one sentence without a full stop.
  public var words: Words {
    switch self {
    case .fileTooLarge(let limit):
      Words(
        "filen är större än \(limit / 1024) KiB",
        "the file is larger than \(limit / 1024) KiB")
    case .notUTF8: Words("filen är inte sparad som UTF-8", "the file is not saved as UTF-8")
    case .tab: Words("tabbtecken", "tab character")
    case .controlCharacter(let scalar):
      Words(
        "styrtecknet \(scalar.scalarNotation)",
        "control character \(scalar.scalarNotation)")
    case .syntax(let fault):
      Words(
        "filen är inte YAML: \(fault.swedish)",
        "the file is not YAML: \(fault.english)")
    case .emptyFile: Words("filen är tom", "the file is empty")
    case .severalDocuments:
      Words(
        "filen innehåller mer än ett dokument",
        "the file holds more than one document")
    case .anchor(let name):
      Words(
        "ankaret &\(name.quotable) är inte tillåtet",
        "the anchor &\(name.quotable) is not allowed")
    case .alias(let name):
      Words(
        "hänvisningen *\(name.quotable) är inte tillåten",
        "the alias *\(name.quotable) is not allowed")
    case .tag(let name):
      Words(
        "taggen \(name.quotable) är inte tillåten",
        "the tag \(name.quotable) is not allowed")
    case .tooDeep(let limit):
      Words(
        "fler än \(limit) nivåer i varandra",
        "more than \(limit) levels within each other")
    case .tooManyValues(let limit): Words("fler än \(limit) värden", "more than \(limit) values")
    case .keyIsNoText: Words("nyckeln är inte en text", "the key is not a text")
    case .duplicateKey(let key):
      Words(
        "nyckeln \(key.quotable) finns två gånger",
        "the key \(key.quotable) stands twice")
    case .furtherProblems(let limit):
      Words(
        "fler än \(limit) fel och varningar; resten visas inte",
        "more than \(limit) errors and warnings; the rest is not shown")
    case .needsFormat(let key, let format):
      Words(
        "nyckeln \(key) finns först i format \(format)",
        "the key \(key) exists from format \(format)")
    case .newerFormat(let format):
      Words(
        "format \(format.quotable) är okänt för den här versionen",
        "format \(format.quotable) is unknown to this version")
    case .unknownKey(let key, let kind, _):
      Words(
        "okänd nyckel \(key.quotable) i \(kind.swedish)",
        "unknown key \(key.quotable) in \(kind.english)")
    case .missingKey(let key, let kind, let id):
      Words(
        "\(named(kind.swedish, id)) saknar \(key)",
        "\(named(kind.english, id)) lacks \(key)")
    case .unneededKey(let key, _):
      Words(
        "nyckeln \(key) hör inte till den här rytmen",
        "the key \(key) does not go with this rhythm")
    case .expectedText: Words("här ska det stå en text", "a text is expected here")
    case .expectedList: Words("här ska det stå en lista", "a list is expected here")
    case .expectedGroup(let kind):
      Words(
        "här ska \(kind.swedish) beskrivas med nycklar och värden",
        "\(kind.english) should be described here with keys and values")
    case .emptyValue: Words("värdet är tomt", "the value is empty")
    case .emptyList: Words("listan är tom", "the list is empty")
    case .unknownValue(let value, _):
      Words(
        "okänt värde \(value.quotable)",
        "unknown value \(value.quotable)")
    case .badIdentifier(let text, _):
      Words(
        "\(text.quotable) är ingen giltig beteckning",
        "\(text.quotable) is not a valid identifier")
    case .badDate(let text):
      Words(
        "\(text.quotable) är inget datum",
        "\(text.quotable) is not a date")
    case .badYearDay(let text):
      Words(
        "\(text.quotable) är ingen dag på året",
        "\(text.quotable) is not a day of the year")
    case .badYear(let text):
      Words(
        "\(text.quotable) är inget år",
        "\(text.quotable) is not a year")
    case .badCountry(let text):
      Words(
        "\(text.quotable) är ingen landskod",
        "\(text.quotable) is not a country code")
    case .badNumber(let text):
      Words(
        "\(text.quotable) är inget tal",
        "\(text.quotable) is not a number")
    case .badWorkspaceID(let text):
      Words(
        "\(text.quotable) kan inte vara en arbetsytas id",
        "\(text.quotable) cannot be the id of a workspace")
    case .badTimeZone(let text):
      Words(
        "\(text.quotable) är ingen tidszon",
        "\(text.quotable) is not a time zone")
    case .unsafePath(let path):
      Words(
        "sökvägen \(path.quotable) är inte tillåten",
        "the path \(path.quotable) is not allowed")
    case .duplicateIdentifier(let id, let first):
      Words(
        "\(id) används redan i \(first.file), rad \(first.line)",
        "\(id) is already used in \(first.file), line \(first.line)")
    case .duplicateItem(let item):
      Words(
        "\(item.quotable) står två gånger i listan",
        "\(item.quotable) stands twice in the list")
    case .reversedPeriod(let from, let to):
      Words(
        "första dagen \(from) ligger efter sista dagen \(to)",
        "the first day \(from) lies after the last day \(to)")
    case .outsideAgreement(let date, let period):
      Words(
        "\(date) ligger utanför överenskommelsens tid \(period)",
        "\(date) lies outside the agreement's period \(period)")
    case .outsideSchedule(let date, let period):
      Words(
        "\(date) ligger utanför aktivitetens tid \(period)",
        "\(date) lies outside the activity's days \(period)")
    case .unknownParty(let id, _):
      Words(
        "ingen part heter \(id.quotable)",
        "no party is called \(id.quotable)")
    case .unknownGoal(let id, _):
      Words(
        "inget mål heter \(id.quotable)",
        "no goal is called \(id.quotable)")
    case .unknownPerspective(let id, _):
      Words(
        "inget perspektiv heter \(id.quotable)",
        "no perspective is called \(id.quotable)")
    case .unknownIndicator(let id, _):
      Words(
        "ingen indikator heter \(id.quotable)",
        "no indicator is called \(id.quotable)")
    case .unknownBody(let name, _):
      Words(
        "överenskommelsen nämner inte \(name.quotable)",
        "the agreement does not name \(name.quotable)")
    case .noResponsible(let id):
      Words(
        "aktivitet \(id) saknar ansvarig",
        "activity \(id) has no responsible function")
    case .severalResponsible(let id, let count):
      Words(
        "aktivitet \(id) har \(count) ansvariga",
        "activity \(id) has \(count) responsible functions")
    case .misspeltFunction(let function, _):
      Words(
        "överenskommelsen nämner ingen som heter \(function.quotable)",
        "the agreement names nobody called \(function.quotable)")
    case .noSchedule(let id):
      Words(
        "aktivitet \(id) saknar tidplan",
        "activity \(id) has no schedule")
    case .otherVersion(let version, let edition):
      Words(
        "filen är version \(version.quotable), arbetsytan väntar \(edition.quotable)",
        "the file is version \(version.quotable), the workspace expects \(edition.quotable)")
    case .missingFile(let path):
      Words(
        "filen \(path.quotable) finns inte",
        "the file \(path.quotable) does not exist")
    case .notAFile(let path):
      Words(
        "\(path.quotable) är ingen vanlig fil",
        "\(path.quotable) is not an ordinary file")
    case .unreadableFile(let path, let errno):
      Words(
        "\(path.quotable) går inte att läsa: \(Errno(rawValue: errno).swedish)",
        "\(path.quotable) cannot be read: \(Errno(rawValue: errno).english)")
    }
  }

  /// The kind of a thing and its identifier, when it has one.
  private func named(_ kind: String, _ id: String?) -> String {
    guard let id else { return kind }
    return "\(kind) \(id.quotable)"
  }
}
