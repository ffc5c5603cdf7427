extension TextField {
  /// Obeys a key that edits or moves; returns false for keys that mean nothing to a text.
  ///
  /// Enter and Escape are never taken: what they do is for the field's owner to say.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .control("j"), .altEnter: return startLine()
    case .backspace, .delete, .control, .alt("d"), .alt("\u{7F}"): return handleRemoval(key)
    default: return handleMove(key)
    }
    return true
  }

  /// Removes the text that is marked, where one is.
  private mutating func removeMarked() -> Bool {
    guard isMarked else { return false }
    remove(0..<count)
    return true
  }

  private mutating func startLine() -> Bool {
    if takesLines { insert("\n") }
    return takesLines
  }

  private mutating func handleRemoval(_ key: Key) -> Bool {
    switch key {
    case .backspace, .delete, .control("d"), .control("w"), .control("u"):
      if removeMarked() { return true }
    default: break
    }
    switch key {
    case .backspace: remove(max(0, cursor - 1)..<cursor)
    case .delete, .control("d"): remove(cursor..<min(cursor + 1, count))
    case .control("w"), .alt("\u{7F}"): remove(wordStart..<cursor)
    case .alt("d"): remove(cursor..<wordEnd)
    case .control("u"): remove(lineStart..<cursor)
    case .control("k"): remove(cursor..<(lineEnd == cursor ? min(cursor + 1, count) : lineEnd))
    default: return handleMove(key)
    }
    return true
  }

  private mutating func handleMove(_ key: Key) -> Bool {
    switch key {
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(count, cursor + 1)
    case .alt("b"): cursor = wordStart
    case .alt("f"): cursor = wordEnd
    case .home, .control("a"): cursor = lineStart
    case .end, .control("e"): cursor = lineEnd
    default: return false
    }
    isMarked = false
    return true
  }

  private mutating func remove(_ range: Range<Int>) {
    defer { isMarked = false }
    guard !range.isEmpty else { return }
    remember(isWithinWord: false)
    let head = text.prefix(range.lowerBound)
    text = EditedText.composed(String(head + text.dropFirst(range.upperBound)))
    cursor = min(range.lowerBound, count)
  }

  private var count: Int { text.count }

  private var lineStart: Int {
    let head = text.prefix(cursor)
    return head.lastIndex(of: "\n").map { text.distance(from: text.startIndex, to: $0) + 1 } ?? 0
  }

  private var lineEnd: Int {
    cursor + text.dropFirst(cursor).prefix { $0 != "\n" }.count
  }

  private var wordStart: Int {
    let head = text.prefix(cursor).reversed()
    let gap = head.prefix { !Self.isWord($0) }.count
    return cursor - gap - head.dropFirst(gap).prefix(while: Self.isWord).count
  }

  private var wordEnd: Int {
    let tail = text.dropFirst(cursor)
    let gap = tail.prefix { !Self.isWord($0) }.count
    return cursor + gap + tail.dropFirst(gap).prefix(while: Self.isWord).count
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
