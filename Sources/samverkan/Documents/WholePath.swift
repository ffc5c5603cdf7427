import PlanStorage
import SystemPackage

extension String {
  /// The path from the root, so that whoever reads it finds the file.
  var wholePath: String {
    guard !hasPrefix("/"), let here = try? RealSystem().realPath(of: ".") else { return self }
    return FilePath(here).appending(self).lexicallyNormalized().string
  }
}
