/// A value in a plan file and where it stands.
struct PlanNode {
  /// What a value is made of.
  enum Content {
    /// A text, in NFC.
    case text(String)
    /// A list.
    case list([PlanNode])
    /// A group of keys with values, in the order of the file.
    case group([Field])
  }

  /// A key with its value.
  struct Field {
    /// The key.
    let key: String
    /// Where the key stands.
    let location: SourceLocation
    /// The value.
    let value: PlanNode
  }

  /// Where the value begins.
  let location: SourceLocation
  /// What it is made of.
  let content: Content
}
