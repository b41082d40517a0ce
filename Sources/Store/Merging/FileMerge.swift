public import Governance

/// A data file brought together from two histories: ours with the independent changes of theirs.
///
/// What theirs changed is put into the text of ours, so that all else stays byte for byte and a
/// difference stays one line. What comes out is always a file that can be read.
public struct FileMerge: Sendable {
  /// The text.
  public let bytes: [UInt8]
  /// What both changed; ours stands in the text.
  public let conflicts: [Conflict]

  /// Merges; throws where one side cannot be read, since then nobody knows what it changed.
  ///
  /// An empty base means that both made the file.
  public init(
    base: [UInt8],
    ours: [UInt8],
    theirs: [UInt8],
    of file: DataFile
  ) throws(DataProblem) {
    let document = try JSONDocument(parsing: ours, as: file)
    let other = try JSONDocument(parsing: theirs, as: file)
    let old = base.isEmpty ? nil : try JSONDocument(parsing: base, as: file).datum
    _ = try document.content(of: file)
    _ = try other.content(of: file)
    let merge = Merge(base: old, ours: document.datum, theirs: other.datum, in: file)
    var attempt = Attempt(document: document, merge: merge, file: file)
    bytes = attempt.make()
    conflicts = attempt.conflicts.sorted { $0.address < $1.address }
  }
}

extension FileMerge {
  /// Makes steps in the text until it can be read: those that together would make a record that cannot
  /// be, such as a level without its motivation, are conflicts too.
  private struct Attempt {
    let document: JSONDocument
    let file: DataFile
    var operations: [Operation]
    var conflicts: [Conflict]

    init(document: JSONDocument, merge: Merge, file: DataFile) {
      self.document = document
      self.file = file
      operations = merge.operations
      conflicts = merge.conflicts
    }

    mutating func make() -> [UInt8] {
      while !operations.isEmpty {
        guard let made = document.making(operations, in: file) else {
          giveUp { _ in true }
          break
        }
        do throws(DataProblem) {
          _ = try made.content(of: file)
          return made.bytes
        } catch {
          let record = error.fault.map { made.record(around: $0.path, in: file) }
          let isConcerned: (Operation) -> Bool = { operation in
            record.map { operation.address.isInside($0) } ?? true
          }
          if operations.contains(where: isConcerned) {
            giveUp(isConcerned)
          } else {
            giveUp { _ in true }
          }
        }
      }
      return document.bytes
    }

    private mutating func giveUp(_ isConcerned: (Operation) -> Bool) {
      conflicts += operations.filter(isConcerned).map(\.asConflict)
      operations.removeAll(where: isConcerned)
    }
  }
}

extension DataProblem {
  fileprivate var fault: FieldFault? {
    if case .field(let fault) = cause { fault } else { nil }
  }
}

extension Address {
  /// Whether it leads to a record, or to something in it.
  func isInside(_ record: Address) -> Bool {
    owner == record.owner && path.starts(with: record.path)
  }
}

extension JSONDocument {
  /// The record around a place in the text, told by the ids on the way.
  fileprivate func record(around path: [String], in file: DataFile) -> Address {
    var address = file.address
    var rest = path[...]
    while let key = rest.popFirst(), let index = rest.popFirst() {
      let here = Array(path[..<rest.startIndex])
      guard Int(index) != nil, case .text(let id)? = datum(at: here + ["id"]) else { break }
      address.path += [key, id]
    }
    return address
  }
}

extension Operation {
  /// The step as something that somebody has to choose: what stands there is ours.
  fileprivate var asConflict: Conflict {
    switch self {
    case .set(let address, let from, let to):
      Conflict(address: address, base: from, ours: from, theirs: to)
    case .insert(let address, let record, _):
      Conflict(address: address, base: nil, ours: nil, theirs: record)
    case .remove(let address, let record, _):
      Conflict(address: address, base: record, ours: record, theirs: nil)
    case .move(let address, _, _): Conflict(address: address, base: nil, ours: nil, theirs: nil)
    }
  }
}
