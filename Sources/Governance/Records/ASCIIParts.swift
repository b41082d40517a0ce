extension StringProtocol {
  /// The text cut at an ASCII sign, empty parts kept.
  ///
  /// Bytes are compared and no characters made, since ids, sources and references are read by the
  /// thousand at the start.
  func parts(at sign: Unicode.Scalar) -> [Substring] {
    Substring(self).utf8.split(separator: UInt8(ascii: sign), omittingEmptySubsequences: false)
      .map(Substring.init)
  }
}
