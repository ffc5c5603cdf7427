import PlanDomain
import PlanReports

extension DocumentCopy.Verdict: Worded {
  /// Whether the file says what was filed.
  var isUnaltered: Bool {
    switch self {
    case .unaltered: true
    case .altered, .damaged, .foreign, .sameName, .uncoded: false
    }
  }

  /// What is answered.
  var words: Words {
    switch self {
    case .unaltered(let filed, let hasLater):
      filed.name + Words(", oförändrad.", ", unaltered.")
        + (hasLater
          ? Words(
            " Det som har kommit till sedan dess står sist och är inte jämfört.",
            " What has come since stands last and is not compared.") : Words(everywhere: ""))
    case .altered(let filed, let difference):
      filed.name
        + Words(
          ". Filen säger något annat.\n  Dokumentet: … \(difference.document) …\n"
            + "  Filen:      … \(difference.copy) …",
          ". The file says something else.\n  The document: … \(difference.document) …\n"
            + "  The file:     … \(difference.copy) …")
    case .damaged(let filed):
      Words(
        "reports/\(filed.document.file) är inte som den var, så att inget går att jämföra med. "
          + "Kör samverkan verify.",
        "reports/\(filed.document.file) is not as it was, so that there is nothing to compare with. "
          + "Run samverkan verify.")
    case .foreign(let code):
      Words(
        "Kontrollkoden \(code.text) hör inte till något dokument i den här arbetsytan.",
        "The check code \(code.text) belongs to no document in this workspace.")
    case .sameName(let filed):
      filed.name
        + Words(
          ". Filen heter som originalet men är inte som det, och den har ingen kontrollkod.",
          ". The file is named as the original and is not as that, and it has no check code.")
    case .uncoded:
      Words(
        "Filen har ingen kontrollkod. Den är inget fastställt dokument, eller så är koden borttagen.",
        "The file has no check code. It is no approved document, or the code was taken away.")
    }
  }
}

extension DocumentCopy.Filed {
  /// The number, and what has been done with it.
  fileprivate var name: Words {
    guard isReport else {
      return Words("\(number): godkänd \(date)", "\(number): approved \(date)")
    }
    guard let approved else {
      return Words(
        "\(number): fryst \(date), ej fastställd", "\(number): frozen \(date), not approved")
    }
    return Words("\(number): fastställd \(approved)", "\(number): approved \(approved)")
  }
}
