internal import Glibc

/// Strings as C wants lists of them.
enum CStrings {
  /// Lends a list that ends in a null pointer.
  static func with<Value>(
    _ strings: [String],
    _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
