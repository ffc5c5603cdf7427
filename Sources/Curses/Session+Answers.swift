import Glibc

extension Session {
  /// How long after the question an answer is waited for before the terminal is given back.
  static let answerTime = Duration.seconds(1)

  /// Takes what the terminal still has to answer, so that the shell does not get it as typed.
  ///
  /// Only who leaves within a second of starting ever waits, and no longer than that second.
  func awaitAnswers() {
    while let due = answersDueBy, decoder.answers.isAwaited {
      let left = due - .now
      guard left > .zero else { return }
      var polled = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&polled, 1, Int32(left / .milliseconds(1)) + 1) > 0,
        polled.revents == Int16(POLLIN)
      else { return }
      _ = decodePending()
    }
  }
}
