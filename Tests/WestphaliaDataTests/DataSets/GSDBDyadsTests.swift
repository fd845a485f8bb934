import Testing
import WestphaliaData

@Suite("The Global Sanctions Data Base by dyad and year, in a made table of its form")
struct GSDBDyadsTests {
  private static let header =
    "case_id,sanctioned_state,sanctioned_state_iso3,sanctioning_state,sanctioning_state_iso3,year,"
    + "arms,military,trade,descr_trade,financial,travel,other\n"

  @Test("Years that follow one another with the same measures are one sanction")
  func spells() throws {
    let table = try DelimitedTable(
      Self.header
        + "\"1,2\",Cuba,CUB,United States,USA,1960,1,0,1,exp_compl,1,0,0\n"
        + "1,Cuba,CUB,United States,USA,1961,1,0,1,exp_compl,1,0,0\n"
        + "1,Cuba,CUB,United States,USA,1962,0,0,1,exp_compl,1,0,0\n"
        + "3,\"Ethiopia (excludes Eritrea)\",,EU,,2000,1,0,0,,0,0,0\n"
        + "1,Cuba,CUB,United States,USA,1970,0,0,1,exp_compl,1,0,0\n"
        + "4,Soviet Union,SUN,Canada,CAN,1962,0,0,0,,0,0,0\n"
        + "5,Atlantis,,Canada,CAN,1962,1,0,0,,0,0,0\n"
        + "6,Russia,QQQ,Canada,CAN,2000,0,0,0,,0,1,0\n")
    let (graph, report) = try DataSet.globalSanctions.read(table)
    #expect((report.read, report.kept, report.refused) == (8, 6, 2))
    #expect(
      report.notes.map(\.description) == [
        "line 7 refused: no measure",
        "line 8 refused: sanctioned_state: no single state or bloc has the name on the date: 'Atlantis in 1962'",
      ])
    #expect(
      graph.relations.map(\.description) == [
        "#0 United States imposes sanctions on Cuba (trade, arms, financial) (1960 – 1961)",
        "#1 United States imposes sanctions on Cuba (trade, financial) (1962)",
        "#2 United States imposes sanctions on Cuba (trade, financial) (1970)",
        "#3 European Union imposes sanctions on Ethiopia (arms) (2000 –)",
        "#4 Canada imposes sanctions on Russia (travel) (2000 –)",
      ])
    #expect(graph.coverages.map(\.period) == [.from("1960-01-01", through: "2000-12-31")])
  }
}
