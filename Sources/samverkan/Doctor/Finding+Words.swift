import Cells
import Dashboard
import PlanDomain
import PlanStorage

extension Finding: Worded {
  /// What was found.
  var words: Words {
    switch self {
    case .encoding(let name): Words("Teckenkodning: \(name).", "Encoding: \(name).")
    case .otherEncoding(let name):
      Words(
        "Teckenkodningen är \(name): en del tecken kan inte skrivas eller visas.",
        "The encoding is \(name): some characters can neither be typed nor shown.")
    case .missingLocale(let name):
      Words(
        "Språkinställningen \(name) är inte installerad; programmet använder C.UTF-8.",
        "The locale \(name) is not installed; the program uses C.UTF-8.")
    case .noTerminal:
      Words(
        "Ingen terminal: svaren skrivs som text.",
        "No terminal: answers are printed as text.")
    case .terminal(let type, let columns, let rows):
      Words(
        "Terminal: \(type), \(columns) kolumner och \(rows) rader.",
        "Terminal: \(type), \(columns) columns and \(rows) rows.")
    case .dumbTerminal:
      Words(
        "Terminalen kan inte flytta markören (TERM=dumb): ingen helskärm.",
        "The terminal cannot place its cursor (TERM=dumb): no full screen.")
    case .unknownTerminal(let type):
      Words(
        "Terminalens typ \(type.isEmpty ? "(TERM)" : type) är okänd här; xterm-256color antas.",
        "The terminal's type \(type.isEmpty ? "(TERM)" : type) is unknown here; xterm-256color is assumed."
      )
    case .smallTerminal(let columns, let rows):
      Words(
        "Fönstret är för litet: \(columns) × \(rows).",
        "The window is too small: \(columns) × \(rows).")
    case .colours(let count): Words("Färger: \(count).", "Colours: \(count).")
    case .fewColours(let count, let type):
      Words(
        "Terminalen \(type) har \(count == 0 ? "inga" : "\(count)") färger.",
        "The terminal \(type) has \(count == 0 ? "no" : "\(count)") colours.")
    case .refusedColours(let name):
      Words("Färger: avstängda med \(name).", "Colours: switched off with \(name).")
    case .widths:
      Words(
        "Tecknens bredd: terminalen och programmet räknar lika.",
        "Widths: the terminal and the program count alike.")
    case .unknownWidths:
      Words(
        "Tecknens bredd: jämför linjalen nedan.",
        "Widths: compare the ruler below.")
    case .misdrawn(let text):
      Words(
        "\(text.text) tar \(text.drawn) kolumner i stället för \(text.counted): raderna kan hamna snett.",
        "\(text.text) takes \(text.drawn) columns instead of \(text.counted): rows may be askew.")
    case .quickEscape(let time):
      Words("tmux väntar \(time) ms efter Esc.", "tmux waits \(time) ms after Esc.")
    case .slowEscape(let time):
      Words(
        "tmux väntar \(time) ms efter Esc, så att Esc svarar sent.",
        "tmux waits \(time) ms after Esc, so that Esc answers late.")
    case .unknownEscape:
      Words(
        "tmux svarade inte på hur länge det väntar efter Esc.",
        "tmux did not say how long it waits after Esc.")
    case .workspace(let path):
      Words(
        "Arbetsyta: \(path), läses och skrivs.",
        "Workspace: \(path), read and written.")
    case .askedReadOnly(let path):
      Words(
        "Arbetsyta: \(path), skrivskyddad på begäran.",
        "Workspace: \(path), read-only as asked.")
    case .readOnly(let path, let reason):
      Words(
        "Inget kan sparas i \(path). \(reason.swedish)",
        "Nothing can be saved in \(path). \(reason.english)")
    case .unusable(let words):
      Words("Arbetsytan kan inte öppnas. \(words)", "The workspace cannot be opened. \(words)")
    case .shared(let group):
      Words("Delas av gruppen \(group).", "Shared by the group \(group).")
    case .wronglyShared(let sharing):
      Words(
        "Delas av gruppen \(sharing.group), men \(sharing.faults) rättigheter är inte som de ska.",
        "Shared by the group \(sharing.group), but \(sharing.faults) rights are not as they are to be."
      )
    case .localFiles: Words("Filsystem: lokalt.", "File system: local.")
    case .networkFiles(let name):
      Words(
        "Arbetsytan ligger på en annan dator (\(name)): vad andra sparar märks senare.",
        "The workspace lies on another machine (\(name)): what others save is seen later.")
    case .filesWithoutOwners(let name):
      Words(
        "Filsystemet (\(name)) vet inte vem som får läsa och skriva.",
        "The file system (\(name)) does not know who may read and write.")
    case .state(let path): Words("Utkast sparas i \(path).", "Drafts are kept in \(path).")
    case .noState(let path):
      Words(
        "Utkast kan inte sparas i \(path).",
        "Drafts cannot be kept in \(path).")
    case .timeZones: Words("Tidszoner: finns.", "Time zones: there.")
    case .noTimeZones:
      Words(
        "Datorn saknar tidszoner: dagar och klockslag blir de i UTC.",
        "This computer has no time zones: days and times are those of UTC.")
    case .shippedData:
      Words("Medföljande överenskommelser: finns.", "Shipped agreements: there.")
    case .noShippedData:
      Words(
        "De medföljande överenskommelserna hittas inte: exemplet och init går inte att använda.",
        "The shipped agreements are not found: neither the example nor init can be used.")
    case .function(let name): Words("Du sparar som \(name).", "You save as \(name).")
    case .noFunction:
      Words(
        "Det är inte sagt vilken funktion du sparar som.",
        "It has not been said which function you save as.")
    case .editor: Words("Texteditor: finns.", "Editor: there.")
    case .noEditor:
      Words(
        "Ingen texteditor finns för långa texter.",
        "There is no editor for long texts.")
    case .documents:
      Words(
        "Rapporter kan sparas som docx, odt, pdf och xlsx.",
        "Reports can be saved as docx, odt, pdf and xlsx.")
    case .missingProgram(let name):
      Words(
        "\(name) saknas: rapporter kan inte sparas som \(Self.forms(of: name).swedish).",
        "\(name) is missing: reports cannot be saved as \(Self.forms(of: name).english)."
      )
    case .keys: Words("Tangenter: kan prövas.", "Keys: can be tried.")
    }
  }

