extension Address {
  /// Whether it leads to a document as a whole, which is a file of its own.
  public var isWholeDocument: Bool {
    path.count == 2 && path[0] == DataFile.documentFolder && field.isEmpty
  }
}

extension Operation {
  /// Whether a whole document comes or goes by it, and its file with it.
  public var makesOrRemovesDocument: Bool {
    guard address.isWholeDocument else { return false }
    return switch self {
    case .insert, .remove: true
    case .set, .move: false
    }
  }
}

extension Workspace {
  /// Lets a whole document come or go; `false` where the operation does something else.
  mutating func applyWhole(_ operation: Operation) throws(ChangeRefusal) -> Bool {
    let address = operation.address
    guard operation.makesOrRemovesDocument, let file = DataFile(address),
      case .document(let id, let owner) = file
    else { return false }
    if case .insert(_, let datum, _) = operation {
      guard files[file] == nil, documentIDs[owner]?.contains(id) != true else {
        throw .alreadyThere(address)
      }
      take(.loaded(.document(try document(datum, id, address))), for: file)
      list((documentIDs[owner] ?? []).adding(id), of: owner)
    } else if case .remove(_, let datum, _) = operation {
      guard case .loaded(.document(let document))? = files[file] else {
        throw files[file] == nil ? .noSuchRecord(address) : .notLoaded(address)
      }
      guard document.datum == datum || (try? Document(decoding: datum)) == document
      else { throw .stale(address, found: document.datum) }
      forget(file)
      list((documentIDs[owner] ?? []).filter { $0 != id }, of: owner)
    }
    return true
  }

  private func document(
    _ datum: Datum,
    _ id: Document.ID,
    _ address: Address
  ) throws(ChangeRefusal) -> Document {
    do throws(FieldFault) {
      let document = try Document(decoding: datum)
      guard document.id == id else {
        throw FieldFault(
          path: [FieldName.id.key],
          expected: .identifier,
          found: .text(document.id.text)
        )
      }
      return document
    } catch {
      throw .unfit(address, error)
    }
  }
}

extension [Document.ID] {
  /// With another one, in the order of names.
  fileprivate func adding(_ id: Document.ID) -> [Document.ID] {
    let place = firstIndex { $0.text > id.text } ?? endIndex
    var all = self
    all.insert(id, at: place)
    return all
  }
}
