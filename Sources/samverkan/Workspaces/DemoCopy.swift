import Glibc
import SystemPackage

/// The user's own copy of the example, kept between runs.
struct DemoCopy {
  /// The folder of the copy.
  let path: String

  /// Names the copy; nothing is made yet.
  ///
  /// - Parameters:
  ///   - surroundings: Know the user's folders.
  ///   - folder: The folder that it lies in, among those of the program.
  init(_ surroundings: Surroundings, in folder: String = "demo") {
    path = "\(surroundings.dataFolder)/\(folder)/\(ShippedData.demo)"
  }

  /// Makes the copy unless there is one.
  ///
  /// - Parameter surroundings: Know where the example lies.
  /// - Throws: `Failure` when the example is not found or cannot be copied.
  func makeIfMissing(_ surroundings: Surroundings) throws(Failure) {
    guard !Files.exist(at: path) else { return }
    try make(surroundings)
  }

  /// Makes the copy anew; what was recorded in the old one is gone.
  ///
  /// - Parameter surroundings: Know where the example lies.
  /// - Throws: `Failure` when the example is not found or cannot be copied.
  func reset(_ surroundings: Surroundings) throws(Failure) {
    let old = "\(path).old-\(getpid())"
    _ = try ShippedData(surroundings)
    let hadCopy = (try? Files.move(path, to: old)) != nil
    do throws(Failure) {
      try make(surroundings)
    } catch {
      if hadCopy { try? Files.move(old, to: path) }
      throw error
    }
    if hadCopy { Files.remove(old) }
  }

  /// Copies beside, then renames: a copy is whole or not there.
  private func make(_ surroundings: Surroundings) throws(Failure) {
    let source = "\(try ShippedData(surroundings).folder)/\(ShippedData.demo)"
    let beside = "\(path).new-\(getpid())"
    do throws(Errno) {
      try Files.makePrivateFolders(path.parentFolder)
      // What the checkout gave others stays behind, and the owner may write.
      try Files.copyPrivately(source, to: beside)
      try Files.move(beside, to: path)
    } catch {
      Files.remove(beside)
      // Another process may have made the copy at the same time.
      guard Files.exist(at: path) else { throw .noCopy(path: path) }
    }
  }
}
