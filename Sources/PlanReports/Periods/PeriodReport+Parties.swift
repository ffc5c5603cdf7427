import PlanDomain

/// What a party has brought, and what is late on its side.
struct PartyShare: Hashable {
  let party: Party
  /// How many of its contributions there are of each progress, those to dropped activities left out.
  let progress: [Progress: Int]
  /// Its contributions that are not ended to activities that are overdue.
  let late: [Late]

  /// A contribution that should have been there by now.
  struct Late: Hashable {
    let activity: Activity
    let text: String
  }
}

extension PeriodReport {
  /// What each party has brought, in the order of the agreement.
  var shares: [PartyShare] {
    basis.agreement.parties.map { party in
      let brought = basis.picture.activities.filter { $0.progress != .dropped }.flatMap {
        activity in
        activity.contributions.filter { $0.contribution.party == party.id }.map { (activity, $0) }
      }
      let late = brought.filter { $0.0.isOverdue && !$0.1.progress.isEnded }
      return PartyShare(
        party: party,
        progress: Dictionary(grouping: brought, by: \.1.progress).mapValues(\.count),
        late: late.map { .init(activity: $0.0.activity, text: $0.1.contribution.text) })
    }
  }

  /// Who has done what, and what is late on whose side.
  func partyBlocks(in language: Language) -> [Page.Block] {
    let order: [Progress] = [.done, .ongoing, .paused, .notStarted, .notStated]
    let columns =
      [PeriodPhrase.party.worded(in: language)] + order.map { $0.worded(in: language) }
      + [PeriodPhrase.late.worded(in: language)]
    let table = Table(
      columns: columns.enumerated().map { .init($1, isFlexible: $0 == 0) },
      rows: shares.map { share in
        [.text(share.party.name)] + order.map { .number(share.progress[$0] ?? 0) }
          + [.number(share.late.count)]
      })
    return [
      .heading(PeriodPhrase.parties.worded(in: language)),
      .paragraph(PeriodPhrase.partiesExplained.worded(in: language)), .table(table),
    ]
      + shares.filter { !$0.late.isEmpty }.flatMap { share -> [Page.Block] in
        [
          .subheading(PeriodPhrase.lateOn(share.party.shortName).worded(in: language)),
          .list(share.late.map { "\($0.activity.id) \($0.activity.title): \($0.text)" }),
        ]
      }
  }

  /// What is done where, in the order of the alphabet; nothing where the plan names no places.
  func placeBlocks(in language: Language) -> [Page.Block] {
    guard !places.isEmpty else { return [] }
    let columns: [PeriodPhrase] = [.place, .activities, .deviations]
    let table = Table(
      columns: columns.map { .init($0.worded(in: language), isFlexible: $0 == .activities) },
      rows: places.map { place in
        [
          .text(place.name),
          .text(
            place.activities.map { picture in
              "\(picture.id) \(picture.activity.title) (\(standing(of: picture, in: language)))"
            }.joined(separator: "\n")),
          .text(place.deviations.map(\.deviation.code).joined(separator: "\n")),
        ]
      })
    return [.heading(PeriodPhrase.places.worded(in: language)), .records(table)]
  }

  /// A place, its activities and its open deviations.
  struct Place {
    let name: String
    let activities: [ActivityPicture]
    let deviations: [DeviationPicture]
  }

  /// The places that activities and open deviations name.
  var places: [Place] {
    let open = basis.picture.openDeviations
    let names = Set(
      basis.picture.activities.flatMap(\.activity.places) + open.compactMap(\.deviation.place))
    return names.sorted().map { name in
      Place(
        name: name,
        activities: basis.picture.activities.filter { $0.activity.places.contains(name) },
        deviations: open.filter { $0.deviation.place == name })
    }
  }
}
