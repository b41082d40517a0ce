extension Document {
  /// The chapter that a section is of: the title of the table it speaks of, where another section has the
  /// same title and nothing else would tell the two apart.
  ///
  /// D has *Utfall för perioden* three times: under *Drift*, *Investeringar* and *Exploatering*.
  public func chapter(of section: Section) -> String? {
    guard sections.count(where: { $0.title == section.title }) > 1 else { return nil }
    return section.statement.flatMap { id in statements.first { $0.id == id }?.title }
  }
}
