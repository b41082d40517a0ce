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

  func find(_ file: DataFile) throws(DataProblem) -> FileBytes {
    do throws(FileFault) {
      return file.isRegister ? try readIfPresent(file.path) : try read(file.path)
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

  /// What a file of this kind holds where nothing has been put into it.
  var emptyText: [UInt8] {
    Array("{\n  \"kind\": \"\(kind)\",\n  \"format\": \(FileContent.format)\n}\n".utf8)
  }
}
