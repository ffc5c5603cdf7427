import Cells
import PlanDomain

extension Phrase {
  var swedish: String {
    switch self {
    case .example: "Exempel"
    case .ended: "Avslutad"
    case .readOnly: "Skrivskyddad"
    case .asOf(let date): "Läget \(date)"
    case .elapsed(let percent): "\(percent) % av tiden"
    case .tooSmall(let size, let least):
      "Fönstret är för litet: \(size.columns) × \(size.rows). Minst \(least.columns) × \(least.rows) behövs."

    case .needsAttention(let count): "Behöver uppmärksamhet (\(count))"
    case .nothingNeedsAttention: "Inget behöver uppmärksamhet just nu."
    case .comingUp: "Härnäst"
    case .nothingComing: "Inget mer under överenskommelsens tid."
    case .inDays(0): "i dag"
    case .inDays(1): "i morgon"
    case .inDays(let days): "om \(days) dagar"
    case .runRow: "utför raden"
    case .doneOf(_, 0): "inga"
    case .doneOf(let done, let total): "\(done)/\(total) klara"
    case .overdueCount(let count): "\(count) \(count == 1 ? "försenad" : "försenade")"
    case .staleCount(let count): "\(count) utan färsk rapport"
    case .allAreas: "Alla områden"
    case .noActivities: "Här finns inget ännu."
    case .noMatches: "Inga träffar. Esc visar allt."
    case .filtered(let query, let count):
      "\u{201D}\(query)\u{201D} \(count) \(count == 1 ? "träff" : "träffar")"
    case .activityHeading(let id): "Aktivitet \(id)"
    case .nothingSelectedHeading: "Inget markerat"
    case .activityGone(let id): "Aktivitet \(id) finns inte längre i planen."

    case .none: ""
    case .progressLabel: "Genomförande"
    case .assessmentLabel: "Bedömning"
    case .responsibleLabel: "Ansvarig"
    case .reportedLabel: "Rapport"
    case .scheduleLabel: "Tid"
    case .postponedLabel: "Framflyttad"
    case .checkpointsLabel: "Avstämning"
    case .howLabel: "Hur"
    case .whatLabel: "Del av"
    case .placesLabel: "Platser"
    case .followUpLabel: "Uppföljning"
    case .perspectivesLabel: "Perspektiv"
    case .coordinationLabel: "Samordning"
    case .servesLabel: "Bidrar till"
    case .sourceLabel: "Källa"
    case .attainmentLabel: "Måluppfyllelse"
    case .trendLabel: "Trend"
    case .judgedLabel: "Bedömt av"
    case .reasonLabel: "Motivering"
    case .noteLabel: "Anmärkning"
    case .aimLabel: "Syfte"
    case .activitiesLabel: "Aktiviteter"
    case .contributionLabel(let party): party

    case .conflictMark: "oenighet"
    case .proposalMark: "förslag"
    case .awaitsDecision(let origin): "väntar på beslut (\(origin))"
    case .noResponsible: "saknas"
    case .noSchedule: "ingen tidplan"
    case .passed: "passerad"
    case .considerAnew: "Måste prövas igen: värdet har ändrats sedan förslaget lades."
    case .undoneMark: "ångrad"
    case .noHistory: "Ingen har rapporterat något ännu."
    case .lastReport(let date): date.map { "senast \($0)" } ?? "ingen rapport ännu"
    case .daysLeft(0): "slutar i dag"
    case .daysLeft(let days) where days < 0:
      "slutade för \(-days) \(days == -1 ? "dag" : "dagar") sedan"
    case .daysLeft(let days): "\(days) \(days == 1 ? "dag" : "dagar") kvar"
    case .postponed(let count, let days, let original):
      "\(count) \(count == 1 ? "gång" : "gånger"), sammanlagt \(days) dagar; först \(original)"
    case .conflict(let key, let values): "Oenighet om \(key.swedish): \(values). c avgör."
    case .onBehalfOf(let function): "för \(function)"
    case .about(let date): "om \(date)"
    case .latestHeading: "Senaste rapporterna"
    case .planHeading: "Enligt planen"
    case .historyHeading(let count): "Historik (\(count))"
    case .helpHeading: "Tangenter på den här skärmen"

    case .chooseProgress(let name): "Genomförande: \(name)"
    case .chooseAssessment(let name): "Bedömning: \(name)"
    case .chooseAttainment(let name): "Måluppfyllelse: \(name)"
    case .chooseTrend(let name): "Trend: \(name)"
    case .chooseValue(let code, let key): "\(code): vilket värde gäller för \(key.swedish)?"
    case .chooseView: "Visa"
    case .now: "(nu)"
    case .whoAreYou: "I vilken funktion skriver du? (frågas bara en gång)"
    case .otherFunction: "Annan funktion: skriv själv"
    case .becomesProposal: "blir ett förslag som väntar på beslut"
    case .writeReport(let name): "Rapport om \(name)"
    case .writeWhy(let name, let key, let value):
      "\(name) \(key.swedish): \(value.swedish). Skriv varför"
    case .draftFound: "Utkast finns: fortsätt skriva eller spara. Ctrl-U tömmer raden."
    case .searchFor: "Sök:"
    case .matches(let count): "\(count) \(count == 1 ? "träff" : "träffar")"

    case .choose: "välj"
    case .chooseMarked: "välj det markerade"
    case .close: "stäng"
    case .save: "spara"
    case .newLine: "ny rad"
    case .closeKeeping: "stäng, texten behålls"
    case .goOn: "fortsätt"
    case .keepFilter: "behåll"
    case .showAll: "visa allt"
    case .moreKeys: "mer"

    case .saved(let summary, undone: false): "Sparat. \(summary) \u{B7} u ångrar"
    case .saved(let summary, undone: true): "\(summary) \u{B7} Ctrl-R gör om"
    case .news(let author, let summary, let more):
      "\(author) ändrade \(summary)\(more > 0 ? " (och \(more) till)" : "")"
    case .changedMeanwhile(let key, let current, let wanted):
      "Någon annan hann före: \(key.swedish) är nu \(current.isEmpty ? "planens" : current)."
        + (wanted.map { " Ditt val \($0) är inte sparat." } ?? " Inget sparades.")
    case .alreadySo(let key, let value):
      "Ingen ändring: \(key.swedish) är redan \(value.swedish). t skriver en rapport."
    case .privateDetail(.identityNumber):
      "Texten ser ut att innehålla ett personnummer. Ändra den, eller Enter igen sparar ändå."
    case .privateDetail(.phoneNumber):
      "Texten ser ut att innehålla ett telefonnummer. Ändra den, eller Enter igen sparar ändå."
    case .privateDetail(.email):
      "Texten ser ut att innehålla en e-postadress. Ändra den, eller Enter igen sparar ändå."
    case .planReadAnew: "Planen har ändrats och lästs in på nytt."
    case .pasteRefused: "Inklistrat utanför ett textfält: inget gjordes."
    case .interruptTwice: "Ctrl-C igen avslutar. Allt är sparat, och u ångrar."
    case .suspendTwice: "Ctrl-Z igen lägger programmet i bakgrunden; fg tar tillbaka det. u ångrar."
    case .draftSaved: "Utkastet är sparat. Enter sparar det i planen."
    case .draftKept: "Inget ändrat. Texten behålls som utkast."
    case .draftOnlyHere: "Utkastet kunde inte sparas; texten finns kvar tills programmet avslutas."
    case .nothingChanged: "Inget ändrat."
    case .allSaved: "Allt är redan sparat."
    case .functionRequired: "Skriv din funktion, eller Esc."
    case .noSuchArea(let number, let name): "\(name) \(number) finns inte."

    case .nothingSelected: "Inget är markerat."
    case .noConflictHere: "Ingen oenighet här."
    case .assessSubGoals: "Bedöm delmålen var för sig."
    case .selectActivity: "Markera en aktivitet först."
    case .nothingToUndo: "Inget av ditt att ångra."
    case .nothingToRedo: "Inget att göra om."
    case .nothingSought: "Sök först med /."
    }
  }
}
