public import PlanDomain

extension Basis {
  /// Tells what a sheet tells line by line, for one who listens.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - language: The language of the words.
  /// - Returns: Its name, then what it tells; no line is broken.
  public func lines(of sheet: Sheet, in language: Language) -> [String] {
    let name = [sheet.code, sheet.title].filter { !$0.isEmpty }.joined(separator: " ")
    let text = Page(blocks(of: sheet, in: language)).linear
    return [name] + text.split(separator: "\n").map(String.init)
  }
}
