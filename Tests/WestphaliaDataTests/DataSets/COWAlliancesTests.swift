import Testing
import WestphaliaData

@Suite("The formal alliances of the Correlates of War, in made tables of their form")
struct COWAlliancesTests {
  private static let dyads = """
    version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,\
    dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version

    """

  @Test("A dyad's row is a pact for each duty, of the first state to the second")
  func directed() throws {
    let table = try DelimitedTable(
      Self.dyads
        + "1,200,United Kingdom,235,Portugal,1,1,1816,,,,1,1,1,0,1,0,4.1\n"
        + "1,235,Portugal,200,United Kingdom,1,1,1816,,,,1,1,1,0,1,0,4.1\n"
        + "7,300,Austria-Hungary,255,Germany,7,10,1879,,11,1918,0,0,1,0,0,0,4.1\n"
        + "8,220,France,365,Russia,-9,8,1891,,,,0,0,0,0,0,1,4.1\n"
        + "9,220,France,999,Nowhere,27,8,1891,,,,0,1,0,0,0,1,4.1\n"
        + "9,220,France,365,Russia,27,8,1891,1,1,1891,0,0,0,0,0,1,4.1\n"
        + "9,220,France,365,Russia,27,8,1891,1,1,1892,0,0,0,0,0,0,4.1\n")
    let (graph, report) = try DataSet.cowAllianceDyads().read(table)
    #expect((report.kept, report.repaired, report.refused) == (3, 1, 3))
    #expect(
      report.notes.map(\.description) == [
        "line 5 repaired: dyad_end_year: it ended, and the year is not known",
        "line 6 refused: ccode2: no state has the code: '999'",
        "line 7 refused: the end comes before the start: '1891-08-27 – 1891-01-01'",
        "line 8 refused: no obligation of the four",
      ])
    #expect(
      graph.relations.map(\.description) == [
        "#0 United Kingdom promises to defend Portugal (1816-01-01 –)",
        "#1 United Kingdom promises not to attack Portugal (1816-01-01 –)",
        "#2 Portugal promises to defend United Kingdom (1816-01-01 –)",
        "#3 Portugal promises not to attack United Kingdom (1816-01-01 –)",
        "#4 Austria-Hungary promises to defend Germany (1879-10-07 – 1918-11)",
        "#5 France promises to consult with Russia (1891-08 – ?)",
      ])
    #expect(graph.relations.first?.evidence.map(\.position) == ["alliance 1"])
    #expect(graph.coverages.map(\.period).first == .from("1816-01-01", through: "2012-12-31"))
  }

  @Test("A file of undirected dyads promises both ways, and a row of a year holds in that year")
  func forms() throws {
    let row = "7,300,Austria-Hungary,255,Germany,7,10,1879,3,11,1918,0,0,1,0,0,0,4.1\n"
    let undirected = try DataSet.cowAllianceDyads(isDirected: false).read(
      DelimitedTable(Self.dyads + row))
    #expect(
      undirected.graph.relations(of: DefensePact.self).map(\.source)
        == [.austriaHungary, .germany])
    let years = try DelimitedTable(
      Self.dyads.replacing(",version", with: ",year,version")
        + row.replacing("4.1", with: "1879,4.1") + row.replacing("4.1", with: "1900,4.1")
        + row.replacing("4.1", with: "1919,4.1"))
    let (graph, report) = try DataSet.cowAllianceDyads().read(years)
    #expect(report.refusals == ["a year outside of the dyad's dates": 1])
    #expect(
      graph.relations(of: DefensePact.self).map(\.period)
        == [.from("1879-10-07", until: "1880-01-01"), .throughout("1900")])
  }

  @Test("A member's row is its being party, with its own promises")
  func members() throws {
    let table = try DelimitedTable(
      """
      version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,\
      ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,\
      right_censor,defense,neutrality,nonaggression,entente,version
      7,300,Austria-Hungary,7,10,1879,3,11,1918,"Type I: Defense Pact",7,10,1879,3,11,1918,0,0,1,0,0,0,4.1
      7,255,Germany,7,10,1879,3,11,1918,"Type I: Defense Pact",7,10,1879,3,11,1918,0,0,1,0,0,1,4.1
      """)
    let (graph, report) = try DataSet.cowAllianceMembers.read(table)
    #expect((report.kept, report.refused) == (2, 0))
    let owed = graph.promises(from: .germany, to: .austriaHungary, on: "1914-07-28")
    #expect(owed.map(\.promise.duty) == [.defense, .consultation])
    #expect(owed.map(\.treaty.name) == ["COW alliance 7", "COW alliance 7"])
    #expect(
      graph.promises(from: .austriaHungary, to: .germany, on: "1914-07-28").map(\.promise.duty)
        == [.defense])
    #expect(
      graph.promises(from: .germany, to: .austriaHungary, on: "1918-11-04").allSatisfy {
        $0.stage == .ended
      })
  }
}
