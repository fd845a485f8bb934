import Testing

@testable import TypedGraph

@Suite("Attributes")
struct AttributeTests {
  private enum Color { case red }
  private struct Barrels: AttributeValueConvertible {
    var attributeValue: Attribute.Value { .number(500_000, unit: "barrels") }
  }
  private struct Everything {
    let text = "t"
    let flag = true
    let whole = 3
    let small: UInt8 = 4
    let half = 0.5
    let single: Float = 0.25
    let date: PartialDate = "2024-06"
    let day: CalendarDate = "2024-06-19"
    let period = Period.since("2000")
    let node = Town(id: 5)
    let barrels = Barrels()
    let color = Color.red
    let none: Int? = nil
    let some: Int? = 6
    let deep: Int?? = .some(.some(7))
    let deepNone: Int?? = .some(nil)
    let list = [3, 1, 2]
    let set: Set<String> = ["c", "a", "b"]
    let table = ["z": 1, "y": 2, "x": 3]
  }

  @Test("Stored properties in order, each by its type; what is nil is left out")
  func reflecting() {
    let attributes = Attribute.reflecting(Everything())
    #expect(
      attributes.map { "\($0.name)=\($0.value)" } == [
        "text=t", "flag=yes", "whole=3", "small=4", "half=0.5", "single=0.25", "date=2024-06",
        "day=2024-06-19", "period=2000 –", "node=town 5", "barrels=500000 barrels", "color=red",
        "some=6", "deep=7", "list=3, 1, 2", "set=a, b, c", "table=x: 3, y: 2, z: 1",
      ])
    #expect(attributes[3].value == .integer(4) && attributes[5].value == .number(0.25, unit: ""))
  }

  @Test("A relation's and a node's attributes are what they say besides name and id")
  func ofNodesAndRelations() {
    #expect(Town(id: 1, population: 7).attributes == [Attribute("population", .integer(7))])
    #expect(Loan(crowns: 3).attributes == [Attribute("crowns", .integer(3))])
    #expect(Twinning().attributes.isEmpty)
    #expect(Loan(crowns: 3).label == "loan" && Loan(crowns: 3).sign == .positive)
    #expect(Ballot(choice: .against).sign == .negative && Ballot.tie.sign == .neutral)
  }

  private struct UNBody {}
  private struct ArmsSupply {}
  private struct X {}
  private struct JSONFile2 {}
  private struct NATO {}
  private struct Wrapper<T> {}

  @Test("A kind's name is the words of its type's name")
  func kindNames() {
    #expect(words(ofTypeNamed: ArmsSupply.self) == "arms supply")
    #expect(words(ofTypeNamed: UNBody.self) == "UN body")
    #expect(words(ofTypeNamed: X.self) == "x")
    #expect(words(ofTypeNamed: NATO.self) == "NATO")
    #expect(words(ofTypeNamed: JSONFile2.self) == "JSON file2")
    #expect(words(ofTypeNamed: Wrapper<Int>.self) == "wrapper")
    #expect(Town.kind == "town" && Loan.kind == RelationKind("loan"))
    #expect(["b", "a"].map(RelationKind.init(_:)).sorted() == ["a", "b"])
  }

  @Test(
    "Numbers are written plainly",
    arguments: [(5.0, "5"), (0.5, "0.5"), (-2.0, "-2"), (1e15, "1000000000000000"), (-0.0, "0")])
  func numbers(number: Double, text: String) {
    #expect(Attribute.Value.number(number, unit: "").description == text)
    #expect(Attribute.Value.number(number, unit: "t").description == "\(text) t")
  }
}