  /// What a program that is missing makes.
  private static func forms(of program: String) -> Words {
    switch program {
    case "pandoc": Words("docx och odt", "docx and odt")
    case "weasyprint": Words(everywhere: "pdf")
    default: Words(everywhere: "xlsx")
    }
  }

  /// What to do about it, or what can be done; `nil` where there is nothing.
  var advice: Words? {
    switch self {
    case .encoding, .noTerminal, .terminal, .colours, .widths, .quickEscape, .workspace,
      .shared, .localFiles, .state, .timeZones, .shippedData, .function, .editor, .documents,
      .unknownWidths, .readOnly:
      nil
    case .otherEncoding:
      Words(
        "Skriv export LC_ALL=C.UTF-8, och välj UTF-8 i terminalens inställningar.",
        "Type export LC_ALL=C.UTF-8, and choose UTF-8 in the terminal's settings.")
    case .missingLocale(let name):
      Words(
        "Installera den (sudo dpkg-reconfigure locales), eller skriv export LC_ALL=C.UTF-8. "
          + "Andra program kan visa fel tecken med \(name).",
        "Install it (sudo dpkg-reconfigure locales), or type export LC_ALL=C.UTF-8. "
          + "Other programs may show wrong characters with \(name).")
    case .dumbTerminal:
      Words(
        "Kör i en vanlig terminal, eller använd kommandona, som samverkan review --linear.",
        "Use an ordinary terminal, or the commands, such as samverkan review --linear.")
    case .unknownTerminal:
      Words(
        "Skriv export TERM=xterm-256color, eller installera ncurses-term.",
        "Type export TERM=xterm-256color, or install ncurses-term.")
    case .smallTerminal:
      Words(
        "Gör fönstret minst \(Model.smallest.columns) × \(Model.smallest.rows), helst 80 × 24.",
        "Make the window at least \(Model.smallest.columns) × \(Model.smallest.rows), better 80 × 24."
      )
    case .fewColours:
      Words(
        "Kan terminalen mer: skriv export TERM=xterm-256color.",
        "If the terminal can do more: type export TERM=xterm-256color.")
    case .refusedColours(let name):
      Words("För färger: unset \(name).", "For colours: unset \(name).")
    case .misdrawn:
      Words(
        "Välj smala tecken i terminalens inställningar (tvetydig bredd), eller kör med --ascii.",
        "Choose narrow characters in the terminal's settings (ambiguous width), or use --ascii.")
    case .slowEscape, .unknownEscape:
      Words(
        "Lägg raden set -sg escape-time 10 i ~/.tmux.conf, och skriv tmux source ~/.tmux.conf.",
        "Put the line set -sg escape-time 10 in ~/.tmux.conf, and type tmux source ~/.tmux.conf.")
    case .askedReadOnly:
      Words("För att spara: utan --read-only.", "To save: without --read-only.")
    case .unusable:
      Words(
        "Ange arbetsytans mapp: -w MAPP. Filerna kontrolleras med samverkan check.",
        "Name the workspace's folder: -w FOLDER. samverkan check checks the files.")
    case .wronglyShared(let sharing):
      Words(
        "Kör samverkan share init \(sharing.path) --group \(sharing.group), eller be den som äger arbetsytan.",
        "Run samverkan share init \(sharing.path) --group \(sharing.group), or ask whoever owns the workspace."
      )
    case .networkFiles:
      Words(
        "Arbeta hellre i en mapp på den egna datorn och håll den lika med andras: samverkan sync.",
        "Rather work in a folder of this machine and keep it equal with others': samverkan sync.")
    case .filesWithoutOwners:
      Words(
        "Flytta arbetsytan till datorns egen disk om inte alla ska kunna läsa den.",
        "Move the workspace to the computer's own disk unless everybody is to read it.")
    case .noState:
      Words(
        "Ge dig rätt att skriva där, eller ange en annan mapp i XDG_STATE_HOME.",
        "Get the right to write there, or name another folder in XDG_STATE_HOME.")
    case .noTimeZones: Words("Installera tzdata.", "Install tzdata.")
    case .noShippedData:
      Words(
        "Ange mappen med dem i SAMVERKAN_DATA.",
        "Name their folder in SAMVERKAN_DATA.")
    case .noFunction:
      Words(
        "Ange --by samordnare, eller sätt SAMVERKAN_FUNCTION. På skärmen frågas det en gång.",
        "Give --by FUNCTION, or set SAMVERKAN_FUNCTION. The screen asks once.")
    case .noEditor:
      Words("Installera nano, eller sätt EDITOR.", "Install nano, or set EDITOR.")
    case .missingProgram(let name): Words("Installera \(name).", "Install \(name).")
    case .keys:
      Words(
        "samverkan doctor --keys visar vad varje tangent heter.",
        "samverkan doctor --keys shows what each key is called.")
    }
  }
}

