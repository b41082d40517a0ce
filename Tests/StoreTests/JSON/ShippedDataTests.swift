import Governance
import Testing

@testable import Store

/// The data that come with the program.
struct ShippedDataTests {
  @Test func `Every file is read, and written canonically comes out as it is`() throws {
    let folder = try #require(ShippedData.folder)
    for file in folder.allFiles {
      let read = try folder.read(file)
      let written = CanonicalJSON.text(of: read.document.datum, in: file)
      let isSame = written == read.document.bytes
      #expect(isSame || read.stamp == nil, "\(file.path)")
    }
  }
}
