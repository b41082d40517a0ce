internal import CTerminal
public import Screen

extension TerminalScreen {
  /// The next thing the user did, without waiting; `nil` when nothing more is there.
  ///
  /// Take all of it before drawing. Only a lone Escape takes its 25 ms (or `ESCDELAY`), during
  /// which it could still become Alt or a longer sequence.
  public func next() -> Input? {
    guard presence == .here else { return nil }
    if let size = takeNewSize() { return .resize(size) }
    while true {
      if paste != nil { return takePaste() }
      switch decoder.next(ct_read) {
      case .input(let input): return input
      case .pasteBegins: paste = PasteGatherer()
      case nil: return nil
      }
    }
  }

  /// One new size for a whole burst of changes; `nil` when it is the old one after all.
  private func takeNewSize() -> Size? {
    guard sizeIsStale else { return nil }
    sizeIsStale = false
    var width: Int32 = 0
    var height: Int32 = 0
    ct_asked_size(&width, &height)
    if width > 0 && height > 0 { ct_resize(width, height) }
    painted = []
    guard size != toldSize else { return nil }
    toldSize = size
    return size
  }

  private func takePaste() -> Input? {
    guard var gatherer = paste else { return nil }
    var waiting = Int(ct_waiting())
    while gatherer.wanted > 0 && waiting > 0 {
      let bytes = [UInt8](unsafeUninitializedCapacity: gatherer.wanted) { buffer, count in
        count = Int(ct_read_bytes(buffer.baseAddress, Int32(min(buffer.count, waiting))))
      }
      gatherer.take(bytes)
      waiting -= bytes.count
      if bytes.isEmpty || waiting == 0 { waiting = Int(ct_waiting()) }
    }
    paste = gatherer.wanted > 0 ? gatherer : nil
    return paste == nil ? .paste(gatherer.pasted) : nil
  }
}
