import ArgumentParser
import PlanDomain

/// Tells on one screen how a plan file is written: `samverkan help planfil`.
///
/// It is no command of its own, for nothing is done; help answers it.
struct PlanFileGuide: ParsableCommand {
  static let configuration = CommandConfiguration(shouldDisplay: false)

  /// What it may be asked for as.
  private static let names: Set<String> = ["planfil", "planfiler", "plan-file", "plan-files"]

  /// Reads that it is asked for.
  ///
  /// - Parameter arguments: What the program was given, without its own name.
  /// - Returns: The page; `nil` where something else is asked for.
  static func asked(by arguments: [String]) -> PlanFileGuide? {
    guard arguments.count == 2, ["help", "hjälp"].contains(arguments[0].lowercased()),
      names.contains(arguments[1].lowercased())
    else { return nil }
    return PlanFileGuide()
  }

  func run() throws {
    Output.standardOutput.write(PlanFileGuideWord.page.worded(in: .spoken) + "\n")
  }
}

/// What a plan file is, on one screen.
enum PlanFileGuideWord {
  case page
}

extension PlanFileGuideWord: Worded {
  /// The page; what stands further in is a plan file as it is.
  var words: Words {
    switch self {
    case .page:
      Words(
        """
        Åtgärdsplanen är en textfil, plan/activities.yaml. Den minsta:

          format: 1
          version: "2026:1"
          status: draft
          activities:
            - id: A01
              serves: [F1]
              title: "Trygghetsvandring i centrum"
              responsible: { party: kommun, function: "säkerhetschef" }
              schedule: { from: "2026-03-01", to: "2026-06-30" }

        serves      områdets eller målets id i plan/agreement.yaml
        responsible partens id där, och en funktion: aldrig en person
        Också: how (hur), what (del av), contributions (parternas bidrag), places (platser),
        follow_up (uppföljning). Text inom citattecken; indrag med blanksteg, aldrig tabb.

        samverkan check                   säger vad som är fel, med rad
        samverkan import plan PLAN.xlsx   gör filen av en tabell
        samverkan plan adopt              när rådet har antagit planen (status: adopted)
        Id används aldrig igen. En ny utgåva är en ny fil, listad i workspace.yaml.
        Allt om filerna: docs/planfil.md
        """,
        """
        The action plan is a text file, plan/activities.yaml. The smallest one:

          format: 1
          version: "2026:1"
          status: draft
          activities:
            - id: A01
              serves: [F1]
              title: "Safety walk in the centre"
              responsible: { party: kommun, function: "head of security" }
              schedule: { from: "2026-03-01", to: "2026-06-30" }

        serves      the id of the area or goal in plan/agreement.yaml
        responsible the id of the party there, and a function: never a person
        Also: how, what (a part of), contributions (of the parties), places, follow_up.
        Texts in quotation marks; indents are blanks, never tabs.

        samverkan check                   says what is wrong, with its line
        samverkan import plan PLAN.xlsx   makes the file from a table
        samverkan plan adopt              once the council has adopted it (status: adopted)
        An id is never used again. A new edition is a new file, listed in workspace.yaml.
        All about the files: docs/plan-file.md
        """)
    }
  }
}
