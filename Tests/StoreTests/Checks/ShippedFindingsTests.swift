import Governance
import Testing

@testable import Store

/// The check over the four documents, against the list of their true errors.
///
/// Source: domain, section 5.
struct ShippedFindingsTests {
  private let workspace: Workspace

  init() throws {
    workspace = try #require(ShippedData.folder).workspace
  }

  private func errors(_ id: Municipality.ID) -> [String] {
    workspace.findings(of: id).filter { $0.verdict == .mismatch }.map(\.brief)
  }

  @Test func `Alingsås has the errors of its two documents, and no other`() {
    #expect(
      errors("alingsas") == [
        ":537 anpassningsinvestering@plan-2028 10000/7000",
        ":540 anpassningsinvestering@plan-2029 10000/7000",
        ":427 kommunbidrag-okning 5.2/4.2",
        ":431 ar-for-0-2-procent 2024/2025",
        ":434 ar-for-omstallningsfonden 2024/2025",
        ":437-438 ar-for-2-5-och-3-2-procent 2025 och 2026/2026 och 2027",
        ":594 enhet 233 mnkr/233 tkr",
        ":594 ar-for-0-20-procent 2024/2025",
        ":596-597 ar-for-2-5-och-3-2-procent 2025 och 2026/2026 och 2027",
        ":598 jamforda-ar 2023 och 2024/2024 och 2025",
        ":45 ar-for-genomsnittet 2002/2022",
        ":458 ovriga-kostnader-avvikelse 202/-202",
      ]
    )
  }

  @Test func `Hedemora has the errors of its document, and no other`() {
    #expect(
      errors("hedemora") == [
        ":354 namndernas-ramar 4.0/3.3",
        ":355-356 storst-okning Bildningsnämnden/Omsorgsnämnden",
        ":356 bildningsnamnden-procent 5.0/3.6",
        ":356 bildningsnamnden-belopp 20.4/15.0",
        ":841 rubrik-plan-2022 Plan 2021/Plan 2022",
        ":841 rubrik-plan-2023 Plan 2022/Plan 2023",
        ":1014 rubrik-plan-2022 Plan 2021/Plan 2022",
        ":1014 rubrik-plan-2023 Plan 2022/Plan 2023",
      ]
    )
  }

  @Test func `Lerum has the error of its document, and no other`() {
    #expect(errors("lerum") == [":583-584 ar-for-98-9-procent planåret 2024/planåret 2025"])
  }

  @Test func `The shipped data explain no error`() {
    for id in workspace.municipalities {
      let wrong = workspace.findings(of: id).filter { $0.verdict == .mismatch }
      #expect(wrong.filter(\.isUnexplained) == wrong)
    }
  }

  @Test func `What is called rounding is within what rounding explains, and no more`() throws {
    for finding in workspace.municipalities.flatMap({ workspace.findings(of: $0) }) {
      guard let difference = finding.difference?.magnitude, let tolerance = finding.tolerance
      else { continue }
      switch finding.verdict {
      case .unresolved: Issue.record("\(finding.brief)")
      case .exact: #expect(difference.isZero, "\(finding.brief)")
      case .rounding:
        #expect(!difference.isZero && difference <= tolerance, "\(finding.brief)")
      case .mismatch: #expect(difference > tolerance, "\(finding.brief)")
      case .restated, .differs: break
      }
    }
  }

  @Test(arguments: [
    ("alingsas", [12, 47, 241, 0, 0, 0]), ("hedemora", [8, 45, 218, 0, 1, 0]),
    ("lerum", [1, 4, 37, 0, 0, 0]),
  ])
  func `As many figures are held against their formulas as the documents have`(
    id: String,
    counts: [Int]
  ) throws {
    let findings = workspace.findings(of: try #require(Municipality.ID(id)))
    #expect(Finding.Verdict.allCases.map { one in findings.count { $0.verdict == one } } == counts)
  }

  @Test func `Finansnetto 2019 differs by its definition, which is no error`() throws {
    let found = workspace.findings(of: "hedemora").filter { $0.verdict == .differs }
    #expect(found.map(\.brief) == [":621 finansnetto-2019@bokslut-2019 6.1/9.6"])
    #expect(found.allSatisfy { $0.note != nil && !$0.isUnexplained && $0.level == .betweenTables })
  }

  @Test func `Every declared identity, quoted figure and frame finds its cells`() {
    for id in workspace.municipalities {
      let bodies = workspace.municipality(id)?.bodies ?? []
      for owner in [Owner(id)] + bodies.map({ Owner(id, $0.id) }) {
        let found = Set(workspace.findings(of: owner).map(\.address.text))
        for document in workspace.documents(of: owner) {
          for place in Self.declared(document) {
            let address = Address(owner, ["documents", document.id.text] + place)
            #expect(found.contains(address.text), "\(address)")
          }
        }
      }
    }
  }

  /// The places of what a document declares to be held against cells.
  private static func declared(_ document: Document) -> [[String]] {
    document.identities.map { ["identities", $0.id.text] }
      + document.bridges.map { ["bridges", $0.id.text] }
      + document.sections.flatMap { section in
        section.figures.filter { $0.formula != nil || $0.claim != nil }
          .map { ["sections", section.id.text, "figures", $0.id.text] }
      }
  }

  @Test func `An officer's explanation settles an error, and a note does not`() throws {
    var workspace = workspace
    let owner = Owner("alingsas", "kommunstyrelsen")
    let wrong = workspace.findings(of: owner).filter(\.isUnexplained)
    for finding in wrong {
      let address = finding.explanationAddress
      try workspace.apply([
        workspace.setting(address, to: .text("Känt fel, rättas i nästa version."))
      ])
    }
    let after = workspace.findings(of: owner)
    #expect(after.filter(\.isUnexplained) == [])
    #expect(after.count { $0.verdict == .mismatch } == wrong.count)
    #expect(wrong.contains { $0.note != nil })
  }

  @Test func `What a text claims is never edited`() throws {
    var workspace = workspace
    let found = try #require(workspace.findings(of: "lerum").first { $0.claim != nil })
    let address = found.address.field("claim")
    #expect(throws: ChangeRefusal.printed(address)) {
      try workspace.apply([workspace.setting(address, to: .text("planåret 2025"))])
    }
  }
}
