import PlanDomain

extension StartingWord {
  /// The text in Swedish.
  var swedish: String {
    switch self {
    case .manifest(let title): "En arbetsyta för \(title). Se README.txt."
    case .editions: "Alla utgåvor av åtgärdsplanen behålls här; den sista gäller."
    case .noEditions:
      """
      Överenskommelsen har ingen åtgärdsplan än. När det finns en, ta bort #-tecknen:
      editions:
        - version: "1"
          files: ["plan/activities.yaml"]
      """
    case .draft:
      """
      Ett tomt utkast till åtgärdsplan. Lägg till aktiviteter så här: byt sista raden mot
      «activities:» och skriv aktiviteterna under den, utan #-tecken.
      """
    case .draftRest:
      """
      Varje aktivitet har sin egen beteckning, som aldrig återanvänds, och en ansvarig funktion,
      aldrig en person. Kontrollera filen med «samverkan check». När rådet har antagit planen:
      status: adopted.
      """
    case .title: "Gemensam trygghetsvandring"
    case .how: "Var, när och hur det görs"
    case .contribution(let party): "Det som \(party) bidrar med"
    case .function: "säkerhetschef"
    case .readme(let manifest, let agreement, let original):
      swedishReadme(manifest, agreement, original)
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
    _ manifest: WorkspaceManifest, _ agreement: Agreement, _ original: String
  ) -> String {
    let record = agreement.record.map { "\n\($0)" } ?? ""
    return """
      \(manifest.title.uppercased()): SÅ LÄSER DU DE HÄR FILERNA UTAN PROGRAMMET

      Allt här är vanlig text i UTF-8 och går att öppna i vilken textredigerare som helst.

      \(filesInSwedish(of: manifest))

      ÖVERENSKOMMELSEN
      \(agreement.title.wrapped)\(record)
      Kopierad från \(original), som följer med programmet Samverkan. Jämför den med
      det undertecknade dokumentet innan ni börjar.

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
}
