/// What the codes of a column stand for, found by the bytes of a cell.
///
/// ```swift
/// let states = CodeTable(SovereignState.all.map { ($0.id, $0) })
/// let reporter = try row.value(reporterColumn, in: states)
/// ```
public struct CodeTable<Value: Sendable>: Sendable {
  @usableFromInline let numbers: CodeNumbers
  @usableFromInline let values: [Value]

  /// Makes a table of codes; of equal codes the first counts.
  ///
  /// - Parameters:
  ///   - codes: Each code with what it stands for.
  ///   - reason: What a problem says of a code that is not among them.
  public init(_ codes: some Sequence<(String, Value)>, reason: String = "not a known code") {
    let list = Array(codes)
    var numbers = CodeNumbers(room: list.count, reason: reason)
    var values: [Value] = []
    for (code, value) in list where numbers.insert(Array(code.utf8)) { values.append(value) }
    self.numbers = numbers
    self.values = values
  }

  /// What a problem says of a code that is not in the table.
  public var reason: String { numbers.reason }

  /// The number of codes.
  public var count: Int { values.count }
}

extension CodeTable: CustomStringConvertible {
  /// How many codes there are.
  public var description: String { "\(count) codes" }
}
