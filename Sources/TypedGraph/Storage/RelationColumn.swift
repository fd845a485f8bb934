/// The payloads of one relation type, behind an interface that does not name the type.
///
/// Columns are shared by copies of a graph; the relation table copies a shared one before it edits
/// it, which is what makes them safe to send.
class AnyRelationColumn: @unchecked Sendable {
  var type: any Relation.Type { preconditionFailure("only the typed columns have a type") }

  func anyRelation(at row: Int) -> any Relation {
    preconditionFailure("only the typed columns hold relations")
  }

  /// Calls a closure with the payloads of rows in order, which costs less than asking for each.
  func forEachRelation(at rows: [Int], _ body: (any Relation) -> Void) {
    preconditionFailure("only the typed columns hold relations")
  }

  func copy() -> AnyRelationColumn { self }

  /// Whether a payload equals one of another column, which may be of another type.
  func isEqual(row: Int, to otherRow: Int, of other: AnyRelationColumn) -> Bool { false }

  /// The number of payloads, those of removed relations included.
  var payloadCount: Int { 0 }

  /// Appends the last payload once more.
  func repeatLast() {}

  /// Whether two nodes may be the ends of a relation of this type.
  func accepts(source: any Node, target: any Node) -> Bool { false }
}

/// The payloads of one relation type, in order of insertion.
final class RelationColumn<R: Relation>: AnyRelationColumn, @unchecked Sendable {
  var payloads = SlicedColumn<R>()

  override init() {}

  private init(copying other: RelationColumn<R>) {
    payloads = other.payloads
  }

  override var type: any Relation.Type { R.self }

  override func anyRelation(at row: Int) -> any Relation { payloads[row] }

  override func forEachRelation(at rows: [Int], _ body: (any Relation) -> Void) {
    for row in rows { body(payloads[row]) }
  }

  override func copy() -> AnyRelationColumn { RelationColumn(copying: self) }

  override func isEqual(row: Int, to otherRow: Int, of other: AnyRelationColumn) -> Bool {
    guard let other = other as? RelationColumn<R> else { return false }
    return haveSameContent(payloads[row], other.payloads[otherRow])
  }

  override var payloadCount: Int { payloads.count }

  override func repeatLast() {
    if payloads.count > 0 { payloads.append(payloads[payloads.count - 1]) }
  }

  override func accepts(source: any Node, target: any Node) -> Bool {
    source is R.Source && target is R.Target
  }
}
