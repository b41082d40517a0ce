public import Governance

/// The layout of new files and of what `format` makes of old ones: keys in the order in which they are
/// declared, one record to a line of text, a final newline.
///
/// The keys of maps, as years or columns, stay in the order in which they stand.
public enum CanonicalJSON {
  /// The collections whose records have lines of their own inside them.
  static let expanded: Set<String> = Set(
    [FieldName.statements, .bridges, .sections, .locks].map(\.key)
  )

  /// The text of a file that holds a value.
  public static func text(of datum: Datum, in file: DataFile) -> [UInt8] {
    var writer = JSONWriter(.canonical)
    if case .object(let object) = datum {
      writer.writeExpanded(object, file.shape, at: [])
    } else {
      writer.write(datum)
    }
    writer.breakLine([])
    return writer.bytes
  }

  /// The text of a file with some content.
  public static func text(of content: FileContent, in file: DataFile) -> [UInt8] {
    text(of: content.datum(of: file), in: file)
  }
}
