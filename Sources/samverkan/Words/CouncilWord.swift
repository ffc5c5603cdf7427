import PlanDomain

/// What help says about the commands of decisions, meetings and the plan's activities.
enum CouncilWord: Hashable, Sendable {
  case decision, takeDecision, carryOut, correctDecision
  case decisionText, decisionNumber, adoptsOption, rejectsOption, supersedesOption
  case proposal, prepareProposal, proposalName, preparingBodyOption, preparingMeetingOption
  case deliverReport, answerReport, receiverOption, answererOption, answerText
  case seat, takeSeat, leaveSeat, seatBodyOption, seatRoleOption, appointingOption
  case decidingBodyOption, outsideOption, becauseOption
  case meetingOption, itemOption, carriedOutByOption, dueOption, concernsOption, correctedText
  case meeting, prepare, openMeeting, attend, noteItem, park, closeMeeting, reopenMeeting
  case takeBack, chairMeeting, chairFunction
  case editorOption, ownerOption, everybodysOnly, fromDayOption, textOrEditor, frozenInReports,
    approveMinutes, minutes, period(ReportKind),
    cutOffOption,
    freezeOption, recordOption
  case approveReport, compareReports, reportNumber, approvalNote, outputOption, forceOption,
    documentFormat,
    anyMeeting
  case meetingNumber, meetingDate, bodyOption, placeOption, kindOption, agendaItemOption
  case function, presence, untilOption, agendaKey, itemText, coOptedParty, onOption
  case report, since, agenda, sinceOption, formatOption, speakerOption
  case activity, addActivity, changeActivity, dropActivity, activityID, titleArgument
  case titleOption, howOption, followUpOption, responsibleOption, fromOption, toOption
  case checkpointOption, contributionOption, servesOption
  case subgoal, assessGoal, goal, attainmentValue
}
