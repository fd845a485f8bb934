import Testing
import Westphalia

@Suite("Shares of trade")
struct TradeSharesTests {
  @Test("Trade dependence differs by side, and flows in other units are left out")
  func trade() throws {
    let graph = RelationGraph {
      SovereignState.china.exports(Quantity(60, .millionUSD), to: .northKorea)
      SovereignState.northKorea.exports(Quantity(20, .millionUSD), to: .china)
      SovereignState.china.exports(Quantity(720, .millionUSD), to: .japan)
      SovereignState.china.exports(Quantity(9, .barrels), to: .japan)
    }
    let (china, korea) = (SovereignState.china, SovereignState.northKorea)
    let shares = try graph.tradeDependence()
    #expect(try shares.value(korea, china) == 1)
    #expect(try shares.value(china, korea) == 0.1)
    let product = try graph.tradeDependence { $0 == korea ? 160 : nil }
    #expect(try product.value(korea, china) == 0.5)
    #expect(try product.value(china, korea) == nil)
  }
}
