/// Finds rows and cells in the UTF-8 bytes of a delimited text, piece by piece.
///
/// Cells are in quotation marks or not (RFC 4180); in marks, separators and line ends stand for themselves and a mark
/// is doubled. Outside of marks LF, CR and CR LF each end a row. Empty lines are no rows.
struct RowScanner {
  /// What is read of the text and not gone over yet, and the row that lies in it.
  private(set) var bytes: [UInt8] = []
  /// How many cells the row has.
  private(set) var cellCount = 0
  /// The line on which the row begins, from 1.
  private(set) var line = 0

  private let source: any ByteSource
  private let limits: ReadLimits
  private var scan: RowScan
  /// The cells of the row, and after them room for longer rows.
  private var room = Array(repeating: Cell(start: 0, end: 0, isEscaped: false), count: 64)
  private var place = 0
  private var nextLine = 1

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
    self.limits = limits
    scan = RowScan(separator: separator, isQuoted: isQuoted, columns: limits.columns)
  }

  /// Where each cell of the row begins and ends in the bytes, without its marks.
  var cells: ArraySlice<Cell> { room[..<cellCount] }

  /// A cell of the row.
  @inline(__always)
  func cell(at place: Int) -> Cell { room[place] }

  /// Goes on to the next row that is no empty line, and says whether there is one.
  mutating func next() throws(DataError) -> Bool {
    while true {
      guard try skipEmptyLines() else { return false }
      let start = place
      line = nextLine
      switch scan.row(of: bytes, from: start, to: &room, &cellCount) {
      case .row(let end, let lines):
        place = end
        nextLine += lines
        return true
      case .needsMore: try load(keepingFrom: start)
      case .needsRoom: room += room
      case .tooManyCells: throw .tooManyColumns(line: line, limit: limits.columns)
      case .unclosed: throw .unclosedQuote(line: line)
      }
    }
  }

  /// Puts the cells of the row into another order: for each place the place at which its cell was.
  mutating func arrange(_ places: [Int]) {
    room.replaceSubrange(..<cellCount, with: places.map { room[$0] })
    cellCount = places.count
  }

  fileprivate enum Outcome {
    case row(end: Int, lines: Int)
    case needsMore, needsRoom, tooManyCells, unclosed
  }

  /// Goes over line ends, and says whether anything comes after them.
  private mutating func skipEmptyLines() throws(DataError) -> Bool {
    while true {
      if place + 1 >= bytes.count, !scan.isAtEnd {
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
    scan.isAtEnd = try !source.append(to: &bytes)
  }
}

/// Finds the cells of one row.
///
/// It is given the bytes and the room for cells apart, so that it may write to the room where it lies.
private struct RowScan {
  let separator: UInt8
  let isQuoted: Bool
  let columns: Int
  /// Whether the text ends with the bytes that are given.
  var isAtEnd = false

  /// Finds the cells of the row that begins at a place, and counts them; 0 where the row is not whole.
  @inline(__always)
  func row(
    of bytes: [UInt8], from start: Int, to room: inout [RowScanner.Cell], _ count: inout Int
  ) -> RowScanner.Outcome {
    count = 0
    return unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe room.withUnsafeMutableBufferPointer { cells in
        unsafe scan(bytes, from: start, to: cells, &count)
      }
    }
  }

  @inline(__always)
  private func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int,
    to cells: UnsafeMutableBufferPointer<RowScanner.Cell>,
    _ found: inout Int
  ) -> RowScanner.Outcome {
    let most = min(cells.count, columns)
    var ends = unsafe CellEnds(of: bytes, separator, from: start)
    var (place, lines, count) = (start, 1, 0)
    while true {
      if count == most { return count == columns ? .tooManyCells : .needsRoom }
      var cell = RowScanner.Cell(start: place, end: place, isEscaped: false)
      if isQuoted, place < bytes.count, unsafe bytes[place] == .quotationMark {
        switch unsafe endOfQuotedCell(bytes, &cell, &lines) {
        case .unclosed: return isAtEnd ? .unclosed : .needsMore
        case .closed(let closing):
          unsafe ends.move(to: closing)
          place = unsafe ends.next()
          // What stands between the closing mark and the next separator belongs to the cell.
          if place > closing {
            cell = RowScanner.Cell(start: cell.start - 1, end: place, isEscaped: false)
          }
        }
      } else {
        place = unsafe ends.next()
        cell.end = place
      }
      // Below the room, as the first line of the loop says.
      unsafe cells[count] = cell
      count &+= 1
      guard place < bytes.count else {
        if !isAtEnd { return .needsMore }
        break
      }
      let byte = unsafe bytes[place]
      place &+= 1
      if byte == separator { continue }
      if byte == .carriageReturn {
        guard place < bytes.count || isAtEnd else { return .needsMore }
        if place < bytes.count, unsafe bytes[place] == .lineFeed { place += 1 }
      }
      break
    }
    found = count
    return .row(end: place, lines: lines)
  }

  private enum Closing {
    /// The place behind the closing mark.
    case closed(Int)
    case unclosed
  }

  /// Finds the end of a cell that begins with a mark, and counts the lines that end in it.
  private func endOfQuotedCell(
    _ bytes: UnsafeBufferPointer<UInt8>, _ cell: inout RowScanner.Cell, _ lines: inout Int
  ) -> Closing {
    let count = bytes.count
    var place = cell.start + 1
    cell.start = place
    while true {
      guard place < count else { return .unclosed }
      let byte = unsafe bytes[place]
      if byte == .quotationMark {
        guard place + 1 < count || isAtEnd else { return .unclosed }
        if place + 1 < count, unsafe bytes[place + 1] == .quotationMark {
          cell.isEscaped = true
          place += 2
          continue
        }
        cell.end = place
        return .closed(place + 1)
      }
      // A line ends with LF, or with CR that no LF follows.
      if byte == .lineFeed {
        lines += 1
      } else if byte == .carriageReturn {
        guard place + 1 < count || isAtEnd else { return .unclosed }
        if unsafe place + 1 >= count || bytes[place + 1] != .lineFeed { lines += 1 }
      }
      place += 1
    }
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quotationMark = UInt8(ascii: "\"")
}

