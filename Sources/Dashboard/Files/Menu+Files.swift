import PlanDomain

extension Menu {
  /// Whether to save on a day that the clock may be wrong about; not to comes first: it is what Enter
  /// chooses.
  static func oddDay(
    _ day: CalendarDate, then command: Command, _ composition: Composition?, _ asker: Prompt?,
    _ context: Context
  ) -> Menu {
    var menu = Menu(
      VerificationWord.askOddDay(day),
      [
        Option(context.worded(VerificationWord.saveNot), .leaveOff),
        Option(context.worded(VerificationWord.saveAnyway), .accept(day, command, composition)),
      ], context)
    menu.asker = asker
    return menu
  }

  /// What can be done about something in the files.
  static func ways(_ ways: [FileWay], _ context: Context) -> Menu {
    let options = ways.map {
      Option(context.worded(VerificationWord.way($0)), .command(.rehearse($0)))
    }
    return Menu(
      VerificationWord.chooseWay,
      options + [Option(context.worded(VerificationWord.doNothing), .none)], context)
  }

  /// What a way on would do, and whether to take it; damage is accepted by a decision, the newest first.
  static func mending(_ way: FileWay, showing lines: [String], _ context: Context) -> Menu {
    let answers: [Option] =
      switch way {
      case .acceptDamage(let writer, let damage):
        context.state.decisions.reversed().map {
          Option("\($0.code) \($0.text)", .begin(.acceptDamage(writer, damage, by: $0.id)))
        }
      case .beginAsNewWriter, .takeFromCopies, .acceptOwners, .eraseMasked:
        [Option(context.worded(VerificationWord.doIt), .command(.mend(way)))]
      }
    var menu = Menu(
      VerificationWord.ask(way),
      [Option(context.worded(VerificationWord.doNothing), .none)] + answers, context)
    menu.notes = lines
    return menu
  }
}
