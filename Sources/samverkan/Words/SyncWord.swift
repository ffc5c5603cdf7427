import PlanDomain
import PlanStorage
import PlanSync

/// What the commands that keep a workspace equal with others' say.
enum SyncWord {
  // What help says.
  case command, now, initialise, join, status
  case hubArgument, joinFolder, watchOption, everyOption

  // What is answered.
  case madeHub(String)
  case joined(String)
  /// What has come, and what was sent.
  case done(taken: Int, sent: Int)
  case unchanged
  /// Another's history stands in the place of the hub's.
  case rewritten
  case emptied
  case stranger(HubStranger)
  case hub(String)
  case neverSynced
  /// When both last were equal, and how many lines have been saved since.
  case synced(Timestamp, unsent: Int)
  case waits(String)
  case reachedAgain
  /// What the other must type.
  case invitation(hub: String, title: String, isLocal: Bool)
}

extension SyncWord: Worded {
  /// The words.
  var words: Words {
    switch self {
    case .command:
      Words(
        "Håll arbetsytan lika med andras, över ett nav: ett git-förråd på en mapp eller över SSH.",
        "Keep the workspace equal with others', over a hub: a git repository in a folder or over SSH."
      )
    case .now:
      Words(
        "Hämta det nya och skicka det som saknas.", "Take what is new and send what is missing.")
    case .initialise:
      Words(
        "Ange navet, skicka arbetsytan dit och skriv ut en inbjudan.",
        "Name the hub, send the workspace there and print an invitation.")
    case .join:
      Words(
        "Hämta en arbetsyta från ett nav till en ny mapp.",
        "Get a workspace from a hub into a new folder.")
    case .status:
      Words(
        "Säg vilket navet är, när ni senast var lika och hur mycket som är osänt.",
        "Say which hub it is, when you last were equal, and how much is unsent.")
    case .hubArgument:
      Words(
        "Navet: en mapp, eller ssh://användare@dator/mapp.",
        "The hub: a folder, or ssh://user@host/folder.")
    case .joinFolder: Words("Mappen som skapas.", "The folder that is made.")
    case .watchOption:
      Words(
        "Fortsätt tills det avbryts, och säg vad som händer.",
        "Go on until interrupted, and say what happens.")
    case .everyOption:
      Words(
        "Sekunder mellan gångerna med --watch, minst 1.",
        "Seconds between the times with --watch, at least 1.")
    case .madeHub(let path): Words("Navet \(path) har skapats.", "The hub \(path) has been made.")
    case .joined(let path):
      Words("Arbetsytan ligger i \(path).", "The workspace lies in \(path).")
    case .done(let taken, let sent):
      Words(
        "Synkat. Hämtade \(taken.swedishEntries), skickade \(sent.swedishEntries).",
        "Synchronized. Took \(taken.englishEntries), sent \(sent.englishEntries).")
    case .unchanged: Words("Synkat. Inget nytt.", "Synchronized. Nothing new.")
    case .rewritten:
      Words(
        "Navets historik har bytts ut sedan sist. Inget har tagits bort här, och det som saknades där har skickats "
          + "igen. Säg det till den som sköter navet.",
        "The hub's history has been replaced since last time. Nothing has been taken away here, and what was missing "
          + "there has been sent again. Tell whoever looks after the hub.")
    case .emptied:
      Words(
        "Navet var tomt. Inget har tagits bort här; allt har skickats dit igen.",
        "The hub was empty. Nothing has been taken away here; everything has been sent there again."
      )
    case .stranger(let stranger):
      Words(
        "Navet innehöll \(stranger.kind.swedish), \(stranger.path). Det har lämnats åt sidan och tas bort där.",
        "The hub held \(stranger.kind.english), \(stranger.path). It has been left aside and is removed there."
      )
    case .hub(let hub): Words("Nav: \(hub)", "Hub: \(hub)")
    case .neverSynced: Words("Inte synkat ännu.", "Not synchronized yet.")
    case .synced(let time, 0):
      Words(
        "Synkat \(time.shortText). Inget osänt.", "Synchronized \(time.shortText). Nothing unsent.")
    case .synced(let time, let unsent):
      Words(
        "Synkat \(time.shortText). \(unsent) \(unsent == 1 ? "osänd post" : "osända poster").",
        "Synchronized \(time.shortText). \(unsent.englishEntries) unsent.")
    case .waits(let reason): Words("Väntar: \(reason)", "Waiting: \(reason)")
    case .reachedAgain: Words("Navet svarar igen.", "The hub answers again.")
    case .invitation(let hub, let title, let isLocal):
      Words(
        """
        Att skicka till den som ska vara med:

          Vi följer upp \(title) i Samverkan. Så här kommer du med:
          1. Installera samverkan och git.
          \(isLocal
            ? "2. Du behöver kunna läsa och skriva i mappen \(hub)."
            : "2. Skicka din öppna SSH-nyckel (~/.ssh/id_ed25519.pub) till den som sköter navet.")
          3. samverkan sync join '\(hub)' samverkan
          4. cd samverkan && samverkan
          5. samverkan sync hämtar det nya och skickar ditt; samverkan sync --watch gör det hela tiden.
        """,
        """
        To send to whoever is to take part:

          We follow up \(title) in Samverkan. This is how you join:
          1. Install samverkan and git.
          \(isLocal
            ? "2. You need to be able to read and write the folder \(hub)."
            : "2. Send your public SSH key (~/.ssh/id_ed25519.pub) to whoever looks after the hub.")
          3. samverkan sync join '\(hub)' samverkan
          4. cd samverkan && samverkan
          5. samverkan sync takes what is new and sends yours; samverkan sync --watch does so all the time.
        """)
    }
  }
}

extension Int {
  fileprivate var swedishEntries: String { "\(self) \(self == 1 ? "post" : "poster")" }
  fileprivate var englishEntries: String { "\(self) \(self == 1 ? "entry" : "entries")" }
}

extension Timestamp {
  /// The day and the minute on the clock that read it.
  fileprivate var shortText: String {
    let text = description
    return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5))"
  }
}
