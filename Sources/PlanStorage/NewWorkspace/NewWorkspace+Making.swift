import SystemPackage

extension NewWorkspace {
  /// Makes the workspace; either all of it is there, or nothing.
  ///
  /// It is made beside and then renamed. A folder that is there already, and empty, stays the same
  /// folder, since somebody may stand in it or have given it its rights; `workspace.yaml` then comes
  /// last.
  ///
  /// - Parameters:
  ///   - path: The folder; there is none, or an empty one.
  ///   - system: The system calls.
  /// - Throws: Why it was not made.
  /// - Returns: The folder's path, with every link followed.
  public func make(
    at path: String, system: any SystemCalls = RealSystem()
  ) throws(MakingError) -> String {
    let folder: Folder
    do throws(FileError) {
      folder = try Folder(opening: path, system: system)
    } catch {
      guard error.isMissing else { throw MakingError(error, at: path) }
      return try makeBeside(path, system)
    }
    let real = folder.path
    let names: [String]
    do throws(FileError) { names = try folder.names() } catch { throw .failed(error) }
    guard names.isEmpty else { throw .occupied(path: real) }
    var planting = Planting(in: folder)
    do throws(FileError) {
      try planting.make(folders: Self.folders, files: files)
    } catch {
      throw MakingError(error, at: path)
    }
    return real
  }

  private func makeBeside(
    _ path: String, _ system: any SystemCalls
  ) throws(MakingError) -> String {
    guard let place = Place(path) else { throw .notAFolder(path: path) }
    let parent: Folder
    do throws(FileError) {
      parent = try Folder(opening: place.parent, system: system)
    } catch {
      throw error.isMissing ? .noParent(path: place.parent) : MakingError(error, at: path)
    }
    // The identifier is new, and so is a name made from it.
    let draft = ".\(id).new"
    do throws(FileError) {
      guard try parent.makeIfMissing(draft, permissions: Planting.folderPermissions) else {
        throw .system(SystemError(.makeFolder, parent.path(of: draft), .fileExists))
      }
      try rename(draft, to: place.name, in: parent)
    } catch {
      throw MakingError(error, at: path).naming(place.name, insteadOf: draft)
    }
    return parent.path(of: place.name)
  }

  /// Fills a new folder and gives it its name; when that fails there is neither folder.
  private func rename(
    _ draft: String, to name: String, in parent: borrowing Folder
  ) throws(FileError) {
    var present = draft
    do throws(FileError) {
      var planting = Planting(in: try parent.folder(draft))
      try planting.make(folders: Self.folders, files: files)
      do throws(FileError) {
        // What has got the name meanwhile stays, unless it is an empty folder.
        try parent.rename(draft, to: name)
        present = name
        try parent.synchronize()
      } catch {
        planting.takeAway()
        throw error
      }
    } catch {
      try? parent.removeFolder(present)
      throw error
    }
  }
}

/// Where a folder is to lie, and what it is to be called.
private struct Place {
  let parent: String
  let name: String

  init?(_ path: String) {
    var parts = path.split(separator: "/").map(String.init)
    guard let name = parts.popLast() else { return nil }
    self.name = name
    let start = path.hasPrefix("/") ? "/" : ""
    parent = start + (parts.isEmpty && start.isEmpty ? "." : parts.joined(separator: "/"))
  }
}

extension MakingError {
  /// Words a failure at a place as what is wrong with the place, where it is that.
  fileprivate init(_ error: FileError, at path: String) {
    guard case .system(let failure) = error else {
      self = .failed(error)
      return
    }
    switch failure.number {
    case .notDirectory: self = .notAFolder(path: path)
    case .fileExists, .directoryNotEmpty: self = .occupied(path: path)
    default: self = .failed(error)
    }
  }

  /// What failed at a name that nobody has asked for, as if it had failed at the one they did.
  fileprivate func naming(_ name: String, insteadOf draft: String) -> MakingError {
    guard case .failed(.system(let failure)) = self else { return self }
    let path = failure.path.replacing(draft, with: name)
    return .failed(.system(SystemError(failure.call, path, failure.number)))
  }
}
