import Foundation

/// A journal read as any JSON, line by line: what our own reader is measured beside.
struct JSONLines {
  private struct Line: Decodable {
    struct Body: Decodable {
      struct Operation: Decodable {
        let op: String
        let id: String
        let date: String?
        let seen: [String]?
        let to: String?
        let note: String?
      }

      let salt: String
      let ops: [Operation]
    }

    let v: Int
    let id: String
    let w: String
    let n: Int
    let at: String
    let by: String
    let p: String
    let c: String
    let d: Body
    let h: String
  }

  private let files: [Data]

  init(of workspace: String) throws {
    let folder = URL(fileURLWithPath: workspace + "/journal")
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    files = try (found?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "jsonl" }.map { try Data(contentsOf: $0) }
  }

  /// Decodes every line.
  func decode() throws {
    let decoder = JSONDecoder()
    for file in files {
      for line in file.split(separator: 0x0A) { _ = try decoder.decode(Line.self, from: line) }
    }
  }
}
