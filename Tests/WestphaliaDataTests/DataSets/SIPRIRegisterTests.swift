import Testing
import WestphaliaData

@Suite("SIPRI's trade register, in a made table of its form")
struct SIPRIRegisterTests {
  private static let preamble =
    (1...10).map { "Line \($0), of the preamble;\r\n" }.joined() + "Line 11\r\n"
  private static let header = """
    SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,\
    Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,\
    Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production;\r\n
    """

  private func table(_ rows: String...) throws -> DelimitedTable {
    try DelimitedTable(
      Self.preamble + Self.header + rows.map { $0 + ";\r\n" }.joined())
  }

  @Test("Eleven lines before the header and a semicolon behind each row are no data")
  func supplies() throws {
    let (graph, report) = try DataSet.sipriRegister.read(
      try table(
        "1,North Korea,Russia,KN-23,SSM,Missiles,2023,Yes,50,Yes,2024,No,New,0.5,0.5,25,No",
        "2,United States,Cote d'Ivoire,M-113,APC,Armoured vehicles,2019,No,4,No,2020,No,New,,0.2,0.8,No",
        "3,Soviet Union,Viet Nam,MiG-17,Fighter,Aircraft,1965,No,20,No,1966,No,New,,1,20,",
        "4,Germany,East Germany (GDR),Type,Boat,Ships,1974,No,1,No,1975,No,New,,1,1,No"))
    #expect((report.read, report.kept, report.repaired, report.refused) == (4, 4, 0, 0))
    let supplies = graph.relations(of: ArmsSupply.self)
    #expect(
      supplies.map(\.description) == [
        "#0 North Korea supplies missiles to Russia (KN-23, 50 pieces, 25 million TIV) (2024)",
        "#1 United States supplies armored vehicles to Côte d'Ivoire (M-113, 4 pieces, 0.8 million TIV) (2020)",
        "#2 Soviet Union supplies aircraft to Vietnam (MiG-17, 20 pieces, 20 million TIV) (1966)",
        "#3 West Germany supplies warships to East Germany (Type, 1 piece, 1 million TIV) (1975)",
      ])
    let first = try #require(supplies.first)
    #expect(
      first.relation
        == ArmsSupply(
          .missiles, designation: "KN-23", number: 50, quantity: Quantity(25, .trendIndicatorValue),
          ordered: "2023", delivered: "2024"))
    #expect(first.evidence.map(\.note) == ["estimated: year of the order, number"])
    #expect(first.evidence.map(\.quotation) == ["SSM"])
    #expect(graph.coverages.map(\.period) == [.from("1966-01-01", through: "2024-12-31")])
  }

  @Test("An asterisk is an armed group and two an organization, whatever the name says")
  func others() throws {
    let (graph, report) = try DataSet.sipriRegister.read(
      try table(
        "1,Iran,PRC (Israel/Palestine)*,Qassam,Rocket,Missiles,2010,No,5,No,2011,No,New,,0.1,0.5,No",
        "2,United States,NATO**,E-3,AEW,Aircraft,1978,No,18,No,1982,No,New,,50,900,No",
        "3,unknown supplier(s),Chad,BRDM,Car,Armoured vehicles,1985,No,1,No,1986,No,New,,0.3,0.3,No",
        "4,Nowhere,Chad,BRDM,Car,Armoured vehicles,1985,No,1,No,1986,No,New,,0.3,0.3,No",
        "5,France,Chad,BRDM,Car,Other,1985,No,1.5,No,1986,No,New,,0.3,0.3,No",
        "6,France,Chad,BRDM,Car,Other,1985,No,1,No,1986,No,New,,0.3,-0.3,No"))
    #expect(
      report.notes.map(\.description) == [
        "line 16 refused: Supplier: no single state has the name on the date: 'Nowhere in 1986'",
        "line 17 repaired: Numbers delivered: the number of pieces is no whole number, and left out: '1.5'",
        "line 18 refused: TIV delivery values: not a volume: '-0.3'",
      ])
    let transfers = graph.relations(of: ArmsTransfer.self)
    #expect(
      transfers.map { "\(type(of: $0.source)) \(type(of: $0.target))" } == [
        "SovereignState NonstateActor", "SovereignState Bloc", "UnknownActor SovereignState",
      ])
    #expect(transfers.first?.target.name == "PRC (Israel/Palestine)")
    #expect(transfers.dropFirst().first?.target as? Bloc == .nato)
    #expect(graph.nodes(of: SovereignState.self).allSatisfy { $0 != .china })
  }

  @Test("A file of one supplier covers nothing completely, unless that is said")
  func coverage() throws {
    let one = try table(
      "1,North Korea,Russia,KN-23,SSM,Missiles,2023,Yes,50,Yes,2024,No,New,0.5,0.5,25,No")
    #expect(try DataSet.sipriRegister.read(one).graph.coverages.isEmpty)
    let told = try DataSet.sipriRegister.read(one, covering: .throughout("2024"))
    #expect(told.graph.coverages.map(\.period) == [.throughout("2024")])
  }

  @Test("Sellers and buyers are suppliers and recipients, semicolons separate as well")
  func sellers() throws {
    let (graph, report) = try DataSet.sipriRegister.read(
      try DelimitedTable(
        """
        made from pages of the database

        Deal ID;Seller;Buyer;Designation;Description;Armament category;Order date;Order date is estimate;\
        Numbers delivered;Numbers delivered is estimate;Delivery year;Delivery year is estimate;Status;\
        SIPRI estimate;TIV deal unit;TIV delivery values;Local production
        7;France;Greece;Rafale;FGA aircraft;Aircraft;2021;No;6;No;2021;No;New;50;50;300;No
        """))
    #expect(report.kept == 1)
    #expect(
      graph.relations.map(\.description) == [
        "#0 France supplies aircraft to Greece (Rafale, 6 pieces, 300 million TIV) (2021)"
      ])
  }

  @Test("A table of something else is refused with the column that it does not have")
  func other() throws {
    let table = try DelimitedTable("a,b\n1,2\n")
    #expect(throws: DataError.noColumn("Supplier", among: ["a", "b"])) {
      try DataSet.sipriRegister.read(table)
    }
  }
}
