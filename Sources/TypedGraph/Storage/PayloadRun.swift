/// Payloads of one kind that lie one after the other, and the rows of their relations.
///
/// What a user's closure is called with is read from here by code that is compiled in the user's own module, so
/// that a call costs what the closure costs.
@usableFromInline
struct PayloadRun<R: Relation> {
  /// The payloads, one for each row.
  @usableFromInline let payloads: ArraySlice<R>

  /// The rows, ascending; nil where they follow each other from ``firstRow`` on.
  @usableFromInline let rows: ArraySlice<UInt32>?

  /// The row of the first payload.
  @usableFromInline let firstRow: Int

  /// Calls a closure for each payload whose row is among some, in order.
  ///
  /// - Parameters:
  ///   - words: A bit for each row, sixty-four to a word.
  ///   - body: Takes the row and the payload.
  @inlinable
  func forEach(in words: [UInt64], _ body: (Int, R) -> Void) {
    let payloads = payloads.span
    if let rows {
      let rows = rows.span
      for place in payloads.indices {
        let row = Int(rows[place])
        if words[row >> 6] & (1 &<< UInt64(truncatingIfNeeded: row)) != 0 {
          body(row, payloads[place])
        }
      }
      return
    }
    var place = 0
    var row = firstRow
    while place < payloads.count {
      let lane = row & 63
      let count = Swift.min(64 - lane, payloads.count - place)
      let all = UInt64.max &>> UInt64(truncatingIfNeeded: 64 - count)
      var rest = (words[row >> 6] &>> UInt64(truncatingIfNeeded: lane)) & all
      if rest == all {
        for offset in 0..<count { body(row + offset, payloads[place + offset]) }
      } else {
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

  /// Sets the bits of the rows among some whose payload satisfies a test.
  ///
  /// - Parameters:
  ///   - kept: A bit for each row, sixty-four to a word; those of the run are zero.
  ///   - words: Which rows are looked at.
  ///   - keeps: The test.
  @inlinable
  func mark(_ kept: inout [UInt64], in words: [UInt64], where keeps: (R) -> Bool) {
    guard rows == nil else {
      forEach(in: words) { row, payload in
        if keeps(payload) { kept[row >> 6] |= 1 &<< UInt64(truncatingIfNeeded: row & 63) }
      }
      return
    }
    let payloads = payloads.span
    var place = 0
    var row = firstRow
    while place < payloads.count {
      let lane = UInt64(truncatingIfNeeded: row & 63)
      let count = Swift.min(64 - (row & 63), payloads.count - place)
      let all = UInt64.max &>> UInt64(truncatingIfNeeded: 64 - count)
      var rest = (words[row >> 6] &>> lane) & all
      var bits: UInt64 = 0
      if rest == all {
        for offset in 0..<count {
          let bit: UInt64 = keeps(payloads[place &+ offset]) ? 1 : 0
          bits |= bit &<< UInt64(truncatingIfNeeded: offset)
        }
      } else {
        while rest != 0 {
          let offset = rest.trailingZeroBitCount
          if keeps(payloads[place &+ offset]) { bits |= rest & (0 &- rest) }
          rest &= rest &- 1
        }
      }
      kept[row >> 6] |= bits &<< lane
      place += count
      row += count
    }
  }
}

/// The payloads of a kind, and which rows are looked at.
@usableFromInline
struct PayloadSource<R: Relation> {
  @usableFromInline let runs: [PayloadRun<R>]

  /// A bit for each row, sixty-four to a word.
  @usableFromInline let words: [UInt64]

  /// The number of payloads, those of rows that are not looked at included.
  @inlinable
  var count: Int { runs.reduce(0) { $0 + $1.payloads.count } }

  /// A bit for each row whose payload satisfies a test, sixty-four to a word.
  @inlinable
  func words(where keeps: (R) -> Bool) -> [UInt64] {
    var kept = [UInt64](repeating: 0, count: words.count)
    for run in runs { run.mark(&kept, in: words, where: keeps) }
    return kept
  }
}

extension GraphView {
  /// The payloads of a kind in the chunks that the view has rows in.
  @usableFromInline
  func payloads<R: Relation>(of kind: R.Type) -> PayloadSource<R> {
    PayloadSource(
      runs: graph.relationTable.payloadRuns(of: R.self, inChunks: chunks), words: rowWords)
  }

  /// A bit for each row, sixty-four to a word: whether it is in the view.
  private var rowWords: [UInt64] {
    if let relationMask { return relationMask.allWords }
    let table = graph.relationTable
    return (0..<(table.rowCount + 63) / 64).map { table.liveBits(ofWord: $0) }
  }
}

extension RelationTable {
  /// The payloads of a kind in the order of their rows, those of removed relations included.
  ///
  /// - Parameters:
  ///   - kind: The kind.
  ///   - chunks: The chunks of rows to look at; all where nil.
  /// - Returns: The payloads.
  /// - Complexity: O(1) for each chunk where there is one kind or they hold one each, else O(rows).
  fileprivate func payloadRuns<R: Relation>(
    of kind: R.Type, inChunks chunks: [Int]?
  ) -> [PayloadRun<R>] {
    guard let index = kindIndex(of: R.self), let column = columns[index] as? RelationColumn<R>
    else {
      return []
    }
    var runs: [PayloadRun<R>] = []
    func visit(_ chunk: Int) {
      let rows = rows(ofKind: index, inChunk: chunk)
      guard rows.count > 0 else { return }
      // The payloads of a kind lie in the order of their rows.
      let first = Int(payloadRow[Int(rows[0])])
      var done = 0
      while done < rows.count {
        let slice = column.payloads.slice(from: first + done, limit: rows.count - done)
        let end = done + slice.count
        switch rows {
        case .run(let run):
          runs.append(
            PayloadRun(payloads: slice, rows: nil, firstRow: Int(run.lowerBound) + done))
        case .list(let list):
          runs.append(
            PayloadRun(payloads: slice, rows: list[done..<end], firstRow: Int(list[done])))
        }
        done = end
      }
    }
    if let chunks {
      for chunk in chunks { visit(chunk) }
    } else {
      for chunk in source.chunks.indices { visit(chunk) }
    }
    return runs
  }

  /// The rows of a kind in a chunk, those of removed relations included.
  private func rows(ofKind index: Int, inChunk chunk: Int) -> RowNumbers {
    let first = UInt32(chunk << Chunking.bits)
    let all = RowNumbers.run(first..<first + UInt32(source.chunks[chunk].count))
    if columns.count == 1 { return all }
    let listed = listing(index)
    var rows = RowNumbers.run(first..<first)
    for word in GraphView.words(ofChunk: chunk, of: (rowCount + 63) / 64) {
      var rest = self.word(word, listed: listed)
      if rest == .max {
        let row = UInt32(word * 64)
        rows.append(row..<row + 64)
        continue
      }
      while rest != 0 {
        rows.append(UInt32(word * 64 + rest.trailingZeroBitCount))
        rest &= rest &- 1
      }
    }
    return rows
  }
}

extension SlicedColumn {
  /// The values from a place on that lie in one array with it.
  ///
  /// - Parameters:
  ///   - place: The place of the first.
  ///   - limit: How many at most.
  /// - Returns: One value at least.
  func slice(from place: Int, limit: Int) -> ArraySlice<Value> {
    let (number, offset) = (Chunking.chunk(of: place), Chunking.offset(of: place))
    let chunk = number < chunks.count ? chunks[number] : open[...]
    return chunk.dropFirst(offset).prefix(limit)
  }
}

extension GraphView {
  /// The view narrowed to some relations of a kind, given by their rows, and all of other kinds.
  @usableFromInline
  func narrowed<R: Relation>(
    to condition: String, _ kind: R.Type, keeping kept: [UInt64]
  ) -> GraphView {
    let table = graph.relationTable
    guard let index = table.kindIndex(of: R.self) else {
      return narrowed(to: condition) { (_: Int) -> UInt64 in .max }
    }
    let isOnly = table.columns.count == 1
    let listed = table.listing(index)
    return narrowed(to: condition) { (word: Int) -> UInt64 in
      isOnly ? kept[word] : kept[word] | ~table.word(word, listed: listed)
    }
  }
}
