import Cells
import PlanDomain

extension LinearProgram {
  /// What a prompt asks, in lines.
  func question(_ prompt: Prompt) -> [String] {
    switch prompt {
    case .menu(let menu):
      let words = words(of: menu)
      return ["", menu.title] + menu.notes + words.enumerated().map { "\($0 + 1). \($1)" }
        + [worded(.zeroLeavesOff)]
    case .writing(let writing): return question(writing)
    case .naming: return ["", worded(.nameYourself), worded(.zeroLeavesOff)]
    case .form(let form): return question(form)
    case .finding, .palette: return []
    }
  }

  /// What a prompt is about.
  func title(of prompt: Prompt) -> String {
    switch prompt {
    case .menu(let menu): menu.title
    case .writing(let writing): model.title(of: writing)
    case .naming: worded(.nameYourself)
    case .form(let form): context.worded(form.subject.title(in: model.state))
    case .finding, .palette: ""
    }
  }

  mutating func answer(_ prompt: Prompt, _ line: String) -> [Command] {
    if line == "0" { return press(.escape) }
    switch prompt {
    case .menu(let menu): return answer(menu, line)
    case .writing: return write(line)
    case .naming:
      model.prompt = .naming(emptied(prompt))
      return model.update(.input(.paste(line))) + press(.enter)
    case .form(let form): return answer(form, line)
    case .finding, .palette: return press(.escape)
    }
  }

  private func emptied(_ prompt: Prompt) -> Naming {
    guard case .naming(let naming) = prompt else {
      preconditionFailure("A name is being asked for.")
    }
    return Naming(composition: naming.composition)
  }

  /// The options without the signs that stand before them on the screen; last whose word it is.
  private func words(of menu: Menu) -> [String] {
    let words = menu.options.enumerated().map { place, option in
      let text = option.line.linear
      return place == menu.current ? "\(text), \(worded(.present))" : text
    }
    return words + (menu.asksForWhom ? [worded(.forAnother)] : [])
  }

  private mutating func answer(_ menu: Menu, _ line: String) -> [Command] {
    let letter = line.count == 1 ? line.first.flatMap(menu.place) : nil
    let words = words(of: menu)
    guard let place = letter ?? Self.place(of: line, among: words) else {
      remarks.append(worded(.notUnderstood(words.count)))
      return []
    }
    guard menu.options.indices.contains(place) else { return press(.tab) }
    return press([.home] + Array(repeating: .down, count: place) + [.enter])
  }

  private func question(_ writing: Writing) -> [String] {
    let standing = writing.field.text
    let isOptional = !standing.isEmpty || !writing.composition.intent.needsText
    return ["", model.title(of: writing)] + [writing.trouble].compactMap(\.self)
      + (standing.isEmpty ? [] : [worded(.now(standing))])
      + [
        worded(.writeText(isOptional: isOptional, keeps: !standing.isEmpty)),
        worded(.zeroLeavesOff),
      ]
  }

  /// Writes a text and saves it; an empty line saves what stands there.
  private mutating func write(_ line: String) -> [Command] {
    var commands: [Command] = []
    if !line.isEmpty { commands += model.update(.edited(line)) }
    if case .writing(let writing) = model.prompt, writing.field.excess > 0 { return commands }
    return commands + press(.enter)
  }
}

extension StyledLine {
  /// The text without a sign before it, and without blanks that only put it in its place.
  var linear: String {
    let words = spans.map(\.text.string).joined().split(separator: " ")
    let isSign = words.first.map { word in
      !word.contains { $0.isLetter || $0.isNumber }
    }
    return words.dropFirst(isSign == true && words.count > 1 ? 1 : 0).joined(separator: " ")
  }
}
