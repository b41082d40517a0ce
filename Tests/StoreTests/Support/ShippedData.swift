import Governance

@testable import Store

/// The `data` folder of the package.
enum ShippedData {
  /// It, found from where this file stands.
  static var folder: DataFolder? {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return try? DataFolder(opening: "/\(root)/data")
  }
}

extension DataFolder {
  /// All the files of all municipalities.
  var allFiles: [DataFile] {
    municipalities().found
      .flatMap { id -> [DataFile] in
        guard case .success(let loaded) = load(.municipality(id)),
          case .municipality(let municipality) = loaded.content
        else { return [.municipality(id)] }
        let owners = [Owner(id)] + municipality.bodies.map { Owner(id, $0.id) }
        return [.municipality(id)] + owners.flatMap(files)
      }
  }

  private func files(of owner: Owner) -> [DataFile] {
    DataFile.Register.allCases.map { .register($0, owner) }
      + documents(of: owner).found.map { .document($0, owner) }
  }
}
