// A pattern prints as its steps: "from state, along arms supply 1 to 3 times, against party".

extension PathPattern: CustomStringConvertible {
  /// The type where paths begin and the steps, in order.
  public var description: String {
    let kind = (Start.self as? any Node.Type)?.kind.name ?? words(ofTypeNamed: Start.self)
    let steps = tree.description
    return "from \(kind)" + (steps.isEmpty ? "" : ", \(steps)")
  }
}

extension PatternStep: CustomStringConvertible {
  /// The pattern up to and with this step.
  public var description: String { pattern.description }
}

extension PatternGroup: CustomStringConvertible {
  /// The pattern up to and with this step.
  public var description: String { pattern.description }
}
