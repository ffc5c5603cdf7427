import PlanDomain
import Testing

/// A search that a menu writes in as well as the one who types.
struct QueryEditingTests {
  @Test(
    arguments: [
      (nil, "är:försenad", "är:försenad"),
      ("är:försenad", "är:försenad", nil),
      ("är:försenad", "är:oenig", "är:försenad är:oenig"),
      ("ansvarig:polis slutar:<30d", "slutar:<90d", "ansvarig:polis slutar:<90d"),
      ("responsible:polis", "ansvarig:kommun", "ansvarig:kommun"),
      ("plats:\"Norra Torget\" lov", "plats:\"Norra Torget\"", "lov"),
      ("lov", "plats:\"Norra Torget\"", "lov plats:\"Norra Torget\""),
      ("Är:Försenad", "är:försenad", nil),
    ] as [(String?, String, String?)])
  func aTermIsSetOrTakenAway(text: String?, term: String, then: String?) {
    #expect(Query.toggling(term, in: text) == then)
    #expect(Query.has(term, in: then) != Query.has(term, in: text))
  }

  @Test(arguments: Language.allCases)
  func aTermIsReadAsItWasMeant(language: Language) throws {
    for condition in QueryCondition.allCases {
      let term = Query.term(.condition, condition.worded(in: language), in: language)
      #expect(try Query(whole: term).terms == [.condition(condition)], "\(term)")
    }
    for progress in Progress.allCases {
      let term = Query.term(.progress, progress.worded(in: language), in: language)
      #expect(try Query(whole: term).terms == [.progress([progress])], "\(term)")
    }
    for assessment in Assessment.allCases {
      let term = Query.term(.assessment, assessment.worded(in: language), in: language)
      #expect(try Query(whole: term).terms == [.assessment([assessment])], "\(term)")
    }
    let quoted = Query.term(.responsible, "VD \"KFAST\"", in: language)
    #expect(try Query(whole: quoted).terms.count == 1, "\(quoted)")
  }
}