/// The separators and line ends of a text one after the other, eight bytes compared at a time.
@unsafe
private struct CellEnds {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separators: UInt64
  /// Where the eight bytes begin that were compared last, or the bytes that are too few for it.
  private var word: Int
  /// The highest bit of each of the eight bytes that ends a cell and was not given yet.
  private var marks: UInt64 = 0

  @inline(__always)
  init(of bytes: UnsafeBufferPointer<UInt8>, _ separator: UInt8, from start: Int) {
    unsafe self.bytes = unsafe bytes
    unsafe separators = EightBytes.ones &* UInt64(separator)
    unsafe word = start - 8
  }

  /// Looks on from a place, which lies behind what was given.
  @inline(__always)
  mutating func move(to place: Int) {
    unsafe word = place - 8
    unsafe marks = 0
  }

  /// The place of the next separator or line end; the number of bytes where there is none.
  @inline(__always)
  mutating func next() -> Int {
    while unsafe marks == 0 {
      unsafe word &+= 8
      guard unsafe word &+ 8 <= bytes.count else { return unsafe nextOfFew() }
      let eight = unsafe UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + word)
        .loadUnaligned(as: UInt64.self)
      unsafe marks = EightBytes.marks(in: UInt64(littleEndian: eight), separators)
    }
    let place = unsafe word &+ marks.trailingZeroBitCount / 8
    unsafe marks &= marks &- 1
    return place
  }

  /// The next end among the last bytes, of which there are fewer than eight.
  private mutating func nextOfFew() -> Int {
    var place = unsafe word
    while unsafe place < bytes.count, unsafe !isEnd(bytes[place]) { place += 1 }
    // The next look begins behind it.
    unsafe word = place + 1 - 8
    return unsafe min(place, bytes.count)
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    let separator = unsafe UInt8(truncatingIfNeeded: separators)
    return byte == separator || byte == .lineFeed || byte == .carriageReturn
  }
}

/// Comparisons of eight bytes at once.
private enum EightBytes {
  static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var lineFeeds: UInt64 { ones &* UInt64(UInt8.lineFeed) }
  private static var carriageReturns: UInt64 { ones &* UInt64(UInt8.carriageReturn) }

  /// The highest bit of each byte that ends a cell.
  @inline(__always)
  static func marks(in word: UInt64, _ separators: UInt64) -> UInt64 {
    zeros(word ^ separators) | zeros(word ^ lineFeeds) | zeros(word ^ carriageReturns)
  }

  /// The highest bit of each byte that is zero.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    let low = ones &* 0x7F
    // The sum has the highest bit of each byte that has another bit, and no byte carries into the next.
    return ~(((word & low) &+ low) | word | low)
  }
}
