extension WallWord {
  var swedish: String {
    switch self {
    case .noMeeting: "Inget möte pågår. Öppna ett i genomgångens början eller under v m."
    case .notOnAgenda: "Mötets dagordning har ingen punkt för det som visas."
    case .attendance: "Närvaro"
    case .notNoted: "inte noterad"
    case .until(let item): "till och med \(item)"
    case .presentUntil: "närvarande till och med en punkt …"
    case .everybodyElse: "alla som inte är noterade är närvarande"
    case .chooseAttendance(let function): "Närvaro: \(function)"
    case .earlier: "Tidigare beslut"
    case .noneEarlier: "Inga beslut att följa upp."
    case .since: "Sedan förra mötet"
    case .noneBefore: "Inget tidigare möte att jämföra med."
    case .nothingSince: "Inget har ändrats."
    case .silent(let codes): "Ingen rapport på länge: \(codes)"
    case .open(let code, let date): "Öppna mötet \(code), \(date)"
    case .close(let code): "Avsluta mötet \(code)"
    case .reopen(let code): "Öppna mötet \(code) igen"
    case .howToPrepare: "Inget möte är planerat. v m, sedan a, förbereder ett."
    case .opened(let code): "Mötet \(code) pågår."
    case .notFollowed(let code, let body):
      "Mötet \(code) (\(body)) pågår. m följer det; annars skrivs inget i det härifrån."
    case .whichMeeting: "Flera möten pågår. Vilket gäller det?"
    case .ofGroup(let code, let body, let date): "\(code)  \(body), \(date)"
    case .outside: "inget av dem"
    case .parkUnder(let title): "Varför bordläggs punkten? (frivilligt) \(title)"
    case .parked(let reason): reason.map { "bordlagd: \($0)" } ?? "bordlagd"
    case .decided: "Beslutat"
    case .note: "Anteckning"
    case .elapsed(let minutes, let planned):
      planned > 0 ? "\(minutes) av \(planned) min" : "\(minutes) min"
    case .next(let code, let date): "Nästa möte: \(code), \(date)"
    case .noNext: "Nästa möte är inte planerat."
    case .planned(let minutes): "planerat \(minutes) min"
    case .speaker: "TALARVY – visas inte på väggen"
    case .upNext: "Härnäst"
    case .nothingNext: "Sista steget."
    case .waitingForWall: "Väntar på genomgången: tryck m i det andra fönstret."
    }
  }
}
