extension Sequence where Element: Hashable {
  /// The elements in order, of equal ones the first.
  package var distinct: [Element] {
    var seen = Set<Element>()
    return filter { seen.insert($0).inserted }
  }
}
