import Governance
import Screen
import Wording

extension State {
  /// A record by its name as it is now, else what was opened.
  func title(of form: Form) -> String {
    guard case .record = form.subject, workspace.has(form.record) else { return form.title }
    return words.recordName(form.record, in: workspace)
  }

  /// What somebody else has made of the value in the open field, as a sentence.
  func toldOfRival(of form: Form) -> String? {
    guard !form.isDraft, form.editor != nil, let key = form.selected(rows(of: form))?.key,
      let rival = rival(at: form.record.field(key), of: form.base)
    else { return nil }
    let theirs = side(rival.theirs, of: rival.address)
    return words[changed(rival, theirs)]
  }
}

extension Form {
  /// What can be answered where somebody else has changed a value: of long texts a third can be made of both.
  var rivalChoices: State.RivalChoices {
    if case .area? = editor { .oneOrBoth } else { .oneOf }
  }
}
