import Glibc
public import Governance

/// Reads logs from their ends: a log of any length is opened at once.
public struct LogReader: Sendable {
  let folder: DataFolder

  /// A reader of the logs of a data folder.
  public init(of folder: DataFolder) {
    self.folder = folder
  }

  /// The writers who have logs in a municipality, in order of their names.
  public func writers(of municipality: Municipality.ID) -> [String] {
    let names = (try? folder.names(in: "\(municipality.text)/log")) ?? []
    return names.filter { $0.hasSuffix(Self.suffix) && !$0.hasPrefix(".") }
      .map { String($0.dropLast(Self.suffix.count)) }
      .sorted()
  }

  private static let suffix = ".jsonl"
}

/// Some entries of a writer's log.
public struct LogPage: Hashable, Sendable {
  /// The entries, latest first.
  public var entries: [LogEntry] = []
  /// Lines that are no entries, and a log that cannot be read.
  public var problems: [DataProblem] = []
  /// Where the earlier ones end, to be read from next; `nil` where there are none.
  public var rest: Int?
}

extension LogReader {
  /// The latest entries of a writer's log, or those before where another page left off.
  public func page(
    of writer: String,
    in municipality: Municipality.ID,
    before end: Int? = nil,
    most: Int
  ) -> LogPage {
    let path = LogFile.path(municipality, writer)
    var page = LogPage()
    do throws(FileFault) {
      let descriptor = try open(path)
      defer { folder.files.close(descriptor) }
      try folder.reading { () throws(SystemError) in
        let size = try folder.files.stamp(descriptor).size
        try fill(&page, path, descriptor, before: min(end ?? size, size), most: most)
      }
    } catch .missing {
      return page
    } catch {
      page.problems.append(DataProblem(path: path, cause: .file(error)))
    }
    return page
  }

  /// The latest entries of all writers of a municipality, latest first.
  public func latest(_ most: Int, of municipality: Municipality.ID) -> LogPage {
    var walk = LogWalk(self, of: municipality)
    var all = LogPage()
    while all.entries.count < most, let entry = walk.next() { all.entries.append(entry) }
    all.problems = walk.problems
    return all
  }

  func open(_ path: String) throws(FileFault) -> FileSystem.Descriptor {
    let resolved = try folder.resolved(path)
    return try folder.reading { () throws(SystemError) in
      let descriptor = try folder.files.open(resolved, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, 0)
      guard try folder.files.stamp(descriptor).kind == .file else {
        folder.files.close(descriptor)
        throw SystemError(number: ENXIO)
      }
      return descriptor
    }
  }
}
