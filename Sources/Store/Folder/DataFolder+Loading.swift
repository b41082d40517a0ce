public import Governance

extension DataFolder {
  /// Reads a file and says what it holds.
  ///
  /// A register that is not there is an empty one.
  public func load(_ file: DataFile) -> Result<LoadedFile, DataProblem> {
    do throws(DataProblem) {
      return .success(try read(file).loaded)
    } catch {
      return .failure(error)
    }
  }

  func read(_ file: DataFile) throws(DataProblem) -> ReadFile {
    try understand(try find(file), as: file)
  }

  /// Reads a file that a change makes or takes away as a whole, which may not be there.
  func readWhole(_ file: DataFile) throws(DataProblem) -> ReadFile {
    let found = try find(file, .orNone)
    guard found.stamp == nil, !file.isRegister else { return try understand(found, as: file) }
    return ReadFile(
      file: file,
      document: try JSONDocument(parsing: file.emptyText, as: file),
      content: file.emptyWhole,
      bytes: nil,
      stamp: nil
    )
  }

  /// What is to be done about a file that is not there.
  enum Presence {
    /// It must be there, unless it is a register.
    case usual
    /// It need not be there.
    case orNone
  }

  func find(_ file: DataFile, _ presence: Presence = .usual) throws(DataProblem) -> FileBytes {
    do throws(FileFault) {
      return file.isRegister || presence == .orNone
        ? try readIfPresent(file.path) : try read(file.path)
    } catch {
      throw DataProblem(path: file.path, cause: .file(error))
    }
  }

  func understand(_ found: FileBytes, as file: DataFile) throws(DataProblem) -> ReadFile {
    let bytes = found.stamp == nil ? file.emptyText : found.bytes
    let document = try JSONDocument(parsing: bytes, as: file)
    return ReadFile(
      file: file,
      document: document,
      content: try document.content(of: file),
      bytes: found.stamp == nil ? nil : bytes,
      stamp: found.stamp
    )
  }
}

extension LoadState {
  /// The state that a file is in after an attempt to load it.
  public init(_ result: Result<LoadedFile, DataProblem>) {
    switch result {
    case .success(let loaded): self = .loaded(loaded.content)
    case .failure(let problem): self = .broken(problem, last: nil)
    }
  }
}

extension DataFile {
  var isRegister: Bool {
    if case .register = self { true } else { false }
  }

  /// What stands for the content of a file that a change makes as a whole.
  var emptyWhole: FileContent {
    if case .municipality = self { .municipality(.empty) } else { .document(.empty) }
  }

  /// What a file of this kind holds where nothing has been put into it.
  var emptyText: [UInt8] {
    Array("{\n  \"kind\": \"\(kind)\",\n  \"format\": \(FileContent.format)\n}\n".utf8)
  }
}
