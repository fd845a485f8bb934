/// Some relations that have ends, or a day, month or year, in common.
public struct RelationGroup: Sendable {
  /// The number of relations.
  public let count: Int

  /// The sum of what was added up over them; 0 where nothing was.
  public let sum: Double

  /// The day, month or year in which they begin; nil where relations are not grouped by such, and for those that do not
  /// say so precisely when they begin.
  public let date: PartialDate?

  /// The place of the node that they go out from; nil where relations are not grouped by it.
  public let sourcePlace: NodePlace?

  /// The place of the node that they go to; nil where relations are not grouped by it.
  public let targetPlace: NodePlace?

  private let graph: RelationGraph

  init(
    of graph: RelationGraph, source: UInt32?, target: UInt32?, date: PartialDate?, count: Int,
    sum: Double
  ) {
    self.graph = graph
    self.count = count
    self.sum = sum
    self.date = date
    sourcePlace = source.map(NodePlace.init)
    targetPlace = target.map(NodePlace.init)
  }

  /// The node that they go out from; nil where relations are not grouped by it.
  public var source: (any Node)? { sourcePlace.flatMap { graph[$0] } }

  /// The node that they go to; nil where relations are not grouped by it.
  public var target: (any Node)? { targetPlace.flatMap { graph[$0] } }
}

/// Relations in groups, with the number of each and what was added up over it.
///
/// By date, those without one first; within a date in the order of the first relation of each group.
///
/// ```swift
/// for dyad in graph.dyads(of: Loan.self, by: .year, summing: { Double($0.crowns) }) { print(dyad) }
/// ```
///
/// Groups are made as they are read; ``counts``, ``sums`` and the places are columns of the same order.
public struct RelationGroups: RandomAccessCollection, Sendable {
  /// The columns of a list, which its parts share.
  private struct Columns: Sendable {
    let counts: [Int]
    let sums: [Double]
    let sources: [UInt32]
    let targets: [UInt32]
    let dates: [PartialDate?]
    /// Where the groups of each date begin.
    let starts: [Int]
  }

  private let columns: Columns
  private let graph: RelationGraph
  private let bounds: Range<Int>

  init(_ tally: GroupTally, of graph: RelationGraph) {
    columns = Columns(
      counts: tally.counts, sums: tally.sums, sources: tally.sources, targets: tally.targets,
      dates: tally.parts.map(\.date), starts: tally.parts.map(\.start))
    self.graph = graph
    bounds = tally.counts.indices
  }

  private init(_ bounds: Range<Int>, of other: RelationGroups) {
    columns = other.columns
    graph = other.graph
    self.bounds = bounds
  }

  /// The first position: 0, but for a part of another list, which keeps its positions there.
  public var startIndex: Int { bounds.lowerBound }

  /// The position after the last group.
  public var endIndex: Int { bounds.upperBound }

  /// The group at a position.
  ///
  /// - Complexity: O(log *d*) in the number of dates.
  public subscript(position: Int) -> RelationGroup {
    precondition(bounds.contains(position), "position out of range")
    return RelationGroup(
      of: graph, source: columns.sources.isEmpty ? nil : columns.sources[position],
      target: columns.targets.isEmpty ? nil : columns.targets[position],
      date: columns.dates[part(of: position)], count: columns.counts[position],
      sum: columns.sums.isEmpty ? 0 : columns.sums[position])
  }

  /// Some groups in a row, as `prefix(3)` gives them: a list that keeps its positions in this one.
  public subscript(bounds: Range<Int>) -> RelationGroups {
    precondition(
      startIndex <= bounds.lowerBound && bounds.upperBound <= endIndex, "positions out of range")
    return RelationGroups(bounds, of: self)
  }

  /// The number of relations of each group.
  public var counts: ArraySlice<Int> { columns.counts[bounds] }

  /// What was added up over each group; empty where nothing was.
  public var sums: ArraySlice<Double> { columns.sums.isEmpty ? [] : columns.sums[bounds] }

  /// The dates of the groups, ascending, without doubles.
  ///
  /// Nil comes first, for relations that do not say so precisely when they begin, and alone where relations are not
  /// grouped by a calendar unit.
  public var dates: [PartialDate?] {
    isEmpty ? [] : Array(columns.dates[part(of: startIndex)...part(of: endIndex - 1)])
  }

  /// The groups of a date, which is one of ``dates``; none for another.
  ///
  /// - Complexity: O(*d*) in the number of dates.
  public func groups(on date: PartialDate?) -> RelationGroups {
    guard let part = columns.dates.firstIndex(of: date) else {
      return self[startIndex..<startIndex]
    }
    let next = part + 1 < columns.starts.count ? columns.starts[part + 1] : columns.counts.count
    return self[(columns.starts[part]..<next).clamped(to: bounds)]
  }

  /// Which date a group has.
  private func part(of position: Int) -> Int {
    var (low, high) = (0, columns.starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if columns.starts[middle] <= position { low = middle } else { high = middle }
    }
    return low
  }
}

extension RelationGroup: Equatable {
  /// Whether both are the same number of relations of equal ends and dates, with the same sum.
  public static func == (left: RelationGroup, right: RelationGroup) -> Bool {
    func areEqual(_ one: (any Node)?, _ other: (any Node)?) -> Bool {
      guard let one, let other else { return one == nil && other == nil }
      return isEqual(one, other)
    }
    return left.count == right.count && left.sum == right.sum && left.date == right.date
      && areEqual(left.source, right.source) && areEqual(left.target, right.target)
  }
}

extension RelationGroups: Equatable {
  /// Whether both have equal groups in the same order.
  public static func == (left: RelationGroups, right: RelationGroups) -> Bool {
    left.elementsEqual(right)
  }
}

extension RelationGroup: CustomStringConvertible {
  /// What the relations have in common, how many there are and their sum: `Genoa → Pisa, 1350: 3 relations, sum 40.0`.
  public var description: String {
    let ends = [source?.name ?? "", target?.name ?? ""]
    let dyad = sourcePlace == nil && targetPlace == nil ? "" : ends.joined(separator: " → ")
    let common = [dyad, date.map { "\($0)" } ?? ""].filter { !$0.isEmpty }
    return (common.isEmpty ? "all" : common.joined(separator: ", "))
      + ": \(counted(count, "relation")), sum \(sum)"
  }
}

extension RelationGroups: CustomStringConvertible {
  /// One line a group; of more than twenty the first twenty, and how many there are.
  public var description: String { listed(self, "group") }
}
