extension ExampleTexts {
  /// Something that the council asks a function to do.
  struct Mandate {
    /// The function, as the agreement names it.
    let function: String
    /// What it is to do; the sentence goes on with the last day.
    let task: String
    /// The last day, as text.
    let due: String
    /// The month of the meeting that hears that it is done; `nil` while it is not.
    var done: String?
    /// What that meeting hears.
    var result: String?
    /// The month whose mandate this one replaces.
    var replaces: String?

    var text: String { "KUG ger \(function) i uppdrag att \(task) senast \(due)." }
  }

  /// What the council asks for, by the month of the meeting.
  static let mandates: [String: Mandate] = [
    "2024-01": Mandate(
      function: "administrativ direktör",
      task: "ta fram en rutin för hur aktiviteternas ansvariga rapporterar till KUG",
      due: "2024-03-29", done: "2024-04", result: "Rutinen är beslutad och utsänd."),
    "2024-06": Mandate(
      function: "säkerhetschef",
      task: "samordna sommarens insatser med polisen och redovisa utfallet",
      due: "2024-08-30", done: "2024-09", result: "Utfallet redovisades vid mötet."),
    "2024-11": Mandate(
      function: "VD KFAST",
      task: "redovisa trygghetsåtgärder i bostadsbolagets fastigheter i prioriterade stadsdelar",
      due: "2025-01-31", done: "2025-02", result: "Redovisad; åtgärderna följs i EST."),
    "2025-03": Mandate(
      function: "förvaltningschef barn- och utbildningsförvaltningen",
      task: "redovisa hur skolorna arbetar med nolltolerans mot narkotika",
      due: "2025-05-30", done: "2025-06", result: "Redovisad för samtliga grundskolor."),
    "2025-05": Mandate(
      function: "biträdande lokalpolisområdeschef",
      task: "redovisa polisens närvaro i de prioriterade stadsdelarna under sommaren",
      due: "2025-09-12", done: "2025-09", result: "Redovisad stadsdel för stadsdel."),
    "2025-11": Mandate(
      function: "näringslivsdirektör",
      task: "bjuda in näringslivet till en dialog om leverantörskontroler",
      due: "2026-02-27", done: "2026-03", result: "Dialogen hölls med 31 företag."),
    "2026-02": Mandate(
      function: "kommunikationsdirektör",
      task: "ta fram en kommunikationsplan för överenskommelsens sista två år",
      due: "2026-04-30"),
    "2026-04": Mandate(
      function: "kommunikationsdirektör",
      task: "tillsammans med polisen ta fram en gemensam kommunikationsplan för 2026 och 2027",
      due: "2026-08-31", done: "2026-09", result: "Planen är gemensam och beslutad av båda parter.",
      replaces: "2026-02"),
    "2026-06": Mandate(
      function: "förvaltningschef samhällsbyggnads- och miljöförvaltningen",
      task: "lämna förslag till belysningsåtgärder på de platser som EST har pekat ut",
      due: "2026-10-16"),
    "2026-08": Mandate(
      function: "säkerhetschef",
      task: "redovisa incidenter per plats för ordningsvakterna i Centrum",
      due: "2026-12-31"),
    "2026-10": Mandate(
      function: "förvaltningschef kultur- och fritidsförvaltningen",
      task: "redovisa planen för jullovets verksamhet på mötesplatserna",
      due: "2026-12-04"),
  ]

  /// What is found to be wrong in a mandate after the meeting, by the month of the meeting.
  static let slips: [String: Slip] = [
    "2025-11": Slip(
      wrong: "kontroler", right: "kontroller", note: "Skrivfel."),
    "2026-08": Slip(
      wrong: "2026-12-31", right: "2026-11-30", note: "Fel dag antecknades; rådet sade november."),
  ]

  /// A slip of the pen in a mandate.
  struct Slip {
    let wrong: String
    let right: String
    let note: String
  }
}
