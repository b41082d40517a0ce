import Glibc
public import Governance

extension DataFolder {
  /// What was found in a folder by the names in it.
  public struct Listing<Name: Hashable & Sendable>: Hashable, Sendable {
    /// What can be used, in order of its names.
    public var found: [Name] = []
    /// What cannot be used, and is left as it is.
    public var problems: [DataProblem] = []
  }

  /// The name that is kept for the schemas.
  public static let schemaFolder = "schema"

  /// The municipalities: folders with a `municipality.json` in them.
  ///
  /// A folder with other files of ours but without that one is a problem.
  public func municipalities() -> Listing<Municipality.ID> {
    var strays: [DataProblem] = []
    var listing: Listing<Municipality.ID> = listing(of: "") { name in
      guard name != Self.schemaFolder else { return nil }
      let path = "\(name)/municipality.json"
      if (try? files.stampAt(place(path))) != nil { return name }
      strays += stray(name, holding: DataProblem(path: path, cause: .withoutMunicipality))
      return nil
    }
    listing.problems += strays
    return listing
  }

  /// An owner's documents.
  public func documents(of owner: Owner) -> Listing<Document.ID> {
    listing(of: "\(owner.folder)/documents") { name in
      let stem = name.dropLast(".json".count)
      return name.hasSuffix(".json") && !name.hasPrefix(".") ? String(stem) : nil
    }
  }

  /// Reads a folder's names.
  ///
  /// One that should be an id and is none is a problem; a folder that is not there has nothing in it, but a
  /// link that leads nowhere is no missing folder.
  private func listing<Subject>(
    of folder: String,
    stem: (String) -> String?
  ) -> Listing<Identifier<Subject>> {
    var listing = Listing<Identifier<Subject>>()
    let names: [String]
    do throws(FileFault) {
      names = try self.names(in: folder)
    } catch {
      listing.problems += problem(folder, error).map { [$0] } ?? []
      return listing
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      guard let stem = stem(name) else { continue }
      if let id = Identifier<Subject>(stem) {
        listing.found.append(id)
      } else {
        let fault = FieldFault(expected: .identifier, found: .text(stem))
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        listing.problems.append(DataProblem(path: path, cause: .field(fault)))
      }
    }
    return listing
  }

  func names(in folder: String) throws(FileFault) -> [String] {
    let resolved = try resolved(folder)
    do throws(SystemError) {
      return try files.names(resolved)
    } catch {
      throw error.fault(.reading)
    }
  }
}

extension Owner {
  /// The path of the folder with its files.
  var folder: String {
    body.map { "\(municipality.text)/\($0.text)" } ?? municipality.text
  }
}
