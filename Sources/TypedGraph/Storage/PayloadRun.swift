internal import GraphKernel

/// Payloads of one kind that lie one after the other, and the rows of their relations.
///
/// What a user's closure is called with is read from here by code that is compiled in the user's own module, so
/// that a call costs what the closure costs.
@usableFromInline
struct PayloadRun<R: Relation> {
  /// The payloads, one for each row.
  @usableFromInline let payloads: ArraySlice<R>

  /// The rows, ascending; nil where they follow each other from ``firstRow`` on.
  @usableFromInline let rows: [UInt32]?

  /// The row of the first payload.
  @usableFromInline let firstRow: Int

  init(_ payloads: ArraySlice<R>, _ rows: RowNumbers) {
    self.payloads = payloads
    switch rows {
    case .run(let run):
      self.rows = nil
      firstRow = Int(run.lowerBound)
    case .list(let list):
      self.rows = list
      firstRow = list.first.map(Int.init) ?? 0
    }
  }

  /// Calls a closure for each payload whose row is among some, in order.
  ///
  /// - Parameters:
  ///   - words: A bit for each row, sixty-four to a word.
  ///   - body: Takes the row and the payload.
  @inlinable
  func forEach(in words: [UInt64], _ body: (Int, R) -> Void) {
    var place = payloads.startIndex
    let end = payloads.endIndex
    if let rows {
      for row in rows {
        let row = Int(row)
        if words[row >> 6] & (1 &<< UInt64(truncatingIfNeeded: row)) != 0 {
          body(row, payloads[place])
        }
        place += 1
      }
      return
    }
    var row = firstRow
    while place < end {
      let lane = row & 63
      let count = Swift.min(64 - lane, end - place)
      let bits = words[row >> 6] &>> UInt64(truncatingIfNeeded: lane)
      let all = UInt64.max &>> UInt64(truncatingIfNeeded: 64 - count)
      if bits & all == all {
        for offset in 0..<count { body(row + offset, payloads[place + offset]) }
      } else {
        var rest = bits & all
        while rest != 0 {
          let offset = rest.trailingZeroBitCount
          body(row + offset, payloads[place + offset])
          rest &= rest &- 1
        }
      }
      place += count
      row += count
    }
  }
}

extension SlicedColumn {
  /// The values as the arrays that hold them, each with the place of its first.
  func slices() -> [(first: Int, values: ArraySlice<Value>)] {
    var slices: [(first: Int, values: ArraySlice<Value>)] = []
    var first = 0
    for chunk in Array(chunks) + (open.isEmpty ? [] : [open[...]]) {
      slices.append((first, chunk))
      first += chunk.count
    }
    return slices
  }
}

extension RelationTable {
  /// The payloads of a kind in the order of their rows, those of removed relations included.
  ///
  /// - Complexity: O(*m*).
  func payloadRuns<R: Relation>(of kind: R.Type) -> [PayloadRun<R>] {
    guard let index = kindIndex(of: R.self), let column = columns[index] as? RelationColumn<R>
    else {
      return []
    }
    let slices = column.payloads.slices()
    guard columns.count > 1 else {
      return slices.map { first, values in
        PayloadRun(values, .run(UInt32(first)..<UInt32(first + values.count)))
      }
    }
    // The payloads of a kind lie in the order of their rows.
    var runs: [PayloadRun<R>] = []
    var rows = RowNumbers.run(0..<0)
    var slice = 0
    let listed = listing(index)
    for word in 0..<(rowCount + 63) / 64 {
      var rest = self.word(word, listed: listed)
      while rest != 0 {
        rows.append(UInt32(word * 64 + rest.trailingZeroBitCount))
        rest &= rest &- 1
        guard rows.count == slices[slice].values.count else { continue }
        runs.append(PayloadRun(slices[slice].values, rows))
        rows = .run(0..<0)
        slice += 1
      }
    }
    return runs
  }
}

extension GraphView {
  /// A bit for each row, sixty-four to a word: whether it is in the view.
  var rowWords: [UInt64] {
    (0..<(graph.relationTable.rowCount + 63) / 64).map(rowBits)
  }

  /// The view narrowed to some rows of a kind, and all rows of other kinds.
  func narrowed(to condition: String, kind index: Int, keeping kept: [UInt64]) -> GraphView {
    let table = graph.relationTable
    let isOnly = table.columns.count == 1
    let listed = table.listing(index)
    return narrowed(to: condition) { (word: Int) -> UInt64 in
      isOnly ? kept[word] : kept[word] | ~table.word(word, listed: listed)
    }
  }
}
