/// A line and a column in a text file, both counted from 1; columns count characters.
public struct TextPosition: Hashable, Sendable {
  /// The line.
  public let line: Int
  /// The column.
  public let column: Int

  /// A position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Why a text is no JSON that we read.
public enum SyntaxFault: Error, Hashable, Sendable {
  /// The file ends in the middle.
  case unexpectedEnd
  /// A character that cannot stand there.
  case unexpectedCharacter(Character)
  /// A comma with nothing after it.
  case trailingComma
  /// A key that stands twice in the same object.
  case duplicateKey(String)
  /// A number written in a way JSON does not have, or with more digits than are kept.
  case badNumber(String)
  /// A control character inside a text.
  case controlCharacter
  /// An escape that JSON does not have.
  case badEscape
  /// Half of a character that takes two.
  case loneSurrogate
  /// More nesting than is read.
  case tooDeep
  /// Something after the end.
  case trailingText
  /// Bytes that are no UTF-8.
  case notUTF8
  /// A byte order mark.
  case byteOrderMark
  /// Text in another encoding: UTF-16 or UTF-32.
  case wrongEncoding
}

/// Why a file or folder could not be used.
public enum FileFault: Error, Hashable, Sendable {
  /// It is not there.
  case missing
  /// It may not be read.
  case notReadable
  /// It may not be written.
  case notWritable
  /// A file was expected.
  case notAFile
  /// A folder was expected.
  case notAFolder
  /// It is larger than is read.
  case tooLarge(bytes: Int)
  /// It leads out of the data folder.
  case outside
  /// The disk is full.
  case diskFull
  /// Anything else, with the system's number for it.
  case system(Int32)
}

/// Something wrong with a file of the data folder: what, and where.
public struct DataProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Cause: Hashable, Sendable {
    /// It is no JSON that we read.
    case syntax(SyntaxFault)
    /// A value cannot be what its field needs.
    case field(FieldFault)
    /// A formula, at a path of keys and ids, of what the last names say, names something that is not there.
    case formula(path: [String], formula: String, of: [String], EvaluationFault)
    /// It says it is of another kind.
    case wrongKind(found: Datum?, expected: String)
    /// It was written by a newer version.
    case newerFormat(found: Int, known: Int)
    /// Its format is no number.
    case badFormat(found: Datum?)
    /// Its id is not its file's or folder's name.
    case nameMismatch(found: String, expected: String)
    /// A folder has files of a municipality, but not the one that tells of it.
    case withoutMunicipality
    /// A folder has files of a body, but no body of the municipality has its name as its id.
    case unknownBody(known: [String])
    /// No file of that name is read where it is; these are.
    case unknownFile(known: [String])
    /// It could not be used at all.
    case file(FileFault)
  }

  /// The file, as a path in the data folder.
  public let path: String
  /// Where in it.
  public let position: TextPosition?
  /// What is wrong.
  public let cause: Cause

  /// The keys, and ids of records, that lead to it in the file; `nil` where it is of the file as a whole.
  public var keys: [String]? {
    switch cause {
    case .field(let fault): fault.path
    case .formula(let path, _, _, _): path
    default: nil
    }
  }

  /// A problem.
  public init(path: String, position: TextPosition? = nil, cause: Cause) {
    self.path = path
    self.position = position
    self.cause = cause
  }
}
