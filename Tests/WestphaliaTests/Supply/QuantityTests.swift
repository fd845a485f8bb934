import Testing

@testable import Westphalia

@Suite("Quantities")
struct QuantityTests {
  @Test(
    "A number from data that is no amount is refused, with the number and its unit",
    arguments: [
      (-9, "-9"), (-.infinity, "-inf"), (.infinity, "inf"), (.nan, "nan"),
      (-.leastNonzeroMagnitude, "-5e-324"), (-.greatestFiniteMagnitude, "-1.7976931348623157e+308"),
    ] as [(Double, String)])
  func refused(amount: Double, words: String) {
    let error = #expect(throws: QuantityError.self) { _ = try Quantity(amount, .barrels) }
    #expect(error == QuantityError(amount: amount, measure: .barrels))
    #expect(error != QuantityError(amount: 1, measure: .barrels))
    #expect(error != QuantityError(amount: amount, measure: .pieces))
    #expect(
      error.map { "\($0)" }
        == "\(words) barrels is no quantity: an amount is a finite number, 0 or more")
  }

  @Test(
    "Every finite number from 0 on is an amount",
    arguments: [0, 1, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 0.1 + 0.2] as [Double])
  func accepted(amount: Double) throws {
    #expect(try Quantity(amount, .pieces).amount == amount)
  }

  @Test("Zero has no sign")
  func zero() throws {
    #expect(try Quantity(-0.0 as Double, .tonnes).amount.sign == .plus)
    #expect(try Quantity(-0.0 as Double, .tonnes).description == "0 tonnes")
  }

  @Test("An amount that is written in source code needs no try")
  func literals() throws {
    let written = [Quantity(5, .pieces), Quantity(2.5, .tonnes)]
    let read = try [Quantity(Double(5), .pieces), Quantity(2.5 as Double, .tonnes)]
    #expect(written == read)
    #expect("\(2.5 as AmountLiteral) \(500_000 as AmountLiteral)" == "2.5 500000")
  }

  @Test("A literal that is no amount stops the program, and says why")
  func wrongLiteral() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = Quantity(-9, .barrels)
    }
    let message = result.map { String(decoding: $0.standardErrorContent, as: UTF8.self) } ?? ""
    #expect(message.contains("-9.0 is no amount: an amount is a finite number, 0 or more"))
  }
}
