import Glibc

/// What the program is given as text, before Swift has mended it.
enum GivenText {
  /// Refuses arguments and our own variables that are no UTF-8: what would be stored is not what was
  /// meant.
  ///
  /// - Throws: `Failure.illegible`.
  static func refuseIllegible() throws(Failure) {
    let arguments = unsafe CommandLine.unsafeArgv
    for place in 0..<Int(CommandLine.argc) {
      guard let text = unsafe arguments[place] else { continue }
      guard unsafe String(validatingCString: text) == nil else { continue }
      throw .illegible(unsafe String(cString: text))
    }
    var variables = unsafe environ
    while let text = unsafe variables.pointee {
      let mended = unsafe String(cString: text)
      if mended.hasPrefix("SAMVERKAN_"), unsafe String(validatingCString: text) == nil {
        throw .illegible(mended)
      }
      unsafe variables = variables.successor()
    }
  }
}
