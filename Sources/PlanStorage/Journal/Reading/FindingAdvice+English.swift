public import PlanDomain

extension FindingMeaning: Worded {
  /// The sentence in English.
  public var english: String {
    switch kind {
    case .interruptedWrite:
      "The program or the computer stopped in the middle of a write, before anyone was told Saved."
    case .damaged:
      "What those entries said does not count in the picture and the reports; all else counts."
    case .unreadableEnd:
      "The line does not count. If it was an interrupted write nothing is missing; if it was saved "
        + "an entry is."
    case .brokenChain:
      "The entry counts, but it or something before it is not what its writer wrote."
    case .fork:
      "The same writer has written in two places. Both entries count, but that writer can save "
        + "nothing more here."
    case .duplicate: "The same line stands there twice, as when files have been pasted together."
    case .authorErased:
      "What the entry says counts, but nobody can see any more whether the line is as it was written."
    case .erased: "What the entry said does not count, and no decision says that it be masked."
    case .foreignIdentifiers:
      "They count, but another program than this one has made them, or somebody has forged them."
    case .takenIdentifier: "What it said does not count; the other entry does."
    case .missingHead:
      "An older copy has been put back, lines have been lost, or somebody has written them anew."
    case .missingEntries:
      "What they said does not count. Their writer's file may have lost its end."
    case .ownerChanged: "Somebody else can write there now. It may be a move to another server."
    case .maskedTextLeft: "It is not shown, but whoever opens the file can read it."
    case .wrongClock: "The day and time that the entry shows may be wrong. What it says counts."
    case .newerFormat: "What the line says is not shown and does not count here."
    case .historyChanged:
      "Saved entries may be missing or altered, as when an older copy has been put back."
    case .missing: "What the file said no longer counts when the program is started again."
    case .foreignFile: "It affects nothing."
    case .unusable(let error) where error.isDenied:
      "What stands there has not been read, and does not count until you may read it. Nothing is damaged."
    case .unusable(let error) where error.isExcess:
      "What stands before that counts, what follows does not. All others are read as before."
    case .unusable: "Nothing that stands there counts."
    }
  }
}

extension FindingRemedy: Worded {
  /// The sentence in English.
  public var english: String {
    switch kind {
    case .interruptedWrite: "Nothing. Make the change again if it is missing."
    case .damaged, .missing, .historyChanged:
      "Bring back what is missing from another copy: samverkan repair --from FOLDER"
    case .unreadableEnd, .brokenChain:
      "Compare with another copy and bring back what is missing: samverkan repair --from FOLDER"
    case .fork:
      "If it is you: go on as a new writer in the same folder, nothing is lost: samverkan repair "
        + "--new-writer"
    case .duplicate: "Nothing."
    case .authorErased:
      "Get the entry from another copy: samverkan repair --from FOLDER. Where the name was to go, a "
        + "decision is needed: samverkan mask --author"
    case .erased:
      "Bring the entry back from another copy: samverkan repair --from FOLDER. If its text was to "
        + "go, a decision is needed: samverkan mask"
    case .foreignIdentifiers, .takenIdentifier:
      "Ask whoever the writer is. If it is to stay: samverkan repair --accept --decision NUMBER"
    case .missingHead, .missingEntries:
      "Bring back what is missing from another copy: samverkan repair --from FOLDER. If it is lost: "
        + "samverkan repair --accept --decision NUMBER"
    case .ownerChanged:
      "Ask whoever looks after the folder. If it is meant: samverkan repair --accept-owners"
    case .maskedTextLeft: "Whoever owns the file runs: samverkan mask"
    case .wrongClock: "Set the computer's clock."
    case .newerFormat: "Update the program and open the workspace again."
    case .foreignFile:
      "Nothing, or move it to another folder. If a program that synchronizes folders has put it there: "
        + "samverkan repair --conflicts"
    case .unusable(let error) where error.isDenied:
      "Ask the owner of the folder to let the group read it: chmod -R g+rX \(error.inJournal)"
    case .unusable(let error) where error.isExcess:
      "Ask whoever writes there. If it is you: go on as a new writer in the same folder: samverkan "
        + "repair --new-writer"
    case .unusable: "Mend that and open the workspace again, or: samverkan repair --from FOLDER"
    }
  }
}
