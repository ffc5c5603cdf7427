import Cells
import PlanDomain

extension LinearProgram {
  /// What a form asks next: a field, or whether to save.
  func question(_ form: Form) -> [String] {
    guard let field = form.current else {
      let answers = form.fields.filter { !$0.isEmpty }.map { field in
        "\(context.worded(field.label)): \(told(field))"
      }
      return ["", title(of: .form(form))] + [form.trouble].compactMap(\.self) + answers + [
        "1. \(worded(.save))", "2. \(worded(.goThroughAgain))", worded(.zeroLeavesOff),
      ]
    }
    let isFirst = field == form.fields.first
    let label = context.worded(field.label)
    return [""] + (isFirst ? [title(of: .form(form))] : [])
      + [field.isRequired ? worded(.required(label)) : label]
      + [field.trouble].compactMap(\.self)
      + (field.isEmpty ? [] : [worded(.now(told(field)))]) + options(of: field)
      + [hint(field), worded(.zeroLeavesOff)]
  }

  /// Takes the answer to a field, or saves.
  mutating func answer(_ form: Form, _ line: String) -> [Command] {
    guard let field = form.current else {
      switch line {
      case "1", "": return press(.enter)
      case "2": return press(.pageUp)
      default:
        remarks.append(worded(.notUnderstood(2)))
        return []
      }
    }
    guard !line.isEmpty else { return go(on: form) }
    var answered = field
    if line == "-" {
      answered.fill("")
    } else if let trouble = answered.take(line, on: form.today) {
      remarks.append(worded(trouble))
      return []
    }
    return model.prompted { prompt in
      var form = form
      form.change(field.label) { $0 = answered }
      prompt = .form(form)
    }
      + (model.prompt.map { prompt in
        if case .form(let form) = prompt { go(on: form) } else { [] }
      } ?? [])
  }

  private mutating func go(on form: Form) -> [Command] { press(.tab) }

  /// The answer that stands, as people say it.
  private func told(_ field: FormField) -> String {
    switch field.content {
    case .text(let text), .date(let text): text.text
    case .choice(let choice): choice.place.map { choice.options[$0].text } ?? ""
    case .pick(let list): list.field.text
    case .several(let list): list.chosenOptions.map(\.text).joined(separator: "; ")
    case .proposals(let list):
      list.rows.compactMap { row in
        list.answers[row.proposal].map { "\(context.worded(FormWord.answer($0))): \(row.text)" }
      }.joined(separator: "; ")
    }
  }

  private func options(of field: FormField) -> [String] {
    field.offered.enumerated().map { "\($0 + 1). \($1)" }
  }

  private func hint(_ field: FormField) -> String {
    let hint: LinearWord =
      switch field.content {
      case .text: .writeLine
      case .date: .writeDay
      case .choice: .writeNumber
      case .pick(let list): list.takesOthers ? .writeNumberOrText : .writeNumber
      case .several: .writeNumbers
      case .proposals: .writeAnswers
      }
    return worded(hint) + " " + worded(.emptyKeeps(isEmpty: field.isEmpty))
  }
}

extension FormField {
  /// What can be chosen by its number.
  fileprivate var offered: [String] {
    switch content {
    case .text, .date: []
    case .choice(let field): field.options.map(\.text)
    case .pick(let field): field.options.map(\.text)
    case .several(let field): field.options.map(\.text)
    case .proposals(let field): field.rows.map(\.text)
    }
  }

  /// Answers with a typed line.
  ///
  /// - Returns: What was wrong with it; `nil` where it was taken.
  fileprivate mutating func take(_ line: String, on today: CalendarDate) -> LinearWord? {
    switch content {
    case .text(let field):
      var written = TextField("", limit: field.limit, takesLines: field.takesLines)
      let excess = written.insert(line)
      guard excess == 0 else { return .tooLong(excess, limit: field.limit) }
      content = .text(written)
    case .date:
      guard let day = DateReading(line, today: today)?.date else { return .notADay(line) }
      fill("\(day)")
    case .choice(let field):
      guard let place = LinearProgram.place(of: line, among: field.options.map(\.text)) else {
        return .notUnderstood(field.options.count)
      }
      fill(field.options[place].value)
    case .pick(let field): return pick(line, in: field)
    case .several(let field): return choose(line, among: field)
    case .proposals(let field): return judge(line, in: field)
    }
    return nil
  }

  private mutating func pick(_ line: String, in field: PickField) -> LinearWord? {
    if let place = LinearProgram.place(of: line, among: field.options.map(\.text)) {
      fill(field.options[place].value)
      return nil
    }
    var typed = field
    typed.fill("")
    guard Int(line) == nil, typed.insert(line) == 0 else {
      return .notUnderstood(field.options.count)
    }
    guard typed.value == nil, typed.matches.count == 1 else {
      // A function of a party, or a text that the list lacks.
      guard typed.value != nil else { return .notUnderstood(field.options.count) }
      content = .pick(typed)
      return nil
    }
    fill(typed.matches[0].value)
    return nil
  }

  private mutating func choose(_ line: String, among field: SeveralField) -> LinearWord? {
    let words = field.options.map(\.text)
    var chosen: [String] = []
    for word in line.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
      let isValue = field.options.contains { $0.value == String(word) }
      if isValue {
        chosen.append(String(word))
      } else if let place = LinearProgram.place(of: String(word), among: words) {
        chosen.append(field.options[place].value)
      } else {
        return .notUnderstood(field.options.count)
      }
    }
    fill(chosen.joined(separator: " "))
    return nil
  }

  /// Takes answers such as `1+ 2-`.
  private mutating func judge(_ line: String, in field: ProposalField) -> LinearWord? {
    var answers: [String] = []
    for word in line.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
      guard let sign = word.last, sign == "+" || sign == "-", let number = Int(word.dropLast()),
        field.rows.indices.contains(number - 1)
      else { return .notUnderstood(field.rows.count) }
      answers.append("\(field.rows[number - 1].proposal)\(sign)")
    }
    fill(answers.joined(separator: " "))
    return nil
  }
}
