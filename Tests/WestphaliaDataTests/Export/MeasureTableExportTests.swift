import Testing
import WestphaliaData

@Suite("Measures as CSV")
struct MeasureTableExportTests {
  private let graph = RelationGraph {
    SovereignState.china.exports(Quantity(60, .millionUSD), to: .northKorea).during(.on("2001"))
    SovereignState.china.exports(Quantity(20, .millionUSD), to: .japan).during(.on("2002"))
  }

  @Test("A row a date, a column a measure, and nothing where there is no value")
  func series() throws {
    let nothing = GraphMeasure.of("a, b") { _ in nil }
    let table = try graph.series(of: .degree, nothing, .density(), over: ["2001", "2002"])
    #expect(
      table.csv().text == """
        date,degree of China,degree of North Korea,degree of Japan,"a, b",density
        2001,1,1,0,,0.16666666666666666
        2002,1,0,1,,0.16666666666666666

        """)
    #expect(table.csv().files.map(\.name) == ["series.csv"] && table.csv().losses.isEmpty)
  }

  @Test("A row for each two nodes with a value")
  func dyads() throws {
    let matrix = try graph.on("2001").tradeDependence()
    #expect(
      matrix.csv().text == """
        source,target,value
        CHN,CHN,0
        CHN,PRK,1
        CHN,JPN,0
        PRK,CHN,1
        PRK,PRK,0
        PRK,JPN,0

        """)
  }
}
