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

  @Test(
    "Lists of any depth cannot be made: the first that is too deep is refused",
    arguments: [40_000, 100_000])
  func depth(levels: Int) throws {
    var value = Attribute.Value.text("deep")
    var refusals = 0
    for _ in 0..<levels {
      do throws(AttributeNestingError) {
        value = try .list([value])
      } catch {
        refusals += 1
      }
    }
    #expect(refusals == levels - 100)
    #expect(value.description == "deep" && Set([value, value]).count == 1)
  }

  @Test("A property of values in values of any depth is reflected to the limit")
  func deepValues() throws {
    struct Holder { let chain: Chain }
    indirect enum Chain { case end, link(Chain) }
    var chain = Chain.end
    // Swift itself frees such a value by a call a level, so it cannot be as deep as a list.
    for _ in 0..<2_000 { chain = .link(chain) }
    let attribute = try #require(Attribute.reflecting(Holder(chain: chain)).first)
    #expect(attribute.value.description.hasPrefix("link link link"))
    #expect(attribute.value.description.split(separator: " ").count == 100)
    #expect(attribute.value.description.hasSuffix("link …"))
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
