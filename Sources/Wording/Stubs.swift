public import Governance

extension Words {
  /// What a field is for, with what it may hold.
  public func fieldExplanation(_ name: FieldName) -> String { fieldName(name) }
  /// What is wrong with a value, short, for beside its field.
  public func fault(_ fault: FieldFault) -> String { "" }
  /// What is wrong in a file: where and what first, then the remedy.
  public func problem(_ problem: DataProblem) -> String { "" }
  /// Why a change was not made.
  public func refusal(_ refusal: ChangeRefusal, in workspace: Workspace = Workspace()) -> String { "" }
  /// Where a value is, in words; the address itself where it leads nowhere.
  public func place(_ address: Address, in workspace: Workspace) -> String { harmless(address.text) }
  /// What a change did, short.
  public func change(_ change: ChangeSet, in workspace: Workspace) -> String { "" }
  /// What operations did, short.
  public func change(_ operations: [Operation], in workspace: Workspace) -> String { "" }
  /// A formula in words.
  public func expression(_ expression: Expression, in statement: Statement) -> String { "" }
}
