import ArgumentParser
import Governance
import Store
import Wording

/// Rewrites data files in the canonical form.
struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Rewrite the data files in the canonical form; what they hold stays the same.",
    discussion: """
      Prints the path of every file that was rewritten. A file with a fault is named and left as \
      it is; the status is then 2.
      """
  )

  @OptionGroup var common: Common

  func run() throws {
    let words = common.words
    let folder: DataFolder
    do throws(FileFault) {
      folder = try DataFolder(opening: common.path)
    } catch {
      throw Outcome(sentence: words.refusal(folder: common.path, error))
    }
    var faults: [String] = []
    for file in folder.files {
      do throws(SaveFault) {
        if try folder.format(file) == .written { print(file.path) }
      } catch {
        faults.append(words.sentence(of: error))
      }
    }
    guard faults.isEmpty else { throw Outcome(sentence: faults.joined(separator: "\n")) }
  }
}

extension DataFolder {
  /// All files of all municipalities.
  var files: [DataFile] {
    municipalities().found
      .flatMap { id -> [DataFile] in
        var bodies: [Body] = []
        if case .success(let loaded) = load(.municipality(id)),
          case .municipality(let municipality) = loaded.content
        {
          bodies = municipality.bodies
        }
        let owners = [Owner(id)] + bodies.map { Owner(id, $0.id) }
        return [.municipality(id)]
          + owners.flatMap { owner in
            DataFile.Register.allCases.map { .register($0, owner) }
              + documents(of: owner).found.map { .document($0, owner) }
          }
      }
  }
}
