import PlanDomain

/// What was written in the agreement and in the files of one edition, before the rules.
struct WrittenPlan {
  /// The agreement, when what it must have is there.
  var agreement: Agreement?
  /// Where each part of the agreement stands.
  var places = AgreementPlaces()
  /// The editions, one for each activities file.
  var editions: [PlanEdition] = []
  /// The parties whose plans the files are.
  var owners: [Located<PartyID>] = []
  /// Perspectives declared in the activities files.
  var perspectives: [Perspective] = []
  /// The indicators in the order of the files.
  var indicators: [WrittenIndicator] = []
  /// The activities in the order of the files.
  var activities: [WrittenActivity] = []
}

/// The places in an agreement that rules point at.
struct AgreementPlaces {
  /// The goals: areas and sub-goals.
  var goals: [Located<GoalID>] = []
  /// The parties.
  var parties: [Located<PartyID>] = []
  /// The parties that members of groups belong to.
  var memberParties: [Located<PartyID>] = []
  /// The groups that appoint members of others.
  var appointing: [Located<String>] = []
  /// The commitments.
  var commitments: [Located<Identifier<Commitment>>] = []
  /// The perspectives, also those of the activities files.
  var perspectives: [Located<Identifier<Perspective>>] = []
}
