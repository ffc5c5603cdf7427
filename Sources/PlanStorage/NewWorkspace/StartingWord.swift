import PlanDomain

/// What stands in the files of a new workspace for those who will write in them.
enum StartingWord: Hashable {
  /// Above `workspace.yaml`, with the title.
  case manifest(String)
  /// Above the editions.
  case editions
  /// In place of the editions where the agreement has no plan.
  case noEditions
  /// Above the example in an empty draft.
  case draft
  /// Below the example.
  case draftRest
  /// The title of the example's activity.
  case title
  /// How it is done.
  case how
  /// What a party brings.
  case contribution(String)
  /// The function that is responsible.
  case function
  /// How to read the files without the program.
  case readme(WorkspaceManifest, agreement: Agreement, original: String?)
}

extension StartingWord: Worded {
  /// The text.
  var words: Words {
    switch self {
    case .manifest(let title):
      Words(
        "En arbetsyta för \(title). Se README.txt.",
        "A workspace for \(title). See README.txt.")
    case .editions:
      Words(
        "Alla utgåvor av åtgärdsplanen behålls här; den sista gäller.",
        "All editions of the action plan are kept here; the last one holds.")
    case .noEditions:
      Words(
        """
        Överenskommelsen har ingen åtgärdsplan än. När det finns en, ta bort #-tecknen:
        editions:
          - version: "1"
            files: ["plan/activities.yaml"]
        """,
        """
        The agreement has no action plan yet. When there is one, take the # away:
        editions:
          - version: "1"
            files: ["plan/activities.yaml"]
        """)
    case .draft:
      Words(
        """
        Ett tomt utkast till åtgärdsplan. Lägg till aktiviteter så här: byt sista raden mot
        «activities:» och skriv aktiviteterna under den, utan #-tecken.
        """,
        """
        An empty draft of an action plan. Add activities like this: replace the last line by
        “activities:” and write the activities under it, without the #.
        """)
    case .draftRest:
      Words(
        """
        Varje aktivitet har sin egen beteckning, som aldrig återanvänds, och en ansvarig funktion,
        aldrig en person. Kontrollera filen med «samverkan check». När rådet har antagit planen:
        status: adopted.
        """,
        """
        Each activity has an identifier of its own, never reused, and one responsible function, never
        a person. Check the file with “samverkan check”. Once the council has adopted the plan:
        status: adopted.
        """)
    case .title: Words("Gemensam trygghetsvandring", "Joint safety walk")
    case .how: Words("Var, när och hur det görs", "Where, when and how it is done")
    case .contribution(let party): Words("Det som \(party) bidrar med", "What \(party) brings")
    case .function: Words("säkerhetschef", "head of security")
    case .readme(let manifest, let agreement, let original):
      Words(
        swedishReadme(manifest, agreement, original),
        englishReadme(manifest, agreement, original))
    }
  }

  private func filesInSwedish(of manifest: WorkspaceManifest) -> String {
    var rows = [
      (WorkspaceManifest.fileName, "arbetsytans namn och vilka filer som hör till den"),
      (manifest.agreement, "överenskommelsen"),
    ]
    rows += manifest.editions.flatMap(\.files).map { ($0, "åtgärdsplan") }
    rows += [
      ("journal/", "allt som händer från och med nu: en mapp per skrivare, en fil per"),
      ("", "månad, en rad per händelse, äldst överst; tom från början"),
      ("reports/", "fastställda rapporter och protokoll; tom från början"),
    ]
    return rows.columns
  }

  private func swedishReadme(
    _ manifest: WorkspaceManifest, _ agreement: Agreement, _ original: String?
  ) -> String {
    let record = agreement.record.map { "\n\($0)" } ?? ""
    let origin =
      original.map { original in
        """
        Kopierad från \(original), som följer med programmet Samverkan. Jämför den med
        det undertecknade dokumentet innan ni börjar.
        """
      } ?? "Påbörjad med «samverkan init». Skriv av det undertecknade dokumentet innan ni börjar."
    return """
      \(manifest.title.uppercased()): SÅ LÄSER DU DE HÄR FILERNA UTAN PROGRAMMET

      Allt här är vanlig text i UTF-8 och går att öppna i vilken textredigerare som helst.

      \(filesInSwedish(of: manifest))

      ÖVERENSKOMMELSEN
      \(agreement.title.wrapped)\(record)
      \(origin)

      PLANFILERNA
      Nycklarna är på engelska, innehållet på svenska. De skrivs för hand: programmet läser dem men
      ändrar dem aldrig. De viktigaste nycklarna:

        areas, sub_goals   områden och mål
        serves             vilka mål aktiviteten hör till
        how                hur den genomförs
        contributions      vad varje part bidrar med
        responsible        ansvarig part och funktion (aldrig en person)
        schedule           första och sista dag (from, to) och avstämningsdagar (checkpoints)

      Datum skrivs år-månad-dag: 2026-11-20. «samverkan check» kontrollerar filerna.

      JOURNALEN
      Varje rad är en post i JSON. "at" är tidpunkten, "by" funktionen som skrev, "d" det som hände:
      "op" är händelsen, "id" vad den gäller, "to" det nya värdet och "note" texten. Inget raderas:
      det som gäller är den senaste posten som inte har tagits tillbaka ("undone"). "p", "c" och "h"
      är kontrollsummor som avslöjar om en rad har ändrats i efterhand.

      """
  }

  private func filesInEnglish(of manifest: WorkspaceManifest) -> String {
    var rows = [
      (WorkspaceManifest.fileName, "the workspace's name and the files that belong to it"),
      (manifest.agreement, "the agreement"),
    ]
    rows += manifest.editions.flatMap(\.files).map { ($0, "action plan") }
    rows += [
      ("journal/", "everything that happens from now on: a folder per writer, a file per"),
      ("", "month, a line per event, the oldest first; empty from the beginning"),
      ("reports/", "frozen reports and minutes; empty from the beginning"),
    ]
    return rows.columns
  }

  private func englishReadme(
    _ manifest: WorkspaceManifest, _ agreement: Agreement, _ original: String?
  ) -> String {
    let record = agreement.record.map { "\n\($0)" } ?? ""
    let origin =
      original.map { original in
        """
        Copied from \(original), which comes with the program Samverkan. Compare it with the signed
        document before you begin.
        """
      } ?? "Begun with “samverkan init”. Write the signed document off before you begin."
    return """
      \(manifest.title.uppercased()): HOW TO READ THESE FILES WITHOUT THE PROGRAM

      All of it is plain text in UTF-8 and opens in any text editor.

      \(filesInEnglish(of: manifest))

      THE AGREEMENT
      \(agreement.title.wrapped)\(record)
      \(origin)

      THE PLAN FILES
      They are written by hand: the program reads them and never changes them. The main keys:

        areas, sub_goals   areas and goals
        serves             the goals that the activity belongs to
        how                how it is done
        contributions      what each party brings
        responsible        the responsible party and function (never a person)
        schedule           first and last day (from, to) and days of follow-up (checkpoints)

      Days are written year-month-day: 2026-11-20. “samverkan check” checks the files.

      THE JOURNAL
      Each line is an entry in JSON. "at" is the moment, "by" the function that wrote, "d" what
      happened: "op" is the event, "id" what it is about, "to" the new value and "note" the text.
      Nothing is erased: what holds is the latest entry that has not been taken back ("undone"). "p",
      "c" and "h" are checksums that show whether a line has been changed afterwards.

      """
  }
}
