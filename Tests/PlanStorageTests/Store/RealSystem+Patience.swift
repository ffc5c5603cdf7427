import PlanStorage
import SystemPackage

extension RealSystem {
  /// Takes a lock that nobody means to hold.
  ///
  /// A process that another test starts shares it for a moment, until it has become its own program.
  func lockPatiently(_ descriptor: FileDescriptor) throws(Errno) {
    for _ in 0..<100_000 {
      do throws(Errno) {
        return try lock(descriptor, .exclusive)
      } catch {
        guard error == .wouldBlock else { throw error }
      }
    }
    throw .wouldBlock
  }
}
