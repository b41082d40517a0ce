import Governance
import Wording

extension State {
  /// Why a name or a code cannot be taken: another municipality, or another body of the same, has it already, and
  /// nobody could tell the two apart.
  func taken(_ datum: Datum, by row: FormRow, in form: Form) -> String? {
    let isBody = form.record.collection == .bodies
    guard isBody || form.record.path.isEmpty else { return nil }
    switch (row.name, datum) {
    case (.name, .text(let name)):
      let names = isBody ? bodyNames(beside: form) : otherMunicipalities(than: form).map(\.name)
      let typed = Folding.fold(name)
      return names.first { Folding.fold($0) == typed }.map { words[.nameTaken($0)] }
    case (.code, .number(let code)) where !isBody:
      return otherMunicipalities(than: form).first { $0.code == code.digits }
        .map { words[.codeTaken($0.code, $0.name)] }
    default: return nil
    }
  }

  /// The names of the other bodies that there are in the period's year; one that has ended may come again.
  private func bodyNames(beside form: Form) -> [String] {
    let bodies = workspace.municipality(form.record.owner.municipality)?.bodies ?? []
    return
      bodies.filter { other in
        (form.isNew || other.id.text != form.record.path.last) && !other.hasEnded(by: period.year)
      }
      .map(\.name)
  }

  private func otherMunicipalities(than form: Form) -> [Municipality] {
    workspace.municipalities
      .filter { form.isNew || $0 != form.record.owner.municipality }
      .compactMap { workspace.municipality($0) }
  }
}
