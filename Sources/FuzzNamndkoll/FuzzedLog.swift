import Glibc
import Governance
import Store

private let writer = "anna-kontoret-k7q2"

/// A data folder in memory with one log in it.
private let folder: (path: String, files: DataFolder)? = {
  var template = Array("/dev/shm/namndkoll-fuzz-XXXXXX".utf8CString)
  guard let made = mkdtemp(&template) else { return nil }
  let path = String(cString: made)
  mkdir("\(path)/alingsas", 0o700)
  mkdir("\(path)/alingsas/log", 0o700)
  return (try? DataFolder(opening: path)).map { (path, $0) }
}()

/// Any bytes as a log: it is read to its beginning, each page before the one that came before it.
func fuzzLog(_ bytes: [UInt8]) {
  guard let folder else { preconditionFailure("a folder can be made in memory") }
  let file = open(
    "\(folder.path)/alingsas/log/\(writer).jsonl",
    O_WRONLY | O_CREAT | O_TRUNC,
    0o600
  )
  _ = write(file, bytes, bytes.count)
  close(file)
  let reader = LogReader(of: folder.files)
  let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
  var end: Int?
  var seen = 0
  repeat {
    let page = reader.page(of: writer, in: "alingsas", before: end, most: 3)
    seen += page.entries.count + page.problems.count
    precondition(seen <= lines, "no line is read twice")
    if let rest = page.rest { precondition(rest < end ?? bytes.count, "pages go back") }
    end = page.rest
  } while end != nil
}
