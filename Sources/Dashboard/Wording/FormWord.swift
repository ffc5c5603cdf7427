/// What forms say beside data and the names of their fields.
enum FormWord: Hashable, Sendable {
  case newDeviation(String), editDeviation(String), closeDeviation(String)
  case newDecision(String?), correctDecision(String)
  case planMeeting, editMeeting(String), addActivity, editActivity(String), adoptEdition(String)
  case prepareProposal(String), deliverReport(String), answerReport(String)
  case nothingToPrepare(String), nothingToAdopt
  case takeSeat, leaveSeat, noGroups, noSeats
  case endsBeforeStart, noSuchCode, partyFirst
  case save, toSaving, next, field, pick
  case required
  case measure(String), noNumber
  case missing, noSuchDate, notInList
  case exactlyOne, oneFunction
  case saveWhole
  case draftFound
  /// 1 is Monday.
  case weekday(Int)
}
