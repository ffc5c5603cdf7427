/// The words of the plan that is made up.
enum PlanTexts {
  static let verbs = [
    "Utveckla", "Genomföra", "Samordna", "Kartlägga", "Förstärka", "Följa upp", "Pröva",
  ]
  static let objects = [
    "trygghetsvandringar", "platsanalyser", "orsaksanalyser av skjutningar", "föräldrastödet",
    "avhopparverksamheten", "grannsamverkan", "tillsynen av lokaler", "vuxennärvaron på kvällstid",
  ]
  static let places = [
    "Årby", "Fröslunda", "Skiftinge", "Lagersberg", "Råbergstorp", "resecentrum", "centrum",
  ]
  static let functions = [
    "säkerhetschef", "kommunpolis", "trygghetssamordnare", "förebyggandesamordnare", "rektor",
  ]
  static let notes = [
    "Två avstämningar hållna under månaden; nästa är inbokad.",
    "Båda parters bidrag levereras som överenskommet.",
    "Personalen räcker inte till före sommaren; prövas igen i nästa möte.",
    "Informationen är översatt till sju språk och utlagd på mötesplatserna.",
    "Lägesbilden visar färre händelser än i fjol, men fler på kvällstid.",
  ]

  /// The agreement: four areas with four sub-goals each, two parties.
  static let agreement = """
    format: 1
    title: "Samverkansöverenskommelse för mätning"
    short_title: "Mätning 2024–2027"
    kind: samverkansöverenskommelse
    period: { from: "2024-01-01", to: "2027-12-31" }
    parties:
      - { id: kommun, name: "Mätkommun", short_name: "Kommunen" }
      - { id: polis, name: "Polisområde Mätning", short_name: "Polisen" }
    goal: "Kommunen ska vara trygg och säker för alla som bor, verkar och vistas där"
    levels:
      area: { one: "Fokusområde", many: "Fokusområden" }
      sub_goal: { one: "Delmål", many: "Delmål" }
    areas:

    """

  static let titles = [
    "Stoppa skjutningar och grovt våld", "Förebygga att unga dras in i brott",
    "Öka tryggheten på allmänna platser", "Motverka brott mot äldre",
  ]
}
