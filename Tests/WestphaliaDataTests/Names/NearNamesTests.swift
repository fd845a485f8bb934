import Testing

@testable import WestphaliaData

@Suite("Names near to an unknown one")
struct NearNamesTests {
  @Test("The nearest come first, in the same order each time")
  func nearest() {
    let near = NearNames.nearest(to: "Germny", on: "2024", in: .all)
    #expect(near.first?.text == "Germany")
    #expect(near.first?.states == [.germany])
    #expect(NearNames.nearest(to: String(repeating: "x", count: 100), on: "2024", in: .all).isEmpty)
  }
}
