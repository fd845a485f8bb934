import Testing

@testable import TypedGraph

@Suite("Lists of attributes")
struct AttributeListTests {
  @Test("Lists nest to a limit, and an error names it")
  func limit() throws {
    var value = Attribute.Value.text("deep")
    for _ in 0..<100 { value = try .list([value, .integer(1)]) }
    #expect(value.description.hasPrefix("deep, 1, 1"))
    #expect(value == value)
    #expect(throws: AttributeNestingError(limit: 100)) { try Attribute.Value.list([value]) }
  }

  @Test("A property of lists in lists of any depth is reflected to the limit")
  func reflection() throws {
    struct Holder { let lists: [Any] }
    var lists: [Any] = ["deep"]
    for _ in 0..<1_000 { lists = [lists, "x"] }
    let attribute = try #require(Attribute.reflecting(Holder(lists: lists)).first)
    #expect(attribute.value.description.hasPrefix("…, x, x"))
  }
}
