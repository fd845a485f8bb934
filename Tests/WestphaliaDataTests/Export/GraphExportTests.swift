import Foundation
import TestSupport
import Testing
import WestphaliaData

@Suite("Graphs for other programs")
struct GraphExportTests {
  private let graph = RelationGraph {
    SovereignState.northKorea.supplies(.artilleryShells, to: .russia).since("2023-09")
    SovereignState.russia.isAtWar(with: .ukraine, "a \"war\",\nso named").from(
      "2022-02-24", through: "2022-03-31")
    SovereignState.northKorea.hasArmistice(with: SovereignState.southKorea).since("1953-07-27")
    SovereignState.northKorea.supplies(.artilleryShells, to: .russia).from("2020", until: "2021")
  }

  @Test("Tables have the ends first, whole days, and the precision in EDTF")
  func tables() throws {
    let result = GraphExport(graph).tables()
    #expect(result.files.map(\.name) == ["nodes.csv", "relations.csv"])
    let rows = result.files[1].text.split(separator: "\n").map(String.init)
    #expect(
      rows[0].hasPrefix(
        "source,target,type,kind,since,until,sourceType,targetType,weight,id,label,sign,status,sources,period,"
      ))
    #expect(rows[1].hasPrefix("PRK,RUS,directed,armsSupply,2023-09-01,,state,state,1,0,"))
    #expect(rows[1].contains(",2023-09/..,"))
    #expect(rows[2].hasPrefix("RUS,UKR,directed,war,2022-02-24,2022-04-01,state,state,1,1,"))
    #expect(rows[2].contains("\"a \"\"war\"\", so named\""))
    #expect(rows[2].contains(",2022-02-24/2022-03-31,"))
    #expect(rows[3].hasPrefix("PRK,KOR,undirected,armistice,1953-07-27,,"))
    #expect(rows.count == 5)
    #expect(result.losses.contains("2 × line break in a cell, written as a space"))
  }

  @Test("What the table reader reads of the tables is what the graph holds")
  func readBack() throws {
    let result = GraphExport(graph).tables()
    let table = try DelimitedTable(result.files[1].text)
    let (source, period) = (try table.column("source"), try table.column("period"))
    var read: [String] = []
    let report = try table.forEachRow { row throws(RowProblem) in
      read.append("\(try row.text(source)) \(try row.text(period))")
    }
    #expect(report.refused == 0)
    #expect(
      read
        == graph.relations.map {
          "\(($0.sourceNode as? SovereignState)?.id ?? "") \($0.period.edtf ?? "")"
        })
  }

  @Test("Rows have a cell for each column, also of attributes that only later rows have")
  func columnsFoundLate() throws {
    var graph = RelationGraph()
    graph.relate(Visit(), from: SovereignState.northKorea, to: SovereignState.russia)
    graph.relate(
      ArmsSupply(.artilleryShells, number: 5), from: SovereignState.northKorea, to: .russia)
    graph.relate(Visit(), from: SovereignState.russia, to: SovereignState.northKorea)
    let text = GraphExport(graph).tables().files[1].text
    let counts = text.split(separator: "\n").map { $0.count { $0 == "," } }
    #expect(counts.count == 4 && Set(counts).count == 1)
    let table = try DelimitedTable(text)
    let (number, kind) = (try table.column("number"), try table.column("kind"))
    var numbers: [String] = []
    let report = try table.forEachRow { row throws(RowProblem) in
      numbers.append(
        try row.text(kind) + " " + (try row.intIfPresent(number).map { "\($0)" } ?? "–"))
    }
    #expect(report.refused == 0)
    #expect(numbers == ["visit –", "armsSupply 5", "visit –"])
  }

  @Test("Ids that nodes of two kinds share get their kind before them")
  func sharedIDs() {
    let draft = Draft("PRK", name: "a draft")
    let graph = RelationGraph { SovereignState.northKorea.votes(.yes, on: draft) }
    let result = GraphExport(graph).tables()
    #expect(result.files[1].text.contains("\nstate:PRK,draft:PRK,directed,vote,"))
    #expect(result.losses.contains { $0.hasPrefix("2 × id that nodes of several kinds have") })
  }

  @Test(
    "GEXF has one edge for parallel relations of a kind, with a spell for each that ends inside")
  func gexf() {
    let result = GraphExport(graph).gexf()
    #expect(
      result.text.contains(
        "kind=\"armsSupply\" label=\"artillery shells\" weight=\"2\">"))
    #expect(
      result.text.contains(
        "<spells><spell start=\"2023-09-01\"/><spell start=\"2020-01-01\" end=\"2021-12-30\"/></spells>"
      ) || result.text.contains("<spell start=\"2020-01-01\" end="))
    #expect(result.text.contains("<spell start=\"2022-02-24\" end=\"2022-03-31\"/>"))
    #expect(result.text.contains("type=\"undirected\" kind=\"armistice\""))
    #expect(result.losses.contains { $0.contains("parallel relation of one kind") })
  }

  @Test("GEXF says which type all edges have, where they have one")
  func edgeTypes() {
    let directed = GraphExport(graph.only(ArmsSupply.self)).gexf().text
    #expect(directed.contains(" defaultedgetype=\"directed\">"))
    let undirected = GraphExport(graph.only(Armistice.self)).gexf().text
    #expect(undirected.contains(" defaultedgetype=\"undirected\">"))
    #expect(!GraphExport(graph).gexf().text.contains("defaultedgetype"))
  }

  @Test("A number of pieces and the number of the relation are two attributes in every format")
  func numbers() {
    let graph = RelationGraph {
      Statement(ArmsSupply(number: 40), from: SovereignState.iran, to: .russia)
    }
    let export = GraphExport(graph)
    #expect(export.nodeLink().text.contains("\"number\":40"))
    let xml = export.graphML().text
    for name in ["number", "relation"] {
      #expect(xml.split(separator: "attr.name=\"\(name)\"").count == 2)
    }
    let header = export.neo4j().files[3].text
    #expect(header.contains(",relation:long,") && header.contains(",number:long,"))
  }

  @Test("Ladybug is told the columns and the quotation marks, and guesses nothing")
  func ladybug() {
    let text = GraphExport(graph).ladybug().files[2].text
    for line in text.split(separator: "\n") where line.hasPrefix("COPY") {
      #expect(line.contains("LOAD WITH HEADERS (`") && line.contains("auto_detect=false"))
    }
  }

  @Test("Kinds of nodes have the names that they have in files")
  func kindsOfNodes() {
    let graph = RelationGraph { SovereignState.france.holdsSeat(.permanent, in: .securityCouncil) }
    #expect(GraphExport(graph).tables().files[0].text.contains("\nUNSC,unBody,Security Council,"))
  }

  @Test(
    "XML formats are well-formed for hostile names",
    .enabled(if: Command("xmllint") != nil, "xmllint is not installed"))
  func wellFormed() throws {
    let xmllint = try #require(Command("xmllint"))
    let names = ["a<b>&\"'", "]]>", "\u{1}\u{FFFE}x", "line\nbreak", "🌍", "</node>", "%s\\"]
    let graph = RelationGraph {
      for name in names {
        SovereignState(name, name: name).isAtWar(with: SovereignState.france, name)
      }
    }
    for result in [GraphExport(graph).graphML(), GraphExport(graph).gexf()] {
      let checked = try xmllint.run("--noout", "-", input: result.text.utf8)
      #expect(checked.status == 0, "\(checked.errors)")
    }
  }

  @Test("Files are written into a folder that is made, and a folder that cannot be is an error")
  func writing() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { _ = try? FileManager.default.removeItem(at: folder) }
    try GraphExport(graph).neo4j().write(to: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(
      names == [
        "import.sh", "nodes.csv", "nodes_header.csv", "relations.csv", "relations_header.csv",
      ])
    let file = folder.appendingPathComponent("nodes.csv")
    do throws(DataError) {
      try GraphExport(graph).tables().write(to: file)
      Issue.record("it was written")
    } catch {
      #expect("\(error)".hasPrefix("cannot write nodes.csv: "))
    }
  }

  @Test("Headers of Neo4j have as many columns as the tables")
  func neo4j() throws {
    let files = GraphExport(graph).neo4j().files
    func columns(_ name: String) throws -> Int {
      let text = try #require(files.first { $0.name == name }).text
      return try DelimitedTable(text + text).columns.count
    }
    #expect(try columns("nodes.csv") == columns("nodes_header.csv"))
    #expect(try columns("relations.csv") == columns("relations_header.csv"))
  }

  @Test("An empty graph has headers and no rows, in every format")
  func empty() {
    let export = GraphExport(RelationGraph())
    #expect(export.tables().files.map { $0.text.split(separator: "\n").count } == [1, 1])
    #expect(export.gexf().text.contains("mode=\"static\""))
    #expect(export.nodeLink().text.contains("\"nodes\":["))
    #expect(export.ladybug().losses.isEmpty)
  }
}
