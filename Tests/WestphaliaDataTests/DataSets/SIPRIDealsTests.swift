import Testing
import WestphaliaData

@Suite("SIPRI's trade register with a row for each deal, in a made table of its form")
struct SIPRIDealsTests {
  private static let preamble = """
    Transfers of major conventional arms from Syldavia   to All countries . Deals with deliveries made for the year range 'Not specified' to 'Not specified'
    A '?' in a column indicates uncertain data.
    SIPRI trend-indicator values (TIVs) are in millions.

    Source: SIPRI Arms Transfers Database (c) SIPRI.
    Data generated: 28 Sep 2026 9:10:31 AM

    """
  private static let header =
    "Recipient,Supplier,Year of order, ,Number ordered, ,Weapon designation,Weapon description,"
    + "Deliveries in the Year Range, ,Year(s) of delivery,status,Comments,SIPRI TIV per unit,"
    + "SIPRI TIV for total order,SIPRI TIV of delivered weapons\n"

  private func table(_ rows: String...) throws -> DelimitedTable {
    try DelimitedTable(Self.preamble + Self.header + rows.joined(separator: "\n") + "\n")
  }

  @Test("A deal is one supply through its years of delivery; question marks are noted")
  func deals() throws {
    let (graph, report) = try DataSet.sipriRegister.read(
      try table(
        "Angola,Israel,2004,?,8,?,Bell-212,helicopter,8,?,2004; 2005,Second hand,Second-hand,1.48,11.84,11.84",
        "African Union**,Israel,2017,,3,,Aerostar,reconnaissance drone,3,?,2018,New,For use in Somalia,0.1,0.3,0.3",
        "India,Israel,2024,,10,,X-1,SAM,0,,,,,5,50,0",
        "Azerbaijan,Israel,(2015),,4,,X-4,UAV,4,,2016-2018,New,,2.5,10,10",
        "Angola,Israel,2015,,4,,Super Dvora,patrol boat,4,,soon,New,,5.25,21,21"))
    #expect((report.read, report.kept, report.refused) == (5, 3, 2))
    #expect(
      report.notes.map(\.description) == [
        "line 10 refused: Year(s) of delivery: nothing is delivered yet: ''",
        "line 12 refused: Year(s) of delivery: no years: 'soon'",
      ])
    #expect(
      graph.relations.map(\.description) == [
        "#0 Israel supplies helicopter to Angola (Bell-212, 8 pieces, 11.84 million TIV) (2004 – 2005)",
        "#1 Israel transfers reconnaissance drone to African Union (0.3 million TIV) (2018)",
        "#2 Israel supplies UAV to Azerbaijan (X-4, 4 pieces, 10 million TIV) (2016 – 2018)",
      ])
    let supplies = graph.relations(of: ArmsSupply.self)
    #expect(supplies.map(\.relation.ordered) == ["2004", "2015"])
    #expect(
      supplies.flatMap(\.evidence).map(\.note) == [
        "Second-hand; estimated: year of the order, number", "estimated: year of the order",
      ])
  }

  @Test("Older files call the columns otherwise")
  func older() throws {
    let (graph, _) = try DataSet.sipriRegister.read(
      try DelimitedTable(
        """
        Supplier,Recipient,Year of order,Weapon designation,Weapon description,No. delivered/produced,Year(s) of deliveries,TIV of delivered weapons
        France,Greece,2021,Rafale,FGA aircraft,18,2021?,900
        """))
    #expect(
      graph.relations.map(\.description) == [
        "#0 France supplies FGA aircraft to Greece (Rafale, 18 pieces, 900 million TIV) (2021)"
      ])
  }
}
