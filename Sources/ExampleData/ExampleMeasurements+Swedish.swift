/// The values of the indicators: those that the agreement states, and those that are made up.
enum ExampleMeasurements {
  /// A value that the agreement states.
  struct Stated {
    let indicator: String
    let value: String
    /// The day that it is about, as text: the agreement's own where it has no other.
    let date: String
    let source: String
    var note: String?
  }

  static let stated = [
    Stated(
      indicator: "I1", value: "3", date: "2023-12-14",
      source: "Överenskommelsen, nationell och lokal lägesbeskrivning"),
    Stated(
      indicator: "I2", value: "8", date: "2023-12-14",
      source: "Boverkets segregationsbarometer, enligt överenskommelsens fotnot 2"),
    Stated(
      indicator: "I3", value: "25", date: "2021-12-31",
      source: "Boverkets segregationsbarometer, enligt överenskommelsens fotnot 2",
      note: "Uppgiften avser 2021."),
    Stated(
      indicator: "I4", value: "4", date: "2023-12-14",
      source: "Malmö Universitet (2023), enligt överenskommelsens fotnot 3"),
  ]

  /// The months in which the others are measured.
  static let months = ["2024-07", "2025-01", "2025-07", "2026-01", "2026-07"]

  /// Their values, one for each of the months.
  static let series: [String: [String]] = [
    "I5": ["42", "44", "43", "48", "52"],
    "I6": ["24", "33", "41", "52", "58"],
    "I7": ["58", "62", "70", "74", "81"],
    "I8": ["6", "9", "12", "17", "19"],
    "I9": ["88", "97", "92", "104", "111"],
    "I10": ["132", "150", "171", "168", "190"],
    "I11": ["14", "20", "31", "38", "42"],
    "I12": ["52", "51", "53", "52", "54.5"],
    "I13": ["3", "4", "6", "8", "9"],
    "I14": ["6", "8", "7", "11", "13"],
    "I15": ["22", "40", "55", "71", "83"],
    "I16": ["61", "60", "59", "60", "58.5"],
    "I17": ["34", "35", "33", "36", "36"],
    "I18": ["30", "38", "44", "52", "60"],
    "I19": ["40", "40", "47", "47", "40"],
  ]
}
