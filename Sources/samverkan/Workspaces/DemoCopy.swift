import Foundation

/// The user's own copy of the example, kept between runs.
struct DemoCopy {
  /// The folder of the copy.
  let path: String

  /// Names the copy; nothing is made yet.
  ///
  /// - Parameter surroundings: Know the user's folders.
  init(_ surroundings: Surroundings) {
    path = "\(surroundings.dataFolder)/demo/\(ShippedData.demo)"
  }

  /// Makes the copy unless there is one.
  ///
  /// - Parameter surroundings: Know where the example lies.
  /// - Throws: `Failure` when the example is not found or cannot be copied.
  func makeIfMissing(_ surroundings: Surroundings) throws(Failure) {
    guard !FileManager.default.fileExists(atPath: path) else { return }
    try make(surroundings)
  }

  /// Makes the copy anew; what was recorded in the old one is gone.
  ///
  /// - Parameter surroundings: Know where the example lies.
  /// - Throws: `Failure` when the example is not found or cannot be copied.
  func reset(_ surroundings: Surroundings) throws(Failure) {
    let manager = FileManager.default
    let old = "\(path).old-\(ProcessInfo.processInfo.processIdentifier)"
    _ = try ShippedData(surroundings)
    let hadCopy = (try? manager.moveItem(atPath: path, toPath: old)) != nil
    do throws(Failure) {
      try make(surroundings)
    } catch {
      if hadCopy { try? manager.moveItem(atPath: old, toPath: path) }
      throw error
    }
    if hadCopy { try? manager.removeItem(atPath: old) }
  }

  /// Copies beside, then renames: a copy is whole or not there.
  private func make(_ surroundings: Surroundings) throws(Failure) {
    let source = "\(try ShippedData(surroundings).folder)/\(ShippedData.demo)"
    let manager = FileManager.default
    let beside = "\(path).new-\(ProcessInfo.processInfo.processIdentifier)"
    do {
      try manager.createDirectory(
        atPath: path.parentFolder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try manager.copyItem(atPath: source, toPath: beside)
      try Self.makePrivate(beside)
      try manager.moveItem(atPath: beside, toPath: path)
    } catch {
      try? manager.removeItem(atPath: beside)
      // Another process may have made the copy at the same time.
      guard manager.fileExists(atPath: path) else { throw .noCopy(path: path) }
    }
  }

  /// Takes from others what the checkout may have given them, and lets the owner write.
  private static func makePrivate(_ path: String) throws {
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    for name in try manager.subpathsOfDirectory(atPath: path) {
      let item = "\(path)/\(name)"
      let type = try manager.attributesOfItem(atPath: item)[.type] as? FileAttributeType
      let permissions = type == .typeDirectory ? 0o700 : 0o600
      try manager.setAttributes([.posixPermissions: permissions], ofItemAtPath: item)
    }
  }
}
