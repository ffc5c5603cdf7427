extension ExampleTexts {
  /// A matter of the council's own on the agenda of a month.
  struct OwnItem {
    let title: String
    let minutes: Int
    /// What is said under it; a matter that is put off has a reason instead.
    let note: String
    var isParked = false
  }

  /// What the council itself puts on its agenda, by month; a parked matter comes back by itself.
  static let ownItems: [String: OwnItem] = [
    "2024-01": OwnItem(
      title: "Rådets uppdrag enligt Lag (2023:196) och arbetssätt", minutes: 15,
      note: "Rådet möts månadsvis utom i juli. Avvikelser granskas varje månad."),
    "2024-05": OwnItem(
      title: "Sommarens gemensamma bemanning", minutes: 10,
      note: "Fältgrupp, ordningsvakter och polis planerar per vecka i EST."),
    "2024-11": OwnItem(
      title: "Polisens lista över utsatta områden", minutes: 15,
      note: "Lägesbilden 2025 tas fram med stadsdelarna som indelning."),
    "2025-02": OwnItem(
      title: "Lägesbild 2025", minutes: 20, note: "Tiden räckte inte; underlaget sänds ut igen.",
      isParked: true),
    "2025-05": OwnItem(
      title: "Skrivelse från föreningslivet om lokaler i Årby", minutes: 10,
      note: "Tas upp när samhällsbyggnads- och miljöförvaltningen har yttrat sig.",
      isParked: true),
    "2025-10": OwnItem(
      title: "Medel för planens aktiviteter 2026", minutes: 15,
      note: "Parterna ser över vilka aktiviteter som saknar medel inför årsskiftet."),
    "2026-02": OwnItem(
      title: "Lägesbild 2026", minutes: 20,
      note: "Lägesbilden godtas som grund för årets arbete."),
    "2026-05": OwnItem(
      title: "Sommarens gemensamma bemanning", minutes: 10,
      note: "Samma upplägg som 2025, med två fältgrupper under lovveckorna."),
    "2026-09": OwnItem(
      title: "Upplägg för utvärderingen 2027", minutes: 15,
      note: "Utvärderingen förbereds så att en ny överenskommelse kan beslutas under 2027."),
    "2026-10": OwnItem(
      title: "Skrivelse från handeln i Centrum om ordningsvakter", minutes: 10,
      note: "Underlaget från polisen var inte klart.", isParked: true),
    "2026-11": OwnItem(
      title: "Mötesplan 2027", minutes: 10, note: "Mötesdagarna fastställs."),
  ]

  /// Meetings that had to be held on another day: the third Thursday of April 2025 is Maundy Thursday.
  static let movedMeetings = ["2025-04": "2025-04-24"]

  /// Something that was not written down until the meeting was over.
  struct Forgotten {
    let reason: String
    let note: String
  }

  static let forgotten = [
    "2025-06": Forgotten(
      reason: "En upplysning under övriga frågor saknas.",
      note: "Polisen upplyste om ändrade kontaktvägar under semestern.")
  ]

  static let broughtBack = "Ärendet föredrogs. Rådet hade inga ytterligare frågor."

  /// What is said of a focus area, by its place from 1.
  static let areaNotes: [Int: [String]] = [
    1: [
      "Polisen redogjorde för läget i nätverksmiljöerna.",
      "Avhopparverksamheten har fler förfrågningar än platser.",
      "Larmlistan för särskilda händelser är uppdaterad.",
    ],
    2: [
      "SSPF redovisade pågående ärenden i stort; inga enskilda ärenden berördes.",
      "Skolorna och fritiden samordnar lovens verksamhet.",
      "Föräldrastödet når fler när det erbjuds på mötesplatserna.",
    ],
    3: [
      "EST lyfte resecentrum och Fröslunda centrum.",
      "Höstens trygghetsvandringar är inplanerade.",
      "Belysning och skötsel följs upp plats för plats.",
    ],
    4: [
      "KSG Systemhotande brottslighet redovisade månadens tillsyn.",
      "Rutinen mot otillåten påverkan är känd i förvaltningarna.",
      "Leverantörskontrollerna fortsätter enligt plan.",
    ],
  ]

  static let sinceNotes = [
    "Ändringarna sedan förra mötet föredrogs.",
    "Samordnaren redogjorde för ändringarna; två statusar behöver rapporteras in.",
    "Ändringarna föredrogs. Aktiviteter utan ny rapport påminns av KSG.",
  ]
  static let otherNotes = [
    "Inga övriga frågor.", "Kommunikation om beslutade insatser samordnas mellan parterna.",
  ]
}
