import Glibc

/// Measures parts of the program: `measure-parts PART WORKSPACE FOLDER`.
///
/// `all` and `reports` print a table for people; `save` and `replay` print numbers for `Benchmarks/programs`.
@main
struct MeasureParts {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4 else { usage() }
    let (path, folder) = (arguments[2], arguments[3])
    switch arguments[1] {
    case "all": try Parts(of: path).printTable()
    case "reports": try Parts(of: path).printReports()
    case "save":
      let (saved, bare) = try Saving(like: path, in: folder).measure()
      print(saved.median, bare.median, saved.median(over: bare))
    case "replay": try Replaying.measure(path)
    default: usage()
    }
  }

  private static func usage() -> Never {
    print("usage: measure-parts all|reports|save|replay WORKSPACE FOLDER")
    exit(64)
  }
}
