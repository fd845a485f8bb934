import Foundation
import Westphalia
import WestphaliaGraphviz

/// Extreme values for the parameters of a call: at each step of a series another of every kind.
struct ExtremeValues {
  /// Enough steps for each parameter of a call to take each value, in more than one combination.
  static let steps = 22

  static let integers: [Int] = [
    .min, .max, -1, 0, 1, -9, 2, 1 << 32, Int(Int32.max), Int(Int32.min), 1_000,
  ]
  static let numbers: [Double] = [
    -0.0, .nan, .infinity, -.infinity, .greatestFiniteMagnitude, -.greatestFiniteMagnitude,
    .leastNonzeroMagnitude, -9, 0, 1, -.leastNormalMagnitude,
  ]
  static let texts: [String] = [
    "", "\0", "\u{301}", "\u{202E}\u{200F}x\u{2066}\u{FEFF}",
    String(decoding: [0xFF, 0xC3, 0x28, 0xE2, 0x82] as [UInt8], as: UTF8.self), "\r\n\t\"\\<>&]]>",
    "-9999999-99-99", "👩‍👩‍👧\u{10FFFF}", "\\N\\G%", "nan", String(repeating: "a\"\\<", count: 262_144),
  ]

  private let step: Int
  private var drawn = 0
  /// Whether nothing is large.
  private let isShort: Bool
  /// Whether each text is another, and short, as in a list of 100,000.
  private let isNumbered: Bool

  /// The values of a step; what is large comes in the first half of the steps only.
  init(step: Int) {
    self.step = step
    isShort = step >= Self.steps / 2
    isNumbered = false
  }

  private init(numberedAt step: Int) {
    self.step = step
    isShort = true
    isNumbered = true
  }

  private mutating func next(of count: Int) -> Int {
    defer { drawn += 1 }
    return (step + drawn * (1 + step / 11)) % count
  }

  mutating func int() -> Int { Self.integers[next(of: 11)] }
  mutating func double() -> Double { Self.numbers[next(of: 11)] }
  mutating func flag() -> Bool { next(of: 2) == 0 }
  mutating func any<T: CaseIterable>(_ type: T.Type = T.self) -> T
  where T.AllCases: RandomAccessCollection, T.AllCases.Index == Int {
    T.allCases[next(of: T.allCases.count)]
  }

  mutating func text() -> String {
    let place = next(of: 11)
    if isNumbered { return "text \(drawn)" }
    return isShort && place == 10 ? "long" : Self.texts[place]
  }

  mutating func bytes() -> [UInt8] {
    let bytes: [[UInt8]] = [
      [0xFF, 0xFE, 0x00], Array("digraph { \"".utf8) + [0xE9, 0x22, 0x7D], Array("<svg".utf8),
      Array("graph { a [label=<<b>]".utf8),
    ]
    let place = next(of: 11)
    return place < bytes.count ? bytes[place] : Array(Self.texts[place].utf8)
  }

  /// A list: of none, of one, of several, of 100,000 that differ, or of 1,000 that are equal.
  mutating func list<T>(_ make: (inout ExtremeValues) -> T) -> [T] {
    let lengths = [0, 1, 2, 3, 100_000, 2, 1_000, 0, 5, 3, 2]
    let count = lengths[next(of: lengths.count)]
    guard count > 100 else { return (0..<count).map { _ in make(&self) } }
    var numbered = ExtremeValues(numberedAt: step)
    if count == 1_000 { return Array(repeating: make(&numbered), count: count) }
    return isShort ? [] : (0..<count).map { _ in make(&numbered) }
  }

  mutating func range() -> ClosedRange<Int> {
    let (one, other) = (int(), int())
    return min(one, other)...max(one, other)
  }
}

extension ExtremeValues {
  private static let dates: [PartialDate] = ["-9999", "9999-12-31", "0000-02-29", "2024-02"]

  mutating func date() -> PartialDate {
    Self.dates[next(of: Self.dates.count)]
  }

  mutating func period() -> Period {
    let periods: [Period] = [
      .always, .unknown, .since(date()), .until(date()), .on(date()),
      .since(Self.dates[1]).ending(.date(Self.dates[0])),
    ]
    return periods[next(of: periods.count)]
  }

  mutating func state() -> SovereignState {
    let states = [SovereignState.russia, .northKorea, SovereignState(text(), name: text())]
    return states[next(of: states.count)]
  }

  mutating func source() -> EvidenceSource { EvidenceSource(text(), title: text()) }
  mutating func threat() -> Statement<Threat> { state().threatens(state(), with: text()) }
  mutating func statements() -> [any GraphStatement] { list { $0.threat() } }
  mutating func relationIDs() -> [RelationID] {
    list { RelationID(number: $0.int()) }.compactMap(\.self)
  }

  mutating func event() -> ScenarioEvent {
    ScenarioEvent(on: date(), .states(text(), threat()))
  }

  mutating func readOptions() -> DOTReadOptions {
    DOTReadOptions(
      byteLimit: int(), nestingLimit: int(), tokenByteLimit: int(), file: text())
  }
}
