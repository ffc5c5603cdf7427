import PlanDomain
import PlanReports
import PlanStorage

extension Beginning {
  /// Asks for what every agreement has.
  ///
  /// - Parameter language: The language of the questions.
  /// - Throws: `Failure`.
  /// - Returns: What was answered, and where the workspace is to lie; `nil` where the answers end too soon.
  static func asked(in language: Language) throws(Failure) -> (Beginning, folder: String)? {
    var beginning = try Beginning(in: language)
    Output.standardError.write(BeginningWord.introduction.worded(in: language) + "\n\n")
    guard let folder = try beginning.ask() else { return nil }
    return (beginning, folder)
  }

  private mutating func ask() throws(Failure) -> String? {
    guard let municipality = text(.askMunicipality) else { return nil }
    self.municipality = municipality
    let understood = answer(.askYears, else: years) { text throws(Failure) in
      try Beginning.period(of: text)
    }
    guard let understood else { return nil }
    period = understood
    guard let police = text(.askPolice, else: police) else { return nil }
    self.police = police
    guard let others = text(.askOthers, else: "") else { return nil }
    self.others = others.split(separator: ",").map(String.init).filter { !$0.isEmptyLine }
    guard let council = text(.askCouncil, else: council) else { return nil }
    self.council = council
    guard try askForAreas() else { return nil }
    return text(.askFolder, else: "./" + folderName)
  }

  /// Asks for the areas: those of a table, or those that are typed; `false` where the answers end.
  private mutating func askForAreas() throws(Failure) -> Bool {
    while true {
      guard let file = text(.askTable, else: "") else { return false }
      guard !file.isEmptyLine else { break }
      do throws(Failure) {
        try take(file)
        let names = areas.map(\.title)
        Output.standardError.write(BeginningWord.found(names).worded(in: language) + "\n")
        return true
      } catch {
        Output.standardError.write(error.text(in: language))
      }
    }
    guard let name = text(.askLevel, else: levels.area.one) else { return false }
    levels = LevelNames(area: .init(one: name, many: name.inPlural), subGoal: nil)
    Output.standardError.write(BeginningWord.askAreas(name.inPlural).worded(in: language) + "\n")
    var titles: [String] = []
    while let title = text(.askArea(titles.count + 1), else: ""), !title.isEmptyLine {
      titles.append(title)
    }
    if !titles.isEmpty { areas = titles.map { .init($0) } }
    return true
  }

  /// The name that the folder is suggested to have.
  private var folderName: String {
    let letters: [Character: Character] = ["å": "a", "ä": "a", "ö": "o", " ": "-"]
    let draft = AgreementDraft(
      municipality: municipality, police: police, period: period, council: council, levels: levels,
      areas: areas)
    return String(
      draft.name.lowercased().map { letters[$0] ?? ($0 == "\u{2013}" ? "-" : $0) }
        .filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
  }

  private func text(_ question: BeginningWord, else usual: String? = nil) -> String? {
    answer(question, else: usual) { $0 }
  }

  /// Asks until the answer is understood; an empty one is the usual one.
  private func answer<Value>(
    _ question: BeginningWord, else usual: String? = nil,
    _ understand: (String) throws(Failure) -> Value
  ) -> Value? {
    while true {
      let suggestion = usual.map { $0.isEmpty ? "" : " [\($0)]" } ?? ""
      Output.standardError.write("\(question.worded(in: language))\(suggestion): ")
      guard let line = readLine(strippingNewline: true) else { return nil }
      guard let text = line.isEmptyLine ? usual : line.withoutBlanks else { continue }
      do throws(Failure) {
        return try understand(text)
      } catch {
        Output.standardError.write(error.text(in: language))
      }
    }
  }
}

extension String {
  /// Whether there is nothing but white space.
  fileprivate var isEmptyLine: Bool { allSatisfy(\.isWhitespace) }

  /// The text without white space around it.
  fileprivate var withoutBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The plural of what levels are usually called; as it is, where that is not known.
  var inPlural: String {
    for (one, many) in [
      ("område", "områden"), ("mål", "mål"), ("tema", "teman"), ("block", "block"),
    ]
    where lowercased().hasSuffix(one) {
      return String(dropLast(one.count)) + many
    }
    if lowercased().hasSuffix("ing") { return self + "ar" }
    return self
  }

  /// The text before what explains it.
  var onlyFirstWord: String {
    let plain = prefix { !"(/,:\n".contains($0) }
    return String(plain.reversed().drop(while: \.isWhitespace).reversed())
  }
}
