import Governance
import Screen
import TestSupport
import Testing
import Wording

@testable import Interface

/// Every record of the example data has a form in which every field can be read, and edited or told why not.
@Suite struct EveryFormTests {
  @Test func `Every field of every record has words for what it holds, and an editor or a reason`()
    throws
  {
    var desk = try Desk()
    for owner in ["lerum", "hedemora"] {
      desk.visit(Owner(Municipality.ID(stringLiteral: owner)))
    }
    var shapes: Set<Shape> = []
    var count = 0
    for address in desk.state.allRecords {
      var state = desk.state
      guard let outlines = address.outlines,
        shapes.insert(.record(outlines)).inserted || count < 40
      else { continue }
      count += 1
      state.openForm(of: address)
      guard case .form(let form)? = state.layers.last else {
        Issue.record("\(address) has no form")
        continue
      }
      for row in state.rows(of: form) where row.kind == .field {
        check(row, of: form, in: state)
      }
    }
    #expect(count >= 40 && shapes.count > 15)
  }

  private func check(_ row: FormRow, of form: Form, in state: State) {
    let units: [FieldName] = [.unit, .effectUnit, .restoreUnit]
    if case .code(let codes) = row.shape, !units.contains(row.name) {
      for code in codes {
        let word = state.words.code(code, of: row.name)
        #expect(word != code, "\(row.name) \(code)")
      }
    }
    guard row.lock == nil, let index = state.rows(of: form).firstIndex(of: row) else { return }
    var state = state
    var form = form
    form.list.resize(to: state.rows(of: form).count)
    form.list.move(.to(index), height: 10)
    _ = state.take(.enter, in: form)
    guard case .form(let opened)? = state.layers.last else {
      Issue.record("\(form.record) \(row.key): the form is gone")
      return
    }
    let isFlag = row.shape == .flag
    #expect(
      opened.editor != nil || opened.title != form.title || isFlag,
      "\(form.record) \(row.key) does not open"
    )
    if case .line(let field)? = opened.editor, row.value != nil {
      guard case .fault(let sentence) = state.reading(field.text, of: row, in: form) else { return }
      Issue.record("\(form.record)#\(row.key): \(field.text) is not read back: \(sentence)")
    }
  }
}

extension Desk {
  /// Looks at an owner, so that its files are read.
  fileprivate mutating func visit(_ owner: Owner) {
    guard let row = state.derived.navigator.firstIndex(where: { $0.owner == owner }) else { return }
    type(.tab, .home)
    for _ in 0..<row { type(.down) }
    type(.enter)
  }
}

extension State {
  /// The records that are read, each with those inside it.
  fileprivate var allRecords: [Address] {
    workspace.municipalities.flatMap { id -> [Address] in
      let whole = Address(Owner(id), [])
      let bodies = workspace.municipality(id)?.bodies.map { Owner(id, $0.id) } ?? []
      let registers = ([Owner(id)] + bodies)
        .flatMap { owner in
          DataFile.Register.allCases.flatMap { register in
            workspace.records(in: owner, [register.rawValue]).map(\.address)
          }
            + workspace.documents(of: owner).map { Address(owner, ["documents", $0.id.text]) }
        }
      return ([whole] + registers).flatMap(withInner)
    }
  }

  private func withInner(_ address: Address) -> [Address] {
    let collections = (address.outlines ?? []).filter { $0.shape.collectedFields != nil }
    return [address]
      + collections.flatMap { outline in
        workspace.records(in: address.owner, address.path + [outline.key])
          .map(\.address).flatMap(withInner)
      }
  }
}
