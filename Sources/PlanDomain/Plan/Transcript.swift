/// Where an agreement's file was written from, where somebody has transcribed it.
///
/// What rests on a transcript says so: nobody has recorded it in the course of the work.
public struct Transcript: Hashable, Sendable {
  /// The document that was transcribed.
  public let source: String
  /// The function that the journal's transcribed entries are written by, where there are any.
  public let author: String?

  /// Creates a transcript.
  ///
  /// - Parameters:
  ///   - source: The document that was transcribed.
  ///   - author: The function that the journal's transcribed entries are written by.
  public init(source: String, author: String? = nil) {
    self.source = source
    self.author = author
  }
}
