import Cells
public import PlanDomain

/// The program line by line: told in lines, answered by typed ones.
///
/// It is the same model as the screen's. What can be done, what is asked and what is recorded comes of the
/// same meanings, intents and prompts, so that the same entries are made in the journal.
public struct LinearProgram: Sendable {
  /// What one comes to do.
  public enum Task: Hashable, Sendable {
    /// Whatever there is to do.
    case anything
    /// The monthly review of the deviations; `nil` for the month of the day.
    case review(CalendarMonth?)
    /// A meeting; `nil` to choose one.
    case meeting(MeetingID?)
    /// The plan, from its areas to its activities.
    case plan
  }

  /// The program that is told and answered.
  public internal(set) var model: Model
  /// The places on the way here, the outermost first; there is always one.
  var path: [LinearPlace]
  /// The deviations that were skipped in this review.
  var skipped: [DeviationID] = []
  /// What is to be said before the next question.
  var remarks: [String] = []
  /// The place that was told last; it is not told again for each answer.
  private var told: String?
  /// Whether nothing more is to be asked.
  public internal(set) var isFinished = false

  /// Creates the program.
  ///
  /// - Parameters:
  ///   - model: The plan, and who works with it.
  ///   - task: What one comes to do.
  public init(_ model: Model, to task: Task) {
    self.model = model
    path =
      switch task {
      case .anything: [.start]
      case .review(let month): [.review(month ?? Context(model: model).month)]
      case .meeting(let id): [id.map(LinearPlace.meeting) ?? .meetings]
      case .plan: [.areas]
      }
    remarks = [model.setting.readOnlyReason].compactMap(\.self)
  }

  var place: LinearPlace { path[path.count - 1] }
  var context: Context { Context(model: model) }
  var language: Language { model.setting.language }

  func worded(_ word: LinearWord) -> String { word.worded(in: language) }

  /// Says what came of the last answer, where one is, and what is asked.
  ///
  /// - Returns: The lines, none of them broken.
  public mutating func lines() -> [String] {
    var lines = remarks + [model.reply?.text].compactMap(\.self)
    remarks = []
    model.reply = nil
    if let prompt = model.prompt { return lines + question(prompt) }
    let key = "\(place) \(reviewed.map { "\($0)" } ?? "")"
    if key != told {
      told = key
      lines += (lines.isEmpty ? [] : [""]) + place.told(self)
    }
    if isReviewOver {
      isFinished = true
      return lines
    }
    return lines + question(choices)
  }

  /// Takes an answer.
  ///
  /// - Parameter line: What was typed.
  /// - Returns: What the surroundings are to do, in order.
  public mutating func answer(_ line: String) -> [Command] {
    let line = line.trimmed
    if let prompt = model.prompt { return answer(prompt, line) }
    let choices = choices
    switch line {
    case "?": told = nil
    case "0": goBack()
    default:
      guard let place = LinearProgram.place(of: line, among: choices.map(\.words)) else {
        remarks.append(worded(.notUnderstood(choices.count)))
        return []
      }
      return perform(choices[place].act)
    }
    return []
  }

  /// Takes in what has happened.
  ///
  /// - Parameter message: What has happened.
  /// - Returns: What the surroundings are to do, in order.
  public mutating func receive(_ message: Message) -> [Command] {
    let commands = model.update(message)
    // What is answered there names a key.
    if case .recorded(_, let entry, _) = message {
      let said = model.state.summaries(of: entry).map { $0.worded(in: language) }
      model.reply = nil
      remarks.append(worded(.saved(said.joined(separator: "; "))))
    }
    leaveWhatIsGone()
    return commands
  }

  /// Ends where no more answers come: what was begun and not saved is kept as a draft where it can be.
  ///
  /// - Returns: What the surroundings are to do, in order.
  public mutating func end() -> [Command] {
    isFinished = true
    guard let prompt = model.prompt else { return [] }
    remarks.append(worded(.unfinished(title(of: prompt))))
    return model.update(.timePassed) + press(.escape)
  }

  /// What has been said since the last question.
  public mutating func lastWords() -> [String] {
    defer { remarks = [] }
    return remarks
  }

  mutating func press(_ keys: Key...) -> [Command] { press(keys) }

  mutating func press(_ keys: [Key]) -> [Command] {
    keys.flatMap { model.update(.input(.key($0))) }
  }

  private mutating func goBack() {
    path.removeLast()
    guard path.isEmpty else { return }
    path = [.start]
    isFinished = true
  }

  private mutating func perform(_ act: LinearChoice.Act) -> [Command] {
    switch act {
    case .go(let place): path.append(place)
    case .turn(let place): path[path.count - 1] = place
    case .skip(let id): skipped.append(id)
    case .takeUpSkipped: skipped = []
    case .effect(let make):
      let effect = make()
      return model.performing { $0.perform(effect) }
    case .action(let action): return model.performing { $0.perform(action) }
    }
    return []
  }

  /// What an undo has taken away is no place to stand in.
  private mutating func leaveWhatIsGone() {
    while path.count > 1, !place.isThere(context) { path.removeLast() }
    let left = Set(reviewQueue.map(\.id))
    skipped.removeAll { !left.contains($0) }
  }
}

extension LinearProgram {
  /// The deviations that are left to review in the month that is reviewed.
  var reviewQueue: [DeviationPicture] {
    guard case .review(let month) = place else { return [] }
    return model.picture.reviewQueue(of: month)
  }

  /// The deviation that is reviewed now: the first that was not skipped.
  var reviewed: DeviationID? { reviewQueue.first { !skipped.contains($0.id) }?.id }

  /// Whether one came to review, and nothing is left.
  private var isReviewOver: Bool { path.count == 1 && place.isReview && reviewQueue.isEmpty }

  /// Numbers texts, and says how they are answered.
  func question(_ choices: [LinearChoice]) -> [String] {
    let numbered = choices.enumerated().map { "\($0 + 1). \($1.words)" }
    return [""] + numbered + [worded(path.count > 1 ? .zeroGoesBack : .zeroEnds)]
  }

  /// The place that an answer means: by its number, or by how its words begin.
  static func place(of line: String, among words: [String]) -> Int? {
    if let number = Int(line) { return words.indices.contains(number - 1) ? number - 1 : nil }
    let wanted = line.lowercased()
    guard !wanted.isEmpty else { return nil }
    let exact = words.indices.filter { words[$0].lowercased() == wanted }
    let begun = words.indices.filter { words[$0].lowercased().hasPrefix(wanted) }
    return exact.count == 1 ? exact[0] : begun.count == 1 ? begun[0] : nil
  }
}

extension Model {
  /// Does something as if a key had asked for it.
  mutating func performing(_ body: (inout Model) -> [Command]) -> [Command] {
    clearTransients()
    let commands = body(&self)
    settle()
    if let sent = commands.last(where: \.isRecording) { self.sent = sent }
    return commands
  }
}
