/// Who has signed an agreement, and when.
public struct Signing: Hashable, Sendable {
  /// A signature, by the function that gave it.
  public struct Signature: Hashable, Sendable {
    /// The function, word for word.
    public let function: String
    /// The party that it signs for, where the document says so.
    public let party: PartyID?

    /// Creates a signature.
    ///
    /// - Parameters:
    ///   - function: The function, word for word.
    ///   - party: The party that it signs for.
    public init(function: String, party: PartyID?) {
      self.function = function
      self.party = party
    }
  }

  /// The day, where the document names one.
  public let date: CalendarDate?
  /// The line above the signatures, word for word.
  public let text: String?
  /// The signatures, in the order of the document.
  public let signatures: [Signature]

  /// Creates a signing.
  ///
  /// - Parameters:
  ///   - date: The day.
  ///   - text: The line above the signatures, word for word.
  ///   - signatures: The signatures.
  public init(date: CalendarDate?, text: String?, signatures: [Signature]) {
    self.date = date
    self.text = text
    self.signatures = signatures
  }
}
