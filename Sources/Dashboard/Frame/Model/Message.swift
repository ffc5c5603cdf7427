public import Cells
public import PlanDomain

/// What happens to the program.
public enum Message: Equatable, Sendable {
  /// Something came from the terminal.
  case input(Input)
  /// The change asked for is on disk.
  case recorded(PlanState, Entry, writer: WriterID)
  /// A rule said no; the state is as read under the lock.
  case refused(Refusal, PlanState)
  /// The change could not be saved, in words.
  case failed(String)
  /// Others have recorded something.
  case refreshed(PlanState, news: [Entry])
  /// What the store warns of, in words; replaces what it warned of earlier.
  case warned([String])
  /// How the files stand, as far as they have been checked; replaces what was said earlier.
  case checked(Verification)
  /// The text handed to ``Command/saveDraft(_:_:)`` could not be kept; it is only in the program.
  case draftNotKept
  /// Another day has begun.
  case dayChanged(CalendarDate)
  /// A minute has passed, where the time of a meeting matters.
  case clockTicked(Timestamp)
  /// The wall shows another step; for the speaker's view.
  case wallMoved(String?)
  /// The time that was asked for with `Command.wake` has passed.
  case timePassed
  /// What a report lacks, or how much has come after it was frozen.
  case reportSurveyed(ReportSurvey)
  /// What a way on from something in the files would do, line by line; nothing has been done.
  case rehearsed(FileWay, [String])
  /// A way on from something in the files has been taken: what came of it.
  case mended(String, writer: WriterID?, readOnlyReason: String?)
  /// The text that came back from the user's editor.
  case edited(String)
  /// What has come of something that the user asked for beside the plan, in words.
  case told(String)
  /// The plan files have been read anew.
  case planChanged(PlanState)
}

/// What the program asks of its surroundings.
public enum Command: Equatable, Sendable {
  /// Record a change; the answer is `recorded`, `refused` or `failed`.
  case record(Change)
  /// Keep a text that is not saved yet.
  case saveDraft(DraftKey, String)
  /// Forget a text.
  case discardDraft(DraftKey)
  /// Remember where in a meeting the wall stands; `nil` forgets it.
  case keepPosition(String?)
  /// Remember the function of the person at the keyboard.
  case rememberAuthor(String)
  /// Approve the minutes of a meeting; the answer is `recorded`, `refused` or `failed`.
  case approveMinutes(MeetingID)
  /// Tell what reports lack; the answers are `reportSurveyed`, one by one.
  case surveyReports([ReportRequest])
  /// Freeze a report on a period; the answer is `recorded`, `refused` or `failed`.
  case freezeReport(ReportKind, cutOff: CalendarDate, record: String?, corrects: ReportID?)
  /// Take a day far from the agreement's years for the right one, as the user has said it is.
  case acceptDay(CalendarDate)
  /// Tell what a way on from something in the files would do; the answer is `rehearsed`.
  case rehearse(FileWay)
  /// Take a way on from something in the files; the answer is `mended` or `failed`.
  case mend(FileWay)
  /// Let the user change a text in an editor; the answer is `edited` or `failed`.
  case editText(String)
  /// Hand a text to the terminal as what is copied, and keep it in a file; the answer is `told`.
  case copy(String)
  /// Write what a screen shows into a file; the answer is `told`, with the whole path, or `failed`.
  case save(Handout)
  /// Keep how the user wants the screen, and show it so.
  case prefer(Preferences)
  /// Draw the whole screen anew.
  case redraw
  /// Go to the background.
  case suspend
  /// End.
  case quit
  /// Send one `Message.timePassed` when a time has passed.
  case wake(after: Duration)

  /// Whether it ends in an entry.
  var isRecording: Bool {
    switch self {
    case .record, .approveMinutes, .freezeReport: true
    case .saveDraft, .discardDraft, .keepPosition, .rememberAuthor, .surveyReports, .acceptDay,
      .rehearse, .mend, .editText, .copy, .save, .prefer, .redraw, .suspend, .quit, .wake:
      false
    }
  }
}
