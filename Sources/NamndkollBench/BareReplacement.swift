import Glibc

/// The least that a durable replacement of a file can be.
func replaceBarely(_ path: String, bytes: Int) {
  let content = [UInt8](repeating: 65, count: bytes)
  let file = open("\(path).new", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  _ = write(file, content, content.count)
  fsync(file)
  close(file)
  rename("\(path).new", path)
  let folder = open(path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }, O_RDONLY)
  fsync(folder)
  close(folder)
}
