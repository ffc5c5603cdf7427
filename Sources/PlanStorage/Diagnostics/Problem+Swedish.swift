public import PlanDomain
import SystemPackage

extension Problem: Worded {
  /// What is wrong, in one sentence without a full stop.
  public var swedish: String {
    switch self {
    case .fileTooLarge(let limit): "filen är större än \(limit / 1024) KiB"
    case .notUTF8: "filen är inte sparad som UTF-8"
    case .tab: "tabbtecken"
    case .controlCharacter(let scalar): "styrtecknet \(scalar.scalarNotation)"
    case .syntax(let fault): "filen är inte YAML: \(fault.swedish)"
    case .emptyFile: "filen är tom"
    case .severalDocuments: "filen innehåller mer än ett dokument"
    case .anchor(let name): "ankaret &\(name.quotable) är inte tillåtet"
    case .alias(let name): "hänvisningen *\(name.quotable) är inte tillåten"
    case .tag(let name): "taggen \(name.quotable) är inte tillåten"
    case .tooDeep(let limit): "fler än \(limit) nivåer i varandra"
    case .tooManyValues(let limit): "fler än \(limit) värden"
    case .keyIsNoText: "nyckeln är inte en text"
    case .duplicateKey(let key): "nyckeln \(key.quotable) finns två gånger"
    case .furtherProblems(let limit): "fler än \(limit) fel och varningar; resten visas inte"
    default: swedishAboutValues
    }
  }

  /// The sentences about keys and single values.
  private var swedishAboutValues: String {
    switch self {
    case .needsFormat(let key, let format): "nyckeln \(key) finns först i format \(format)"
    case .newerFormat(let format): "format \(format.quotable) är okänt för den här versionen"
    case .unknownKey(let key, let kind, _): "okänd nyckel \(key.quotable) i \(kind.swedish)"
    case .missingKey(let key, let kind, let id):
      "\(named(kind.swedish, id)) saknar \(key)"
    case .unneededKey(let key, _): "nyckeln \(key) hör inte till den här rytmen"
    case .expectedText: "här ska det stå en text"
    case .expectedList: "här ska det stå en lista"
    case .expectedGroup(let kind): "här ska \(kind.swedish) beskrivas med nycklar och värden"
    case .emptyValue: "värdet är tomt"
    case .emptyList: "listan är tom"
    case .unknownValue(let value, _): "okänt värde \(value.quotable)"
    case .badIdentifier(let text, _): "\(text.quotable) är ingen giltig beteckning"
    case .badDate(let text): "\(text.quotable) är inget datum"
    case .badYearDay(let text): "\(text.quotable) är ingen dag på året"
    case .badYear(let text): "\(text.quotable) är inget år"
    case .badCountry(let text): "\(text.quotable) är ingen landskod"
    case .badNumber(let text): "\(text.quotable) är inget tal"
    case .badWorkspaceID(let text): "\(text.quotable) kan inte vara en arbetsytas id"
    case .badTimeZone(let text): "\(text.quotable) är ingen tidszon"
    case .unsafePath(let path): "sökvägen \(path.quotable) är inte tillåten"
    default: swedishAboutWhole
    }
  }

  /// The sentences about values that do not go together.
  private var swedishAboutWhole: String {
    switch self {
    case .duplicateIdentifier(let id, let first):
      "\(id) används redan i \(first.file), rad \(first.line)"
    case .duplicateItem(let item): "\(item.quotable) står två gånger i listan"
    case .reversedPeriod(let from, let to): "första dagen \(from) ligger efter sista dagen \(to)"
    case .outsideAgreement(let date, let period):
      "\(date) ligger utanför överenskommelsens tid \(period)"
    case .outsideSchedule(let date, let period): "\(date) ligger utanför aktivitetens tid \(period)"
    case .unknownParty(let id, _): "ingen part heter \(id.quotable)"
    case .unknownGoal(let id, _): "inget mål heter \(id.quotable)"
    case .unknownPerspective(let id, _): "inget perspektiv heter \(id.quotable)"
    case .unknownIndicator(let id, _): "ingen indikator heter \(id.quotable)"
    case .unknownBody(let name, _): "överenskommelsen nämner inte \(name.quotable)"
    case .noResponsible(let id): "aktivitet \(id) saknar ansvarig"
    case .severalResponsible(let id, let count): "aktivitet \(id) har \(count) ansvariga"
    case .noSchedule(let id): "aktivitet \(id) saknar tidplan"
    case .otherVersion(let version, let edition):
      "filen är version \(version.quotable), arbetsytan väntar \(edition.quotable)"
    case .missingFile(let path): "filen \(path.quotable) finns inte"
    case .notAFile(let path): "\(path.quotable) är ingen vanlig fil"
    case .unreadableFile(let path, let errno):
      "\(path.quotable) går inte att läsa: \(Errno(rawValue: errno).swedish)"
    default: code.rawValue
    }
  }

  /// The kind of a thing and its identifier, when it has one.
  private func named(_ kind: String, _ id: String?) -> String {
    guard let id else { return kind }
    return "\(kind) \(id.quotable)"
  }
}
