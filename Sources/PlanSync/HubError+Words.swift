public import PlanDomain

extension HubError: Worded {
  /// The sentence: what, where, and what to do.
  public var words: Words {
    switch self {
    case .address(let text):
      Words(
        "«\(text)» är ingen plats för ett nav. Ange en mapp, eller ssh://användare@dator/mapp.",
        "“\(text)” is no place for a hub. Give a folder, or ssh://user@host/folder.")
    case .gitMissing:
      Words(
        "git är inte installerat. Installera det: sudo apt install git",
        "git is not installed. Install it: sudo apt install git")
    case .gitTooOld(let version):
      Words(
        "git \(version) är för gammalt; 2.36 eller nyare behövs.",
        "git \(version) is too old; 2.36 or newer is needed.")
    case .silent(let seconds):
      Words(
        "Navet svarade inte på \(seconds) sekunder. Inget har ändrats här. Försök igen senare.",
        "The hub did not answer in \(seconds) seconds. Nothing has been changed here. Try again later."
      )
    case .unreachable(let said):
      Words(
        "Navet går inte att nå: \(said) Det du har sparat ligger kvar här; försök igen senare.",
        "The hub cannot be reached: \(said) What you have saved is kept here; try again later.")
    case .noRepository(let path):
      Words(
        "\(path) är inget nav. Skapa det på den datorn: git init --bare MAPP",
        "\(path) is no hub. Make it on that machine: git init --bare FOLDER")
    case .othersRepository(let path):
      Words(
        "Navet \(path) tillhör en annan användare på den här datorn, som då skulle kunna köra program i ditt namn. "
          + "Använd det över SSH: ssh://localhost\(path)",
        "The hub \(path) belongs to another user of this machine, who could then run programs in your name. "
          + "Use it over SSH: ssh://localhost\(path)")
    case .damaged(let said):
      Words(
        "Navet innehåller något som git inte godtar: \(said) Inget har hämtats. Skapa ett nytt nav; allt som finns "
          + "här skickas dit.",
        "The hub holds something that git does not accept: \(said) Nothing has been taken. Make a new hub; all that "
          + "is here will be sent there.")
    case .refused(let said):
      Words(
        "Navet tog inte emot det som skickades: \(said) Det ligger kvar här. Den som sköter navet kan säga varför.",
        "The hub did not take what was sent: \(said) It is kept here. Whoever looks after the hub can say why."
      )
    case .crowded(let tries):
      Words(
        "Andra skickade hela tiden något före (\(tries) försök). Försök igen om en stund.",
        "Others sent something first all the while (\(tries) tries). Try again in a moment.")
    case .tooMuch(let limit):
      Words(
        "Navet innehåller mer än vad som läses (\(limit)). Inget har hämtats.",
        "The hub holds more than is read (\(limit)). Nothing has been taken.")
    case .busy:
      Words(
        "Arbetsytan synkas redan. Försök igen om en stund.",
        "The workspace is being synchronized already. Try again in a moment.")
    case .system(let path, let error):
      Words("\(path): \(error)", "\(path): \(error)")
    case .failed(let task, let said):
      Words(
        "git \(task) misslyckades: \(said) Inget har ändrats här.",
        "git \(task) failed: \(said) Nothing has been changed here.")
    }
  }
}
