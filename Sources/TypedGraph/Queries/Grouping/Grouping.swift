extension GraphQueries {
  /// The relations in groups that have ends, or a day, month or year, in common.
  ///
  /// ```swift
  /// print(graph.grouped(by: .source, .year))
  /// ```
  ///
  /// - Parameter keys: What the relations of a group have in common; all relations are one group where nothing is
  ///   given.
  /// - Returns: The groups with the number of relations of each.
  /// - Complexity: O(*m*), with a logarithm where relations were not inserted in order of their starts and are grouped by
  ///   these.
  public func grouped(by keys: GroupingKey...) -> RelationGroups {
    view.groups(by: keys)
  }

  /// The relations of a kind in groups that have ends, or a day, month or year, in common, with sums.
  ///
  /// - Parameters:
  ///   - kind: The relation type.
  ///   - keys: What the relations of a group have in common.
  ///   - value: What to add up over a group, a function of the payload; it is added in order of insertion.
  /// - Returns: The groups with the number of relations of each and the sums.
  /// - Complexity: That of ``grouped(by:)``, and one call of the function for each relation of the kind.
  @inlinable
  public func grouped<R: Relation>(
    _ kind: R.Type, by keys: GroupingKey..., summing value: (R) -> Double
  ) -> RelationGroups {
    view.groups(R.self, by: keys, summing: value)
  }

  /// The pairs of nodes that relations join, with the number of relations of each.
  ///
  /// A dyad is directed: what goes from one node to another is not what goes back. A symmetric relation goes from the
  /// node that was inserted first to the other.
  ///
  /// ```swift
  /// for dyad in graph.dyads(by: .month) { print(dyad) }
  /// ```
  ///
  /// - Parameter unit: The day, month or year in which relations begin, by which pairs are told apart; not at all where
  ///   nil.
  /// - Returns: The pairs, as groups by source and target.
  /// - Complexity: That of ``grouped(by:)``.
  public func dyads(by unit: PartialDate.Precision? = nil) -> RelationGroups {
    view.groups(by: [.source, .target] + (unit.map { [GroupingKey($0)] } ?? []))
  }

  /// The pairs of nodes that relations of a kind join, with the number of relations of each and sums.
  ///
  /// ```swift
  /// let lent = graph.dyads(of: Loan.self, by: .year) { Double($0.crowns) }
  /// ```
  ///
  /// - Parameters:
  ///   - kind: The relation type.
  ///   - unit: The day, month or year in which relations begin, by which pairs are told apart; not at all where nil.
  ///   - value: What to add up over a pair, a function of the payload; it is added in order of insertion.
  /// - Returns: The pairs, as groups by source and target.
  /// - Complexity: That of ``grouped(_:by:summing:)``.
  @inlinable
  public func dyads<R: Relation>(
    of kind: R.Type, by unit: PartialDate.Precision? = nil, summing value: (R) -> Double
  ) -> RelationGroups {
    view.groups(
      R.self, by: [.source, .target] + (unit.map { [GroupingKey($0)] } ?? []), summing: value)
  }

  /// The number of different pairs of nodes that relations join: that of ``dyads(by:)``, which are not made.
  ///
  /// - Complexity: O(*m*).
  public var dyadCount: Int { view.countDyads() }
}

extension GraphView {
  fileprivate func groups(by keys: [GroupingKey]) -> RelationGroups {
    var tally = GroupTally(self, by: keys, addsUp: false)
    tally.addAll()
    return finished(tally)
  }

  @inlinable
  func groups<R: Relation>(
    _ kind: R.Type, by keys: [GroupingKey], summing value: (R) -> Double
  ) -> RelationGroups {
    let source = payloads(of: R.self)
    var tally = tally(by: keys)
    var values: [Double] = []
    for run in source.runs {
      values.removeAll(keepingCapacity: true)
      for payload in run.payloads { values.append(value(payload)) }
      tally.add(run, in: source.words, values)
    }
    return finished(tally)
  }

  @usableFromInline
  func tally(by keys: [GroupingKey]) -> GroupTally { GroupTally(self, by: keys, addsUp: true) }

  @usableFromInline
  func finished(_ tally: GroupTally) -> RelationGroups {
    var tally = tally
    tally.finish()
    return RelationGroups(tally, of: graph)
  }

  fileprivate func countDyads() -> Int {
    let table = graph.relationTable
    let width = graph.nodeTable.vertexCount
    let ties = table.ties.map { !$0.isDirected }
    let isMixed = ties.contains(true)
    let (pairs, overflow) = width.multipliedReportingOverflow(by: width)
    let isDense = !overflow && pairs / 64 <= max(1 << 12, rowCount)
    var seen = [UInt64](repeating: 0, count: isDense ? (pairs + 63) / 64 : 0)
    var slots = GroupSlots(width: width, keyCount: .max, rowCount: 0)
    var count = 0
    var (current, sources, targets) = (-1, [UInt32](), [UInt32]())
    forEachWord { word, bits in
      let (chunk, first) = Chunking.place(ofWord: word)
      if chunk != current {
        (current, sources, targets) = (
          chunk, table.source.chunks[chunk], table.target.chunks[chunk]
        )
      }
      var rest = bits
      while rest != 0 {
        let place = first + rest.trailingZeroBitCount
        rest &= rest &- 1
        var (source, target) = (sources[place], targets[place])
        if isMixed, source > target, ties[Int(table.kind.chunks[chunk][place])] {
          swap(&source, &target)
        }
        if isDense {
          let pair = Int(source) * width + Int(target)
          let bit: UInt64 = 1 &<< UInt64(pair & 63)
          if seen[pair >> 6] & bit == 0 { count += 1 }
          seen[pair >> 6] |= bit
        } else if slots.group(source, target, next: count) == count {
          count += 1
        }
      }
    }
    return count
  }
}
