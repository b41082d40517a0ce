/// A value that two changed at once, each to something else: somebody has to choose.
public struct Conflict: Hashable, Sendable {
  /// What both changed.
  public let address: Address
  /// What it was before; `nil` where there was nothing.
  public let base: Datum?
  /// What we made of it; `nil` where we removed it.
  public let ours: Datum?
  /// What stands there now; `nil` where it is gone.
  public let theirs: Datum?

  /// A conflict.
  public init(address: Address, base: Datum?, ours: Datum?, theirs: Datum?) {
    self.address = address
    self.base = base
    self.ours = ours
    self.theirs = theirs
  }
}