extension Finding.Standing: Worded {
  /// The word that stands before a finding.
  var words: Words {
    switch self {
    case .fine: Words("ok", "ok")
    case .toDo: Words("att göra", "to do")
    case .stops: Words("hindrar", "stops")
    }
  }
}

/// What the doctor says beside the findings.
enum DoctorWord: Worded {
  case doThis(String)
  case verdict(stops: Int, toDo: Int)
  case ruler
  case tester
  case pressed(String)
  case cameTogether(String)
  case needsTerminal
  case command, keysOption

  /// The words.
  var words: Words {
    switch self {
    case .doThis(let advice): Words("Gör så: \(advice)", "Do this: \(advice)")
    case .verdict(0, 0):
      Words("Allt är som det ska.", "Everything is as it should be.")
    case .verdict(0, let count):
      Words(
        "Inget hindrar arbetet; \(count) \(count == 1 ? "sak" : "saker") att göra.",
        "Nothing stops work; \(count) \(count == 1 ? "thing" : "things") to do.")
    case .verdict(let stops, _):
      Words(
        "\(stops) \(stops == 1 ? "sak" : "saker") hindrar arbetet.",
        "\(stops) \(stops == 1 ? "thing stops" : "things stop") work.")
    case .ruler:
      Words(
        "Linjal: strecken ska stå rakt under varandra.",
        "Ruler: the bars are to stand right below each other.")
    case .tester:
      Words(
        "Tryck på tangenterna som ska prövas. q två gånger avslutar.",
        "Press the keys to be tried. q twice ends.")
    case .pressed(let key): Words("tangent: \(key)", "key: \(key)")
    case .cameTogether(let keys):
      Words("kom på en gång: \(keys)", "came together: \(keys)")
    case .needsTerminal:
      Words(
        "--keys behöver en terminal.",
        "--keys needs a terminal.")
    case .command:
      Words(
        "Kontrollera terminalen, arbetsytan och det som behövs runt programmet.",
        "Check the terminal, the workspace and what is needed around the program.")
    case .keysOption:
      Words(
        "Pröva tangenterna: visa vad var och en heter.",
        "Try the keys: show what each is called.")
    }
  }
}
