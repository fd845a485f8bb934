/// Whether two nodes are of one type and have one id.
package func isSame(_ left: any Node, _ right: any Node) -> Bool {
  func compare<N: Node>(_ left: N) -> Bool { (right as? N)?.id == left.id }
  return compare(left)
}

/// Whether two nodes are of one type and have the same content.
package func isEqual(_ left: any Node, _ right: any Node) -> Bool {
  haveSameContent(anyValue: left, right)
}

/// Whether two values are equal, or differ only where both hold a value that is not equal to itself, as
/// not-a-number is not.
///
/// A graph that holds such a value is equal to its copy.
func haveSameContent<Value: Equatable>(_ left: Value, _ right: Value) -> Bool {
  if left == right { return true }
  // A value that is equal to itself differs from everything that it is not equal to.
  guard !isEqualToItself(left), !isEqualToItself(right) else { return false }
  let (parts, others) = (Mirror(reflecting: left).children, Mirror(reflecting: right).children)
  return parts.count == others.count
    && zip(parts, others).allSatisfy { part, other in
      part.label == other.label && haveSameContent(anyValue: part.value, other.value)
    }
}

/// Whether two values are of one type and have the same content; values that are not `Equatable` are
/// compared by their parts.
package func haveSameContent(anyValue left: Any, _ right: Any) -> Bool {
  func compare<Value: Equatable>(_ left: Value) -> Bool {
    (right as? Value).map { haveSameContent(left, $0) } ?? false
  }
  guard type(of: left) == type(of: right) else { return false }
  if let left = left as? any Equatable { return compare(left) }
  let (parts, others) = (Mirror(reflecting: left).children, Mirror(reflecting: right).children)
  guard !parts.isEmpty || !others.isEmpty else { return "\(left)" == "\(right)" }
  return parts.count == others.count
    && zip(parts, others).allSatisfy { part, other in
      part.label == other.label && haveSameContent(anyValue: part.value, other.value)
    }
}

/// Feeds a value into a hasher by its parts, so that values of the same content hash alike, also those
/// that are not equal to themselves.
func hashContent(of value: Any, into hasher: inout Hasher) {
  func isOdd(_ value: some Equatable) -> Bool { !isEqualToItself(value) }
  hasher.combine(ObjectIdentifier(type(of: value)))
  if let equatable = value as? any Equatable, !isOdd(equatable) {
    // What is equal has one hash; values that have none count as alike.
    if let hashable = value as? any Hashable { hasher.combine(AnyHashable(hashable)) }
    return
  }
  for part in Mirror(reflecting: value).children { hashContent(of: part.value, into: &hasher) }
}

/// Whether a value is equal to itself, as everything but not-a-number and what holds it is.
func isEqualToItself(_ value: some Equatable) -> Bool {
  let same = value
  return value == same
}

/// A number and a noun, in the plural for all numbers but 1: `1 node`, `12 nodes`.
func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
