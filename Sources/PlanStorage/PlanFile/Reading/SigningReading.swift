import PlanDomain

extension PlanNode {
  /// The country whose law holds.
  func country(_ findings: inout Findings) -> Country? {
    guard let text = text(&findings) else { return nil }
    if let country = Country(text) { return country }
    findings.report(.badCountry(text), at: location)
    return nil
  }

  /// Where the file was written from.
  func transcript(_ findings: inout Findings) -> Transcript? {
    guard let fields = Fields<TranscriptKey>(self, into: &findings) else { return nil }
    let author = fields[.author]?.text(&findings)
    return fields[.source]?.text(&findings).map { Transcript(source: $0, author: author) }
  }

  /// Who has signed, and when.
  func signing(_ places: inout AgreementPlaces, _ findings: inout Findings) -> Signing? {
    guard let fields = Fields<SigningKey>(self, into: &findings) else { return nil }
    let date = fields[.on]?.date(&findings)
    let text = fields[.text]?.text(&findings)
    guard let node = fields[.by] else { return nil }
    let signatures = node.items(&findings).compactMap { $0.signature(&places, &findings) }
    if signatures.isEmpty { node.reportEmptyList(&findings) }
    return Signing(date: date?.value, text: text, signatures: signatures)
  }

  private func signature(
    _ places: inout AgreementPlaces, _ findings: inout Findings
  ) -> Signing.Signature? {
    guard let fields = Fields<SignatureKey>(self, into: &findings) else { return nil }
    let party: Located<PartyID>? = fields[.party]?.identifier(&findings)
    if let party { places.memberParties.append(party) }
    guard let function = fields[.function]?.text(&findings) else { return nil }
    return Signing.Signature(function: function, party: party?.value)
  }

  /// What the agreement means by a word.
  func definition(_ findings: inout Findings) -> Definition? {
    guard let fields = Fields<DefinitionKey>(self, into: &findings) else { return nil }
    let term = fields[.term]?.text(&findings)
    let text = fields[.text]?.text(&findings)
    let source = fields[.source]?.text(&findings)
    guard let term, let text else { return nil }
    return Definition(term: term, text: text, source: source)
  }

  /// A step of the way of working.
  func step(_ findings: inout Findings) -> WorkingStep? {
    guard let fields = Fields<StepKey>(self, into: &findings) else { return nil }
    let summary = fields[.summary]?.text(&findings)
    return fields[.title]?.text(&findings).map { WorkingStep(title: $0, summary: summary) }
  }
}
