import Governance
import Store
import Wording

/// The data that a command works on: all of a folder, or one municipality of it.
struct ReadData {
  let workspace: Workspace
  /// What is wrong with folders and files; the rest is there nevertheless.
  let problems: [DataProblem]
  private let folder: DataFolder

  /// Reads a folder, or what one municipality has in it.
  init(_ path: String, municipality name: String?, _ words: Words) throws(Outcome) {
    let folder: DataFolder
    do throws(FileFault) {
      folder = try DataFolder(opening: path)
    } catch {
      throw Outcome(sentence: words.refusal(folder: path, error))
    }
    var listing = folder.municipalities()
    var chosen = listing.found
    if let name {
      chosen = chosen.filter { $0.text == name }
      listing.problems.removeAll { $0.path.split(separator: "/").first ?? "" != name }
      guard !chosen.isEmpty || !listing.problems.isEmpty else {
        let known = listing.found.map(\.text)
        throw Outcome(sentence: words[.unknownMunicipality(name, known: known)])
      }
    }
    guard !chosen.isEmpty || !listing.problems.isEmpty else {
      throw Outcome(sentence: words[.noMunicipality])
    }
    var reader = WorkspaceReader(folder: folder)
    for municipality in chosen { reader.read(municipality) }
    reader.workspace.list(chosen)
    reader.workspace.take(FolderSurvey(problems: listing.problems), of: nil)
    self.folder = folder
    workspace = reader.workspace
    problems = workspace.problems
  }

  /// The references that lead nowhere, and what the municipalities' own lists do not have, each with its
  /// place in its file.
  var strays: [DataProblem] {
    workspace.municipalities.flatMap { workspace.referenceProblems(of: $0) }
      .map { folder.locate($0) }
  }

  /// Ends the program with the status for broken data, once all else is done.
  func complain(_ words: Words, with more: [DataProblem] = []) throws(Outcome) {
    let problems = problems + more
    guard problems.isEmpty else {
      throw Outcome(sentence: problems.map { words.problem($0) }.joined(separator: "\n"))
    }
  }
}

/// Reads file after file into a workspace.
private struct WorkspaceReader {
  let folder: DataFolder
  var workspace = Workspace()

  mutating func read(_ municipality: Municipality.ID) {
    load(.municipality(municipality))
    workspace.take(folder.survey(of: municipality), of: municipality)
    read(Owner(municipality))
    for body in workspace.municipality(municipality)?.bodies ?? [] {
      read(Owner(municipality, body.id))
    }
  }

  private mutating func read(_ owner: Owner) {
    for file in DataFile.registers(of: owner) { load(file) }
    let listing = folder.documents(of: owner)
    workspace.list(listing.found, of: owner)
    for document in listing.found { load(.document(document, owner)) }
  }

  private mutating func load(_ file: DataFile) {
    workspace.take(LoadState(folder.load(file)), for: file)
  }
}
