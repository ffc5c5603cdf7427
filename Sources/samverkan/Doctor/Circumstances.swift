import PlanStorage

/// What the program finds around it that work may depend on, as a value.
struct Circumstances {
  /// The encoding of characters, as the system's library names it: `UTF-8`.
  var encoding = "UTF-8"
  /// The locale that the environment asks for and the machine does not have.
  var missingLocale: String?
  /// The terminal; `nil` where the answer goes elsewhere.
  var terminal: FoundTerminal?
  /// The program around the terminal that shares it out, if there is one.
  var multiplexer: Multiplexer?
  /// The texts that took another number of columns than counted; `nil` where nobody answered.
  var misdrawn: [Misdrawn]?
  /// The folder that is worked in.
  var workspace = FoundWorkspace.fine("/")
  /// The group that it is shared through, and what is not as it is to be then; `nil` where it is one user's own.
  var sharing: Sharing?
  /// The file system that it lies on.
  var fileSystem = FileSystem.local
  /// The folder for drafts and for who one writes as.
  var stateFolder = "/"
  /// Whether something can be kept in it.
  var isStateWritable = true
  /// Whether the machine knows time zones.
  var hasTimeZones = true
  /// Whether the agreements that come with the program are found.
  var hasShippedData = true
  /// The function that one records as.
  var function: String?
  /// Whether there is an editor for long texts.
  var hasEditor = true
  /// The programs that make documents of reports and are not there.
  var missingPrograms: [String] = []

  /// How a workspace is shared.
  struct Sharing: Hashable {
    /// The name of the group.
    var group: String
    /// How many rights are not as they are to be.
    var faults: Int
    /// The folder of the workspace.
    var path: String
  }

  /// A terminal.
  struct FoundTerminal: Equatable {
    /// What `TERM` says.
    var type: String
    /// How many colours its type has; `nil` where the type is unknown.
    var colours: Int?
    var columns: Int
    var rows: Int
    /// The variable that asks for no colours.
    var colourRefusal: String?
  }

  /// A program that shares a terminal out.
  enum Multiplexer: Equatable {
    /// tmux, with the milliseconds that it waits after an Escape, where it says.
    case tmux(escapeTime: Int?)
    case screen
  }

  /// A text that is drawn otherwise than counted.
  struct Misdrawn: Hashable {
    var text: String
    var counted: Int
    var drawn: Int
  }

  /// How a workspace was found.
  enum FoundWorkspace: Equatable {
    /// It is read and written.
    case fine(String)
    /// It is only read, and why.
    case readOnly(String, ReadOnlyReason)
    /// It cannot be opened: what a command would say.
    case unusable(String)
  }

  /// The kinds of file systems that matter.
  enum FileSystem: Hashable {
    case local
    /// Another machine's, by its name.
    case network(String)
    /// One that does not know who may read what, by its name.
    case withoutOwners(String)
  }
}
