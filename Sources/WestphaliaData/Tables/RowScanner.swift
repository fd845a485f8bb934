/// Finds rows and cells in the UTF-8 bytes of a delimited text, piece by piece.
///
/// Cells are in quotation marks or not (RFC 4180); in marks, separators and line ends stand for themselves and a mark
/// is doubled. Outside of marks LF, CR and CR LF each end a row. Empty lines are no rows.
struct RowScanner {
  /// What is read of the text and not gone over yet, and the row that lies in it.
  private(set) var bytes: [UInt8] = []
  /// Where each cell of the row begins and ends in the bytes, without its marks.
  private(set) var cells: [Cell] = []
  /// The line on which the row begins, from 1.
  private(set) var line = 0

  private let source: any ByteSource
  private let separator: UInt8
  private let isQuoted: Bool
  private let limits: ReadLimits
  private var place = 0
  private var nextLine = 1
  private var isAtEnd = false

  struct Cell {
    var start: Int
    var end: Int
    /// Whether marks are doubled in it.
    var isEscaped: Bool
  }

  init(
    _ source: any ByteSource, separator: UInt8, isQuoted: Bool = true, limits: ReadLimits
  ) {
    self.source = source
    self.separator = separator
    self.isQuoted = isQuoted
    self.limits = limits
    cells.reserveCapacity(64)
  }

  /// Goes on to the next row that is no empty line, and says whether there is one.
  mutating func next() throws(DataError) -> Bool {
    while true {
      guard try skipEmptyLines() else { return false }
      let start = place
      cells.removeAll(keepingCapacity: true)
      line = nextLine
      switch scan(from: start) {
      case .row(let end, let lines):
        place = end
        nextLine += lines
        return true
      case .needsMore:
        nextLine = line
        try load(keepingFrom: start)
      case .tooManyCells: throw .tooManyColumns(line: line, limit: limits.columns)
      case .unclosed: throw .unclosedQuote(line: line)
      }
    }
  }

  /// Puts the cells of the row into another order: for each place the place at which its cell was.
  mutating func arrange(_ places: [Int]) {
    cells = places.map { cells[$0] }
  }

  private enum Outcome {
    case row(end: Int, lines: Int)
    case needsMore, tooManyCells, unclosed
  }

  /// Goes over line ends, and says whether anything comes after them.
  private mutating func skipEmptyLines() throws(DataError) -> Bool {
    while true {
      if place + 1 >= bytes.count, !isAtEnd {
        try load(keepingFrom: place)
        continue
      }
      guard place < bytes.count else { return false }
      if bytes[place] == .carriageReturn {
        place += place + 1 < bytes.count && bytes[place + 1] == .lineFeed ? 2 : 1
      } else if bytes[place] == .lineFeed {
        place += 1
      } else {
        return true
      }
      nextLine += 1
    }
  }

  /// Reads on, without what was gone over.
  private mutating func load(keepingFrom start: Int) throws(DataError) {
    if bytes.count - start > limits.rowBytes {
      throw .rowTooLong(line: nextLine, limit: limits.rowBytes)
    }
    bytes.removeFirst(start)
    place = 0
    isAtEnd = try !source.append(to: &bytes)
  }

  /// Finds the cells of the row that begins at a place.
  private mutating func scan(from start: Int) -> Outcome {
    let (separator, isAtEnd, limit) = (separator, isAtEnd, limits.columns)
    let isQuoted = isQuoted
    let ends = CellEnds(separator)
    var found = cells
    cells = []
    defer { cells = found }
    return unsafe bytes.withUnsafeBufferPointer { bytes in
      let count = bytes.count
      var place = start
      var lines = 1
      while true {
        if found.count == limit { return .tooManyCells }
        var cell = Cell(start: place, end: place, isEscaped: false)
        if isQuoted, place < count, unsafe bytes[place] == .quotationMark {
          place += 1
          cell.start = place
          while true {
            guard place < count else { return isAtEnd ? .unclosed : .needsMore }
            let byte = unsafe bytes[place]
            if byte == .quotationMark {
              guard place + 1 < count || isAtEnd else { return .needsMore }
              if place + 1 < count, unsafe bytes[place + 1] == .quotationMark {
                cell.isEscaped = true
                place += 2
                continue
              }
              break
            }
            // A line ends with LF, or with CR that no LF follows.
            if byte == .lineFeed {
              lines += 1
            } else if byte == .carriageReturn {
              guard place + 1 < count || isAtEnd else { return .needsMore }
              if unsafe place + 1 >= count || bytes[place + 1] != .lineFeed { lines += 1 }
            }
            place += 1
          }
          cell.end = place
          place += 1
          // What stands between the closing mark and the next separator belongs to the cell.
          let closing = place
          place = unsafe endOfCell(in: bytes, from: place, ends)
          if place > closing {
            cell = Cell(start: cell.start - 1, end: place, isEscaped: false)
          }
        } else {
          place = unsafe endOfCell(in: bytes, from: place, ends)
          cell.end = place
        }
        guard place < count else {
          if !isAtEnd { return .needsMore }
          found.append(cell)
          return .row(end: place, lines: lines)
        }
        found.append(cell)
        let byte = unsafe bytes[place]
        place += 1
        if byte == separator { continue }
        if byte == .carriageReturn {
          guard place < count || isAtEnd else { return .needsMore }
          if place < count, unsafe bytes[place] == .lineFeed { place += 1 }
        }
        return .row(end: place, lines: lines)
      }
    }
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quotationMark = UInt8(ascii: "\"")
}

/// The place of the first separator or line end from a place on; the number of bytes where there is none.
@inline(__always)
private func endOfCell(
  in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ ends: CellEnds
) -> Int {
  var place = start
  // Eight bytes at a time, as long as so many are left.
  while place &+ 8 <= bytes.count {
    let word = unsafe UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + place)
      .loadUnaligned(as: UInt64.self)
    let found = ends.marks(in: UInt64(littleEndian: word))
    if found != 0 { return place &+ found.trailingZeroBitCount / 8 }
    place &+= 8
  }
  while place < bytes.count, unsafe !ends.contains(bytes[place]) { place &+= 1 }
  return place
}

/// What ends a cell, eight bytes of each for a comparison with eight bytes of a text.
private struct CellEnds {
  private let separators: UInt64
  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var lineFeeds: UInt64 { ones &* UInt64(UInt8.lineFeed) }
  private static var carriageReturns: UInt64 { ones &* UInt64(UInt8.carriageReturn) }

  init(_ separator: UInt8) { separators = Self.ones * UInt64(separator) }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte == UInt8(truncatingIfNeeded: separators) || byte == .lineFeed || byte == .carriageReturn
  }

  /// The highest bit of each byte that ends a cell, up to the first of them; those after it may be wrong.
  @inline(__always)
  func marks(in word: UInt64) -> UInt64 {
    Self.zeros(word ^ separators) | Self.zeros(word ^ Self.lineFeeds)
      | Self.zeros(word ^ Self.carriageReturns)
  }

  /// The highest bit of each byte that is zero; a byte of 1 behind a zero is marked as well.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- ones) & ~word & (ones &* 0x80)
  }
}
