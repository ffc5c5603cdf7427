import CPseudoTerminal

/// Returns the columns that the C library gives a scalar in UTF-8, -1 for one it does not show.
public func columnsInCLibrary(of scalar: Unicode.Scalar) -> Int {
  Int(pseudo_terminal_columns(scalar.value))
}
