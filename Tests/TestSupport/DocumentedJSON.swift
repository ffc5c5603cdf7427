/// What `docs/json.md` says that the program prints.
public enum DocumentedJSON {
  /// The members that are listed under each heading, in order.
  public static func members() throws -> [String: [String]] {
    var members: [String: [String]] = [:]
    var heading = ""
    for line in try Checkout.text(of: "docs/json.md").split(separator: "\n") {
      if line.hasPrefix("## ") { heading = String(line.dropFirst(3)) }
      guard line.hasPrefix("- `") else { continue }
      members[heading, default: []].append(String(line.dropFirst(3).prefix { $0 != "`" }))
    }
    return members
  }
}
