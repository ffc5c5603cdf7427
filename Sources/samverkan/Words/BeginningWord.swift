import PlanDomain

/// What is said and asked where a workspace is begun.
enum BeginningWord: Hashable, Sendable {
  // Help.
  case blankOption, nameOption, yearsOption, tableOption
  // Of what is checked.
  case allWarningsOption, allWarnings
  // What can be put right afterwards.
  case municipality, police, council, area, areas, firstArea, subGoal
  // Questions.
  case introduction, askMunicipality, askYears, askPolice, askOthers, askCouncil, askTable, askLevel
  case askAreas(String), askArea(Int), askFolder, found([String])
}

extension BeginningWord: Worded {
  /// The words.
  var words: Words {
    switch self {
    case .blankOption:
      Words(
        "Börja en egen överenskommelse utan frågor; allt går att ändra i filerna.",
        "Begin an agreement of your own without questions; all of it can be changed in the files.")
    case .nameOption: Words("Kommunens namn.", "The name of the municipality.")
    case .yearsOption:
      Words(
        "Åren som överenskommelsen gäller: 2026-2029.", "The years of the agreement: 2026-2029.")
    case .tableOption:
      Words(
        "En fil med planen som tabell (xlsx, ods, docx, odt, csv): områden och aktiviteter hämtas därifrån.",
        "A file with the plan as a table (xlsx, ods, docx, odt, csv): areas and activities are taken from it."
      )
    case .allWarningsOption:
      Words(
        "Visa varje varning för sig; annars sammanförs de som är av samma slag.",
        "Show each warning by itself; else those of one kind are told together.")
    case .allWarnings:
      Words(
        "Varje varning för sig: samverkan check --all.", "Each by itself: samverkan check --all.")
    case .municipality: Words("Kommunen", "The municipality")
    case .police: Words("Polisen", "The police")
    case .council: Words("Strategiska rådet", "The strategic council")
    case .area: Words("Fokusområde", "Focus area")
    case .areas: Words("Fokusområden", "Focus areas")
    case .firstArea:
      Words("Första fokusområdet (skriv vad det heter)", "The first area (write what it is called)")
    case .subGoal: Words("Delmål", "Sub-goal")
    case .introduction:
      Words(
        "En ny arbetsyta. Svara på frågorna; Enter tar förslaget inom [ ].\n"
          + "Allt går att ändra i filerna efteråt.\n"
          + "Från en överenskommelse som följer med: samverkan init strängnäs MAPP.",
        "A new workspace. Answer the questions; Enter takes what stands within [ ].\n"
          + "All of it can be changed in the files afterwards.\n"
          + "From a shipped agreement: samverkan init strängnäs FOLDER.")
    case .askMunicipality: Words("Vad heter kommunen", "What is the municipality called")
    case .askYears:
      Words("Vilka år gäller överenskommelsen", "Which years does the agreement hold")
    case .askPolice: Words("Polisens part", "The party of the police")
    case .askOthers:
      Words("Fler parter, med komma mellan", "Other parties, with commas between")
    case .askCouncil: Words("Gruppen som leder arbetet", "The group that leads the work")
    case .askTable:
      Words(
        "Finns planen som tabell? Filen (xlsx, ods, docx, csv), eller Enter",
        "Is the plan there as a table? The file (xlsx, ods, docx, csv), or Enter")
    case .askLevel: Words("Vad kallas ett område", "What is an area called")
    case .askAreas(let many):
      Words(
        "Skriv era \(many.lowercased()), ett på varje rad. En tom rad avslutar.",
        "Write your areas, one a line. An empty line ends.")
    case .askArea(let number): Words("  \(number)", "  \(number)")
    case .askFolder: Words("Var ska arbetsytan ligga", "Where is the workspace to lie")
    case .found(let names):
      Words(
        "Områden i tabellen:" + names.map { "\n  \($0)" }.joined(),
        "Areas in the table:" + names.map { "\n  \($0)" }.joined())
    }
  }
}

/// What is missing where a workspace is to be begun.
enum MissingBeginning: Hashable, Sendable {
  /// An agreement is named, and no folder.
  case path
  /// One is begun without questions, and something else than one folder is named.
  case onePath
  /// Nothing is named, and nobody can be asked.
  case answers
  /// The table names no areas.
  case areasInTable
}

extension MissingBeginning: Worded {
  /// What is missing, and what to do.
  var words: Words {
    switch self {
    case .path:
      Words(
        "Säg var arbetsytan ska ligga: samverkan init strängnäs MAPP.",
        "Say where the workspace is to lie: samverkan init strängnäs FOLDER.")
    case .onePath:
      Words(
        "Säg bara var arbetsytan ska ligga: samverkan init --blank MAPP.",
        "Say only where the workspace is to lie: samverkan init --blank FOLDER.")
    case .answers:
      Words(
        "Ingen kan svara på frågor här. Ange allt: samverkan init --blank MAPP, eller "
          + "samverkan init ÖVERENSKOMMELSE MAPP.",
        "Nobody can answer questions here. Name all of it: samverkan init --blank FOLDER, or "
          + "samverkan init AGREEMENT FOLDER.")
    case .areasInTable:
      Words(
        "Tabellen nämner inga områden: den behöver en kolumn Fokusområde eller Delmål, eller rader med "
          + "områdenas namn.",
        "The table names no areas: it needs a column Area or Goal, or rows with the names of the areas."
      )
    }
  }
}
