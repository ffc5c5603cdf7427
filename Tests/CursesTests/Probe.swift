import Cells
import Foundation
import TestSupport

/// The probe, running in a terminal of its own.
func probe(
  _ arguments: [String] = [], term: String = "xterm-256color", environment: [String: String] = [:],
  size: Size = Size(columns: 80, rows: 24), background: String? = nil, answersAtOnce: Bool = true
) throws -> PseudoTerminal {
  try PseudoTerminal(
    running: probePath, arguments, environment: environment, term: term, size: size,
    background: background, answersAtOnce: answersAtOnce)
}

/// The probe lies beside the tests, where the package is built.
let probePath = Bundle.main.bundleURL.appending(path: "terminal-probe").path()
