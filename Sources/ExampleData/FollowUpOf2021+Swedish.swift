import PlanDomain

extension FollowUpOf2021 {
  /// A note with its source.
  static func sourced(_ text: String, under heading: String) -> String {
    "\(text) (Plan för aktiviteter 2022, uppföljningen av 2021, «\(heading)».)"
  }

  /// The activities in the order of the plan.
  static let rows = violence + publicSpace + coordination + places + support

  /// The one measure that the follow-up states.
  static let measure = Measure(
    indicator: "I1", value: "7",
    heading: "Samordna insatser mot individer, utveckla och utvärdera",
    note: "7 skolor har SSPF; tanken är att det ska finnas på 11 skolområden.")

  /// The pictures of the situation that the matter and its appendix name.
  static let situations = [
    Situation(
      date: "2018-12-31", dated: "under 2018",
      title: "Kartläggning av lägesbilden kring brott, ordningsstörningar och otrygghet",
      sources: [
        """
        en kartläggning av lägesbilden kring brott, ordningsstörningar och otrygghet som \
        genomfördes under 2018
        """
      ],
      note: """
        Överenskommelsens områden grundas på den. (Plan för aktiviteter 2022, «Ärendebeskrivning».)
        """),
    Situation(
      date: "2021-12-31", dated: "löpande", title: "Aktuell lägesbild",
      sources: [
        "Lägesbildsarbetet med t.ex. inrapportering till EST och Embrace ger en aktuell lägesbild"
      ],
      note: """
        Förs löpande; dokumentet nämner ingen dag. (Plan 2022, bilagan.)
        """),
  ]

  private static let violence = [
    Row(
      activity: "A01", progress: .ongoing, heading: "Stoppa våldet – stoppa kriminaliteten",
      done: """
        Polisen har hela året inriktat sig på narkotika och våld i offentlig miljö i de \
        prioriterade områdena, med EST och Embrace som underlag. Fler utredningar klarades upp än \
        tidigare år.
        """, assessment: .onPlan),
    Row(
      activity: "A02", progress: .ongoing, heading: "Stoppa våldet – stoppa kriminaliteten",
      done: """
        Det mobila teamet har fått fler medarbetare, ett arbetssätt och ett arbetsschema, och har \
        börjat närvara på vissa skolor.
        """, assessment: .onPlan),
    Row(
      activity: "A03", progress: .ongoing, heading: "Stoppa våldet – stoppa kriminaliteten",
      done: """
        Avhopparverksamheten utvecklas löpande. Polisen och verksamheten har under året tagit fram \
        en överenskommelse.
        """, assessment: .onPlan),
    Row(
      activity: "A04", progress: .ongoing, heading: "Stoppa våldet – stoppa kriminaliteten",
      done: """
        Bevakningen har styrts dit behov finns. Bevakningsbolaget deltar i EST varje vecka och \
        rapporterar in i systemet.
        """, assessment: .onPlan),
  ]

  private static let publicSpace = [
    Row(
      activity: "A05", progress: .ongoing, heading: "Återerövra det offentliga rummet",
      done: "Polisen har ökat närvaron i de prioriterade stadsdelarna, till fots och med bil.",
      assessment: .onPlan),
    Row(
      activity: "A06", progress: .ongoing, heading: "Återerövra det offentliga rummet",
      done: """
        Kommunens närvaro har ökat genom Trygga unga och tillsammans med civilsamhället. Fler \
        grupper nattvandrar.
        """, assessment: .onPlan),
    Row(
      activity: "A07", progress: .ongoing, heading: "Återerövra det offentliga rummet",
      done: """
        Löpande dialog med bevakningsbolaget om hur ordningsvakterna ska användas effektivare.
        """, assessment: .notAssessed, reason: unjudged),
    Row(
      activity: "A08", progress: .ongoing, heading: "Återerövra det offentliga rummet",
      done: "Kameror är uppsatta vid Mötesplats Årby och Mötesplats Fröslunda.",
      assessment: .deviating,
      reason: """
        Kamerorna får bara vara aktiva vissa tider. Datainspektionen gjorde sin bedömning utifrån \
        dokumentation av händelser.
        """,
      deviation: Departure(
        kind: .scope, description: "Kamerabevakningen är begränsad till vissa tider.",
        cause: """
          Kamerorna får bara vara aktiva vissa tider: Datainspektionen gjorde sin bedömning utifrån \
          dokumentation av händelser.
          """, place: "Mötesplats Årby och Mötesplats Fröslunda")),
    Row(
      activity: "A09", progress: .ongoing, heading: "Återerövra det offentliga rummet",
      done: """
        Dialog om hur riktade insatser vid social oro bäst samordnas. En modell håller på att tas \
        fram.
        """, assessment: .notAssessed, reason: "Modellen är inte klar. \(unjudged)"),
  ]

