import Foundation
import TestSupport
import Testing

@testable import WestphaliaData

@Suite("Numbers and dates of cells")
struct CellNumberTests {
  private func int(_ text: String) -> Int? {
    let bytes = Array("x\(text)y".utf8)
    return CellNumber.int(bytes, 1, bytes.count - 1)
  }

  private func double(_ text: String) -> Double? {
    let bytes = Array("x\(text)y".utf8)
    return CellNumber.double(bytes, 1, bytes.count - 1)
  }

  @Test("Whole numbers are those that the standard library reads")
  func whole() {
    let texts = [
      "", "-", "+", "0", "-0", "+7", "12", "-9", "1.0", " 1", "1 ", "0x1", "１", "\(Int.max)",
      "\(Int.min)", "9223372036854775808", "-9223372036854775809", "99999999999999999999",
    ]
    for text in texts { #expect(int(text) == Int(text), "\(text)") }
  }

  @Test("Decimal numbers are those that the standard library reads, to the bit")
  func decimal() {
    var random = SplitMix64(seed: 7)
    var texts = ["0", "-0.0", ".5", "5.", "-9", "1e3", "1E-5", "123456789012345.6", "0.1", "1e400"]
    for _ in 0..<20_000 {
      let digits = String(Int.random(in: 0...999_999_999_999_999, using: &random))
      let place = Int.random(in: 0...digits.count, using: &random)
      texts.append(String(digits.prefix(place)) + "." + digits.dropFirst(place))
    }
    for text in texts {
      let expected = Double(
        text.hasSuffix(".") ? text + "0" : text.hasPrefix(".") ? "0" + text : text)
      #expect(
        double(text)?.bitPattern == expected.flatMap { $0.isFinite ? $0 : nil }?.bitPattern,
        "\(text)")
    }
    for text in ["", "-", ".", "e", "nan", "inf", "0x1p3", "1,5", "1 ", "--1", "1e"] {
      #expect(double(text) == nil, "\(text)")
    }
  }
}
