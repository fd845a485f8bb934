import Foundation
import TypedGraph

/// Reads a table of events, `date,source,target,kind,goldstein,mentions`, into a batch.
///
/// A reader of one's own for one table: it knows the columns, and that codes and verbs are short.
struct EventReader {
  private let codes: ShortWords
  private let verbs = ShortWords(Verb.allCases.map { "\($0)" })

  init(_ countries: [Country]) {
    codes = ShortWords(countries.map(\.id))
  }

  struct Malformed: Error {
    let line: Int
  }

  func events(in path: String) throws -> RelationBatch<Event> {
    let text = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    return try text.withUnsafeBytes { try events(in: $0.bindMemory(to: UInt8.self)) }
  }

  private func events(in text: UnsafeBufferPointer<UInt8>) throws -> RelationBatch<Event> {
    let room = text.count / 30
    var batch = RelationBatch<Event>()
    batch.relations.reserveCapacity(room)
    batch.sources.reserveCapacity(room)
    batch.targets.reserveCapacity(room)
    batch.periods.reserveCapacity(room)
    var place = (text.firstIndex(of: newline) ?? text.count) + 1
    var date: (text: (UInt64, UInt64), period: Period) = ((0, 0), .always)
    while place < text.count {
      let day = Self.word(text, &place)
      if day != date.text {
        date = (day, .on(PartialDate(try CalendarDate(Self.letters(day)))))
      }
      let source = codes.number(of: Self.word(text, &place))
      let target = codes.number(of: Self.word(text, &place))
      let verb = verbs.number(of: Self.word(text, &place))
      let goldstein = Self.number(text, &place)
      let mentions = Self.number(text, &place)
      guard let source, let target, let verb, let verb = Verb(rawValue: UInt8(verb)) else {
        throw Malformed(line: batch.count + 2)
      }
      batch.append(
        Event(verb: verb, goldstein: goldstein, mentions: Int32(mentions)), from: source,
        to: target, during: date.period)
    }
    return batch
  }

  /// The bytes up to the next comma or end of line, sixteen at most.
  @inline(__always)
  private static func word(
    _ text: UnsafeBufferPointer<UInt8>, _ place: inout Int
  ) -> (UInt64, UInt64) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    var shift: UInt64 = 0
    while place < text.count, text[place] != comma, text[place] != newline {
      if shift < 64 {
        low |= UInt64(text[place]) << shift
      } else {
        high |= UInt64(text[place]) << (shift - 64)
      }
      shift += 8
      place += 1
    }
    place += 1
    return (low, high)
  }

  /// A number with at most a sign and a point.
  @inline(__always)
  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Double {
    var (value, scale, isNegative) = (0, 0, false)
    while place < text.count, text[place] != comma, text[place] != newline {
      let byte = text[place]
      place += 1
      if byte == UInt8(ascii: "-") {
        isNegative = true
      } else if byte == UInt8(ascii: ".") {
        scale = 1
      } else {
        value = value * 10 + Int(byte) - 48
        scale *= 10
      }
    }
    place += 1
    return Double(isNegative ? -value : value) / Double(max(scale, 1))
  }

  private static func letters(_ word: (UInt64, UInt64)) -> String {
    let bytes = (0..<16).map {
      UInt8(truncatingIfNeeded: ($0 < 8 ? word.0 : word.1) >> (($0 & 7) * 8))
    }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}

private let comma = UInt8(ascii: ",")
private let newline = UInt8(ascii: "\n")

/// Words of sixteen bytes at most, by their numbers.
struct ShortWords {
  private var words: [(UInt64, UInt64)]
  private var numbers: [UInt16]

  init(_ list: [String]) {
    words = Array(repeating: (0, 0), count: 1_024)
    numbers = Array(repeating: 0, count: 1_024)
    for (number, text) in list.enumerated() {
      var word: (UInt64, UInt64) = (0, 0)
      for (index, byte) in text.utf8.prefix(16).enumerated() {
        if index < 8 {
          word.0 |= UInt64(byte) << (8 * index)
        } else {
          word.1 |= UInt64(byte) << (8 * (index - 8))
        }
      }
      var slot = Self.slot(word)
      while words[slot] != (0, 0) { slot = (slot + 1) & 1_023 }
      words[slot] = word
      numbers[slot] = UInt16(number)
    }
  }

  @inline(__always)
  private static func slot(_ word: (UInt64, UInt64)) -> Int {
    Int(((word.0 ^ word.1 &* 31) &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }

  @inline(__always)
  func number(of word: (UInt64, UInt64)) -> Int? {
    var slot = Self.slot(word)
    while words[slot] != word {
      if words[slot] == (0, 0) { return nil }
      slot = (slot + 1) & 1_023
    }
    return Int(numbers[slot])
  }
}
