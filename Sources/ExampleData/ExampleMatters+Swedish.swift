import PlanDomain

extension ExampleTexts {
  /// What may go wrong, told as a deviation.
  struct Matter {
    let kind: DeviationKind
    let description: String
    let cause: String
    let consequence: String
    let remedy: String
  }

  static let matters = [
    Matter(
      kind: .time, description: "Starten är uppskjuten två månader.",
      cause: "Tillståndet är inte beviljat.",
      consequence: "Höstens moment hinner inte genomföras som planerat.",
      remedy: "Kompletterande underlag lämnas och starten planeras om."),
    Matter(
      kind: .resources, description: "Hälften av de planerade passen ställs in.",
      cause: "Två tjänster är vakanta.",
      consequence: "Närvaron på platsen minskar under perioden.",
      remedy: "Rekrytering pågår; passen fördelas om tills tjänsterna är tillsatta."),
    Matter(
      kind: .collaboration, description: "Informationen mellan parterna kommer inte fram i tid.",
      cause: "Rutinen för informationsutbyte är inte känd i alla led.",
      consequence: "Insatserna riktas mot förra veckans läge.",
      remedy: "Rutinen gås igenom på gemensam utsättning varje vecka."),
    Matter(
      kind: .quality, description: "Målgruppen nås inte i den omfattning som planerats.",
      cause: "Arbetssättet passar inte de äldre ungdomarna.",
      consequence: "Effekten för delmålet blir lägre.",
      remedy: "Arbetssättet ändras efter dialog med målgruppen."),
    Matter(
      kind: .scope, description: "Endast två av fem platser omfattas.",
      cause: "Finansieringen räcker inte till alla platser.",
      consequence: "Tre platser saknar insats under året.",
      remedy: "Platserna prioriteras om och nya medel söks."),
    Matter(
      kind: .external, description: "Lokalen kan inte användas.",
      cause: "Hyresvärden har sagt upp avtalet.",
      consequence: "Verksamheten står stilla tills en ny lokal finns.",
      remedy: "Tillfällig lokal hyrs i närområdet."),
  ]

  static let better = [
    "Åtgärden börjar ge resultat.", "Bemanningen är på plats.", "Två av tre delar är åtgärdade.",
  ]
  static let worse = [
    "Läget har försämrats sedan förra granskningen.",
    "Åtgärden har inte kunnat påbörjas.",
  ]
  static let remedies = [
    "Arbetet är omplanerat och bemannat.", "Rutinen är ändrad och prövad under en månad.",
  ]
  static let closed = [
    "Åtgärden är genomförd och har haft avsedd effekt.",
    "Aktiviteten löper åter enligt plan.",
  ]
  static let escalated = "Behöver beslut på högre nivå om resurser."
  static let moreTime = "Åtgärden behöver mer tid."
  static let reopened = "Problemet har återkommit."

  static func situation(of year: Int) -> String { "Gemensam lägesbild \(year)" }
  static let situationSources = ["Brottsstatistik", "Trygghetsmätning", "Utsatta områden"]
  static let commitments = [
    "Samtliga forum har bemannats; deltagandet var 92 procent.",
    "Resurser avsatta enligt plan; en tjänst delas mellan parterna.",
    "Gemensamt pressmeddelande och fyra dialogmöten under året.",
  ]
  static let correction = " Rättat: avser hela månaden."
}
