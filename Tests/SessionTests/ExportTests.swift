import Foundation
import Governance
import Interface
import Session
import TestSupport
import Testing

@Suite struct ExportTests {
  private func answer(
    _ office: Office,
    _ path: String,
    _ existing: ExportFile.Existing = .keep
  ) throws -> ExportAnswer? {
    let session = try office.session()
    _ = session.perform(.export(ExportFile(path: path, text: "Rad;Värde\r\n", existing: existing)))
    session.finish()
    return session.collect().lazy
      .compactMap { if case .exported(_, let answer) = $0 { answer } else { nil } }.first
  }

  @Test func `A file is written, kept when it is there, and replaced when the user says so`() throws
  {
    let office = try Office()
    let path = "\(office.folder.path)/drift.csv"
    #expect(try answer(office, path) == .written)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "Rad;Värde\r\n")
    try "Mitt eget".write(toFile: path, atomically: false, encoding: .utf8)
    #expect(try answer(office, path) == .exists)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "Mitt eget")
    #expect(try answer(office, path, .replace) == .written)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "Rad;Värde\r\n")
  }

  @Test func `A folder that is not there, or a folder in place of a file, is said`() throws {
    let office = try Office()
    let folder = office.folder.path
    #expect(try answer(office, "\(folder)/finns/inte/drift.csv") == .refused(.missing))
    #expect(try answer(office, folder, .replace) == .refused(.notAFile))
  }
}
