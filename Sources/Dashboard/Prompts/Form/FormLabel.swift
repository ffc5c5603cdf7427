/// Names a field of a form; the raw value stands in its draft.
enum FormLabel: String, CaseIterable, Hashable, Sendable {
  case activity
  case kind
  case description
  case cause
  case consequence
  case remedy
  case responsible
  case due
  case place
  case level
  case note
  case value
  case about
  case source
  case phrase
  case text
  case proposals
  case proposal
  case receiver
  case record
  case outside
  case because
  case item
  case concerns
  // A meeting.
  case body
  case day
  case agenda
  // An activity.
  case code
  case title
  case goals
  case owner
  case how
  case contributions
  case start
  case end
  case checkpoints
  case followUp
  case decision
  // A seat.
  case seat
  case function
  case role
}
