import Cells
import Dashboard
import PlanDomain
import PlanStorage

/// Something that was looked at, and how it stands.
enum Finding: Hashable {
  case encoding(String)
  case otherEncoding(String)
  case missingLocale(String)
  case noTerminal
  case terminal(String, columns: Int, rows: Int)
  case dumbTerminal
  case unknownTerminal(String)
  case smallTerminal(columns: Int, rows: Int)
  case colours(Int)
  case fewColours(Int, type: String)
  case refusedColours(String)
  case widths
  case unknownWidths
  case misdrawn(Circumstances.Misdrawn)
  case quickEscape(Int)
  case slowEscape(Int)
  case unknownEscape
  case workspace(String)
  case askedReadOnly(String)
  case readOnly(String, ReadOnlyReason)
  case unusable(String)
  case shared(String)
  case wronglyShared(Circumstances.Sharing)
  case localFiles
  case networkFiles(String)
  case filesWithoutOwners(String)
  case state(String)
  case noState(String)
  case timeZones
  case noTimeZones
  case shippedData
  case noShippedData
  case function(String)
  case noFunction
  case editor
  case noEditor
  case documents
  case missingProgram(String)
  case keys

  /// How much it matters.
  enum Standing: Comparable {
    case fine
    /// Something is to be done, and work goes on meanwhile.
    case toDo
    /// Nobody can work before something is done.
    case stops
  }

  /// How it stands.
  var standing: Standing {
    switch self {
    case .encoding, .noTerminal, .terminal, .colours, .refusedColours, .widths, .quickEscape,
      .workspace, .askedReadOnly, .shared, .localFiles, .state, .timeZones, .shippedData,
      .function, .editor, .documents, .keys, .unknownWidths:
      .fine
    case .otherEncoding, .missingLocale, .dumbTerminal, .unknownTerminal, .smallTerminal,
      .fewColours, .misdrawn, .slowEscape, .unknownEscape, .wronglyShared, .networkFiles,
      .filesWithoutOwners,
      .noState, .noTimeZones, .noShippedData, .noFunction, .noEditor, .missingProgram:
      .toDo
    case .readOnly, .unusable: .stops
    }
  }
}

extension Finding {
  /// Finds how everything stands.
  ///
  /// - Parameter found: What was looked at.
  /// - Returns: The findings, in the order in which one would look.
  static func all(of found: Circumstances) -> [Finding] {
    ofCharacters(found) + ofTerminal(found) + ofWorkspace(found) + ofTheRest(found)
  }

  private static func ofCharacters(_ found: Circumstances) -> [Finding] {
    let encoding: Finding =
      found.encoding == "UTF-8" ? .encoding(found.encoding) : .otherEncoding(found.encoding)
    return [encoding] + (found.missingLocale.map { [.missingLocale($0)] } ?? [])
  }

  private static func ofTerminal(_ found: Circumstances) -> [Finding] {
    guard let terminal = found.terminal else { return [.noTerminal] }
    guard terminal.type != "dumb" else { return [.dumbTerminal] }
    let (columns, rows) = (terminal.columns, terminal.rows)
    let isSmall = columns < Model.smallest.columns || rows < Model.smallest.rows
    let kind: Finding =
      terminal.colours == nil
      ? .unknownTerminal(terminal.type) : .terminal(terminal.type, columns: columns, rows: rows)
    let widths =
      found.misdrawn.map { $0.isEmpty ? [.widths] : $0.map(Finding.misdrawn) } ?? [.unknownWidths]
    return [kind] + (isSmall ? [.smallTerminal(columns: columns, rows: rows)] : [])
      + [colours(of: terminal)] + widths + ofMultiplexer(found) + [.keys]
  }

  private static func colours(of terminal: Circumstances.FoundTerminal) -> Finding {
    if let variable = terminal.colourRefusal { return .refusedColours(variable) }
    let colours = terminal.colours ?? 256
    return colours >= 256 ? .colours(colours) : .fewColours(max(0, colours), type: terminal.type)
  }

  /// A key such as Esc waits for as long as tmux waits for the rest of an arrow.
  private static func ofMultiplexer(_ found: Circumstances) -> [Finding] {
    switch found.multiplexer {
    case .tmux(let time?): [time > 50 ? .slowEscape(time) : .quickEscape(time)]
    case .tmux(nil): [.unknownEscape]
    case .screen, nil: []
    }
  }

  private static func ofWorkspace(_ found: Circumstances) -> [Finding] {
    let finding: Finding
    switch found.workspace {
    case .fine(let folder): finding = .workspace(folder)
    case .readOnly(let folder, .asked): finding = .askedReadOnly(folder)
    case .readOnly(let folder, let reason): finding = .readOnly(folder, reason)
    case .unusable(let words): return [.unusable(words)]
    }
    let sharing = found.sharing.map {
      $0.faults == 0 ? Finding.shared($0.group) : .wronglyShared($0)
    }
    let fileSystem: Finding =
      switch found.fileSystem {
      case .local: .localFiles
      case .network(let name): .networkFiles(name)
      case .withoutOwners(let name): .filesWithoutOwners(name)
      }
    return [finding] + [sharing].compactMap(\.self) + [fileSystem]
  }

  private static func ofTheRest(_ found: Circumstances) -> [Finding] {
    let programs =
      found.missingPrograms.isEmpty
      ? [Finding.documents] : found.missingPrograms.map(Finding.missingProgram)
    return [
      found.isStateWritable ? .state(found.stateFolder) : .noState(found.stateFolder),
      found.function.map(Finding.function) ?? .noFunction,
      found.hasTimeZones ? .timeZones : .noTimeZones,
      found.hasShippedData ? .shippedData : .noShippedData,
      found.hasEditor ? .editor : .noEditor,
    ] + programs
  }
}
