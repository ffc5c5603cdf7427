import PlanDomain

/// What help says about commands, arguments and options.
enum CommandWord: Hashable, Sendable {
  case samverkan, open, demo, show, list, log, progress, assess, note, undo, redo, settle
  case indicator, measure, situation, register, commitment, commitmentNote, correct
  case indicatorID, measured, situationTitle, commitmentID, correctedEntry, correctedText
  case sourceOption, sourcesOption, remarkOption, datedOption
  case repair, repairSource, repairConflicts, repairNewWriter, repairDryRun, repairBeyond,
    repairWays, repairAccept, repairAcceptOwners, acceptingDecision
  case maskingAuthor
  case mask, maskedEntry, maskingDecision, maskingYes, maskingNeedsDecision, maskingNeedsYes
  case check, verify, plan, fold, foldedFile, adopt, adoptedVersion, dryRunOption
  case initialise, agreementArgument, newFolderArgument
  case export, exported, exportFile
  case importing, imported, importFile, applyOption
  case item, listed, activity, goalOrActivity, progressValue, assessmentValue, noteText, entry
  case settleValue, workspaceArgument
  case deviation, openDeviation, reviewDeviation, closeDeviation, reopenDeviation
  case escalateDeviation, editDeviation, deviationNumber, verdictValue, reviewNoteOption
  case monthOption, closingNoteOption, reopeningNoteOption, remedyOption, levelOption
  case escalationOption, kindOption, descriptionOption, causeOption, consequenceOption
  case responsibleOption, dueOption, placeOption, openOption, closedOption, unreviewedOption
  case listMonthOption, overdueOption, listPartyOption, listResponsibleOption, areaOption
  case workspaceOption, todayOption, languageOption, readOnlyOption, asciiOption, colourOption
  case backgroundOption
  case jsonOption, csvOption, asOfOption, byOption, oddDayOption, noteOption, dateOption, forOption
  case decisionOption, partyOption, trendOption, resetOption, reasonOption, limitOption
}
