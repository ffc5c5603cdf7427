import PlanDomain

/// The words that stand around documents that are filed.
enum DocumentPhrase: Hashable, Sendable {
  case digest, heads, headsExplained, writer, entries, checksum
}