  private static let coordination = [
    Row(
      activity: "A10", progress: .ongoing,
      heading: "Samordna insatser mot individer, utveckla och utvärdera",
      done: """
        SSPF finns på 7 skolor; tanken är 11 skolområden. Under året har SSPF initierats på fyra \
        nya skolor: Fristadsskolan, Rekarnegymnasiet, Skiftinge och Djurgårdsskolan. Ett första \
        möte har hållits på alla skolor.
        """, assessment: .notAssessed, reason: "7 av 11. \(unjudged)"),
    Row(
      activity: "A11", progress: .paused, heading: "ANDTS-förebyggande arbete",
      done: """
        Ingen ANDTS-coachutbildning hölls under 2021; utbildningen ska erbjudas framöver. \
        Grundskolan och gymnasiet har en plan för ANDTS.
        """, assessment: .deviating,
      reason: "Utbildningen genomfördes inte under 2021, på grund av pandemin.",
      deviation: Departure(
        kind: .external, description: "Ingen ANDTS-coachutbildning hölls under 2021.",
        cause: "Pandemin.", remedy: "Utbildningen ska erbjudas framöver.")),
  ]

  private static let places = [
    Row(
      activity: "A12", progress: .ongoing,
      heading: "Otrygghet i offentlig miljö",
      done: """
        Dialog med platsens ägare när en rapport har kommit in, platsbesök, orsaksanalyser och \
        trygghetsvandringar. Gata/park har arbetat riktat i samband med driftåtgärder.
        """, assessment: .onPlan),
    Row(
      activity: "A13", progress: .ongoing,
      heading: "Otrygghet i offentlig miljö",
      done: """
        Löpande dialog med polisen om vad som ska kommuniceras gemensamt, bland annat om \
        medborgarlöftet och trygghetsvandringen i Årby.
        """, assessment: .onPlan),
    Row(
      activity: "A14", progress: .ongoing,
      heading: "Samverka kring medborgardialog i komplexa frågor",
      done: """
        Medborgardialogen fortgår och återrapporteras löpande till ledningsgrupp, styrgrupp och BRÅ.
        """, assessment: .notAssessed, reason: unjudged),
  ]

  private static let support = [
    Row(
      activity: "A15", progress: .ongoing, heading: "Information och utbildning (hot och våld)",
      done: """
        HR har tagit fram en digital grundutbildning om trygg arbetsmiljö för chefer och \
        medarbetare.
        """, assessment: .notAssessed, reason: unjudged),
    Row(
      activity: "A16", progress: .ongoing, heading: "Kvinnofridsarbetet",
      done: """
        Arbetet pågår utifrån planen mot mäns våld mot kvinnor. Kvinnofridsutvecklaren har deltagit \
        på BRÅ, i det brottsförebyggande forumet och i Länsstyrelsens samverkansforum.
        """, assessment: .notAssessed,
      reason: """
        Behöver utvecklas i samverkan med polisen, även när det gäller hedersrelaterat våld och \
        förtryck. \(unjudged)
        """),
    Row(
      activity: "A17", progress: .ongoing, heading: "Myndighetssamverkan",
      done: """
        FUT-gruppen på Arbetsmarknads- och vuxenutbildningsförvaltningen arbetar med välfärdsbrott. \
        Inför 2021 skrevs en överenskommelse mellan kommunen, Polismyndigheten, Försäkringskassan \
        och Kronofogdemyndigheten.
        """, assessment: .deviating,
      reason: """
        Överenskommelsen har inte gett önskat resultat: strukturerad samverkan och en gemensam \
        lägesbild saknas. Samverkan behöver förstärkas med övriga myndigheter och gälla mer än \
        felaktiga utbetalningar.
        """,
      deviation: Departure(
        kind: .collaboration,
        description: "Överenskommelsen mellan myndigheterna har inte gett önskat resultat.",
        cause: "Strukturerad samverkan och en gemensam lägesbild saknas fortfarande.",
        remedy: """
          Samverkan behöver förstärkas med övriga myndigheter och gälla mer än felaktiga \
          utbetalningar.
          """)),
  ]

  private static let unjudged = "Uppföljningen säger inte hur det står mot planen."
}
