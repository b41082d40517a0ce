public import Governance

extension JSONDocument {
  /// Reads the text of a file of the data folder.
  public init(parsing bytes: [UInt8], as file: DataFile) throws(DataProblem) {
    do throws(SyntaxProblem) {
      try self.init(parsing: bytes)
    } catch {
      throw DataProblem(path: file.path, position: error.position, cause: .syntax(error.fault))
    }
  }

  /// What the file holds: its kind and format checked, then its fields, then its name.
  public func content(of file: DataFile) throws(DataProblem) -> FileContent {
    let whole = datum
    try check(whole, file)
    let content: FileContent
    do throws(FieldFault) {
      content = try FileContent(decoding: whole, of: file)
    } catch {
      throw problem(file, at: error.path, .field(error))
    }
    try checkName(content, file)
    return content
  }

  private func check(_ whole: Datum, _ file: DataFile) throws(DataProblem) {
    guard case .object(let object) = whole else {
      throw problem(file, at: [], .field(FieldFault(expected: .object, found: whole)))
    }
    guard object["kind"] == .text(file.kind) else {
      throw problem(file, at: ["kind"], .wrongKind(found: object["kind"], expected: file.kind))
    }
    let format = object["format"]
    guard case .number(let number)? = format, number.decimals == 0, number.digits >= 1 else {
      throw problem(file, at: ["format"], .badFormat(found: format))
    }
    guard number.digits <= FileContent.format else {
      let cause = DataProblem.Cause.newerFormat(found: number.digits, known: FileContent.format)
      throw problem(file, at: ["format"], cause)
    }
  }

  private func checkName(_ content: FileContent, _ file: DataFile) throws(DataProblem) {
    let names: (found: String, expected: String)? =
      switch (content, file) {
      case (.municipality(let record), .municipality(let id)): (record.id.text, id.text)
      case (.document(let record), .document(let id, _)): (record.id.text, id.text)
      default: nil
      }
    guard let names, names.found != names.expected else { return }
    throw problem(
      file,
      at: ["id"],
      .nameMismatch(found: names.found, expected: names.expected)
    )
  }

  private func problem(
    _ file: DataFile,
    at path: [String],
    _ cause: DataProblem.Cause
  ) -> DataProblem {
    DataProblem(path: file.path, position: position(of: path), cause: cause)
  }
}
