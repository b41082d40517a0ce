import Foundation
import TestSupport

extension Example {
  /// The example data with an interim report that has the budget of the same year as the budget does, so that
  /// there is something to compare: the documents themselves have no year in common.
  static func withCommonYear() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(copying: path)
    let report = URL(
      filePath: "\(folder.path)/alingsas/kommunstyrelsen/documents/delarsbokslut-2023.json"
    )
    let text = try String(contentsOf: report, encoding: .utf8)
      .replacing(
        #""label": "Budget 2023", "columnKind": "budget", "year": 2023"#,
        with: #""label": "Budget 2025", "columnKind": "budget", "year": 2025"#
      )
    try text.write(to: report, atomically: false, encoding: .utf8)
    return folder
  }
}
