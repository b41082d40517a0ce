import ArgumentParser
import Governance
import Store
import Wording

/// Writes the JSON Schemas of the data files.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Write the JSON Schemas of the data files to the data folder."
  )

  @OptionGroup var common: Common

  func run() throws {
    let words = common.words
    do throws(FileFault) {
      try SchemaWriter.write(into: try DataFolder(opening: common.path))
    } catch {
      throw Outcome(sentence: words.refusal(folder: common.path, error))
    }
  }
}
