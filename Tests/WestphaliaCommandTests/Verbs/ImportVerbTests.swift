import Foundation
import Testing
import Westphalia
import WestphaliaData

@testable import WestphaliaCommand

@Suite("import")
struct ImportVerbTests {
  static let states = """
    stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version
    USA,2,United States of America,1816,1,1,2016,12,31,2016
    XXX,9999,Nowhere,1900,1,1,2016,12,31,2016
    RUS,365,Russia,1816,1,1,2016,12,31,2016

    """
  static let ledger = """
    exporter,importer,from,to
    Soviet Union,North Korea,1988-05,1990-12-31
    Korea,Poland,2020-01-01,
    France,Poland,19x8,
    Iran,Russia,2022,

    """

  @Test("A table of the field becomes a world, and the report adds up")
  func states() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("states.csv", Self.states)
    let run = await CommandRun(
      "import", "cow-states", file, "-o", folder.path("world.json"), "--report",
      folder.path("report.json"))
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(
      run.output == """
        \(file): 3 rows read: 2 kept, 0 repaired, 1 refused
          1 refused: no state has the code
        the world: 4 nodes, 4 relations

        """)
    let world = try RelationGraph(json: try folder.text("world.json"))
    #expect(world.relationCount == 4 && !world.coverages.isEmpty)
    let report = try JSONSerialization.jsonObject(
      with: Data(try folder.text("report.json").utf8))
    let object = try #require(report as? [String: Any])
    let numbers = ["read", "kept", "repaired", "refused"].map { object[$0] as? Int ?? -1 }
    #expect(numbers == [3, 2, 0, 1] && numbers[1...].reduce(0, +) == numbers[0])
    let files = try #require(object["files"] as? [[String: Any]])
    let refusals = try #require(files.first?["refusals"] as? [[String: Any]])
    #expect(refusals.first?["reason"] as? String == "no state has the code")
    let notes = try #require(files.first?["notes"] as? [[String: Any]])
    #expect(notes.first?["line"] as? Int == 3 && notes.first?["value"] as? String == "9999")
  }

  @Test("A tie without a direction is one relation, from whichever ends a table states it")
  func mirrored() async throws {
    let table = """
      source,target,kind,since,until
      France,Spain,contiguity,1900,
      Spain,France,contiguity,1900,
      Spain,France,contiguity,1950,
      France,Spain,war,1910,
      Spain,France,war,1910,
      Iran,Iraq,war,1980-09-22,1980-09-22

      """
    let run = await CommandRun("import", "table", "-", "-o", "-", "--title", "mine", input: table)
    #expect(run.errors.contains("6 rows read: 4 kept, 0 repaired, 2 refused"), "\(run.errors)")
    #expect(run.errors.contains("a tie without a direction, stated before"))
    #expect(run.errors.contains("the end is not after the start"))
    #expect(run.output.contains("\"id\":\"mine\""), "\(run.output)")
  }

  @Test("A table of one's own is read by the columns that are told")
  func ownTable() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("ledger.csv", Self.ledger)
    let run = await CommandRun(
      "import", "table", file, "-o", "-", "--kind", "armsSupply", "--source", "exporter",
      "--target=importer", "--since", "from", "--through", "to", "--title", "the ledger")
    #expect(run.status == 0)
    #expect(run.errors.contains("4 rows read: 2 kept, 0 repaired, 2 refused"))
    let world = try RelationGraph(json: run.output)
    #expect(
      world.relations.map { "\($0.sentence) (\($0.period))" } == [
        "Soviet Union supplies arms to North Korea (1988-05 – 1991-01-01)",
        "Iran supplies arms to Russia (2022 –)",
      ])
    #expect(world.relations[0].evidence.first?.source.title == "the ledger")
    #expect(world.relations[1].evidence.first?.position == "line 5")
  }

  @Test("The kind of each row, and codes in the place of names, also without dates")
  func kindsAndCodes() async throws {
    let table = "kind,source,target\nwar,2,220\nrivalry,2,365\ndefense pact,1,2\nlove,2,220\n"
    let run = await CommandRun(
      "import", "table", "-", "-o", "-", "--codes", "cow", "--json", input: table)
    #expect(run.status == 0)
    let world = try RelationGraph(json: run.output)
    #expect(world.relations.map(\.kind.name) == ["war"])
    #expect(run.errors.contains(#""reason" : "not a kind of relation between two states""#))
    #expect(run.errors.contains("several states have the name or code, and the row has no date"))
  }

  @Test("Files come one after the other into one world, which can be added to")
  func severalFiles() async throws {
    let folder = try TemporaryFolder()
    let states = try folder.file("states.csv", Self.states)
    let world = try folder.world(SmallWorld.graph)
    let before = try folder.text("world.json")
    let run = await CommandRun(
      "import", "cow-states", states, states, "--into", world, "-o", folder.path("more.json"))
    #expect(run.status == 0)
    #expect(run.output.contains("together: 6 rows read: 4 kept, 0 repaired, 2 refused"))
    #expect(try RelationGraph(json: try folder.text("more.json")).relationCount == 13)
    #expect(try folder.text("world.json") == before)
  }

  @Test("Tables by members and by dyads are told apart by their columns")
  func dyads() async throws {
    let folder = try TemporaryFolder()
    let dyads = try folder.file(
      "mids.csv", "dispnum,ccode1,ccode2,year,hostlev1\n2,2,200,1902,3\n")
    let run = await CommandRun("import", "cow-mids", dyads, "-o", folder.path("w.json"))
    #expect(run.status == 0 && run.output.contains("the world: 2 nodes, 1 relations"))
  }

  @Test(
    "What cannot be followed or read has its status, and nothing is written",
    arguments: [
      (["import", "atop", "FILE"], 64, "--output WORLD is missing"),
      (["import", "atop"], 64, "FILE is missing"),
      (["import", "aotp", "FILE", "-o", "OUT"], 64, "did you mean 'atop'?"),
      (["import", "atop", "/nowhere.csv", "-o", "OUT"], 66, "atopdata.org"),
      (["import", "table", "/nowhere.csv", "-o", "OUT"], 66, "there is no file"),
      (["import", "atop", "FILE", "-o", "OUT"], 65, "there is no column 'atopid'"),
      (["import", "cow-states", "FILE", "-o", "OUT", "--kind", "war"], 64, "tables of your own"),
      (
        ["import", "table", "FILE", "-o", "OUT", "--kind", "lovve"], 64,
        "--kind: 'lovve' is none of"
      ),
      (["import", "table", "FILE", "-o", "OUT"], 65, "there is no column 'source'"),
      (["import", "gdelt", "FILE", "-o", "OUT", "--by", "week"], 64, "event, day, month, year"),
      (["import", "cow-states", "FILE", "-o", "/nowhere/world.json"], 73, "cannot be written"),
      (["import", "cow-states", "FILE", "-o", "OUT", "--covering", "19"], 64, "--covering"),
      (["import", "cow-states", "FILE", "-o", "OUT", "--into", "/nowhere.json"], 66, "no file"),
      (
        ["import", "cow-states", "FILE", "-o", "OUT", "--report", "/nowhere/r.json"], 73,
        "cannot be written"
      ),
      (["import", "cow-states", "FILE", "-o", "-", "--report", "-"], 64, "can be printed"),
      (["import", "cow-states", "-", "-", "-o", "OUT"], 64, "only one file"),
    ] as [([String], Int32, String)])
  func refusals(words: [String], status: Int32, message: String) async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("states.csv", Self.states)
    let run = await CommandRun(
      arguments: words.map { $0 == "FILE" ? file : $0 == "OUT" ? folder.path("out.json") : $0 })
    #expect(run.status == status && run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(try folder.names() == ["states.csv"])
  }

  @Test("A file of which no row can be kept makes no world")
  func nothingKept() async throws {
    let folder = try TemporaryFolder()
    let run = await CommandRun(
      "import", "cow-states", "-", "-o", folder.path("w.json"),
      input: Self.states.split(separator: "\n").prefix(1).joined()
        + "\nXXX,9999,N,1900,1,1,2016,12,31,2016\n")
    #expect(run.status == 65 && run.errors.contains("no row could be kept"))
    #expect(try folder.names().isEmpty)
  }

  /// A folder as Spark leaves it, with a table in two parts and an account of so many relations.
  private func events(_ folder: TemporaryFolder, relations: Int) throws -> String {
    let head = "source,target,since,until,period,root,count,scored,goldsteinSum,mentions\n"
    let table = folder.url.appendingPathComponent("out/relations.csv")
    try FileManager.default.createDirectory(at: table, withIntermediateDirectories: true)
    for (name, text) in [
      ("out/relations.csv/_SUCCESS", ""),
      (
        "out/relations.csv/part-00000.csv",
        head + "RUS,PRK,2023-09-01,2023-10-01,2023-09,4,3,3,6.00,9\n"
      ),
      (
        "out/relations.csv/part-00001.csv",
        head + "USA,QQQ,2023-09-01,2023-10-01,2023-09,4,1,1,1.00,1\n"
      ),
      (
        "out/report.json",
        #"{"read": 9, "kept": 4, "repaired": 0, "refused": 5, "relations": \#(relations)}"#
      ),
    ] { _ = try folder.file(name, text) }
    return folder.path("out")
  }

  @Test(
    "A folder of counted events, or its table alone, becomes a world, and rows are told by part and line"
  )
  func eventFolder() async throws {
    let folder = try TemporaryFolder()
    let out = try events(folder, relations: 2)
    for path in [out, out + "/relations.csv"] {
      let run = await CommandRun(
        "import", "events", path, "-o", folder.path("w.json"), "--report", folder.path("r.json"))
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("2 rows read: 1 kept, 0 repaired, 1 refused"))
      #expect(try folder.text("r.json").contains(#""part" : "part-00001.csv""#))
    }
    #expect(try RelationGraph(json: try folder.text("w.json")).relationCount == 1)
  }

  @Test("A folder of counted events that lacks relations of its account is refused")
  func eventFolderWithoutPart() async throws {
    let folder = try TemporaryFolder()
    let run = await CommandRun(
      "import", "events", try events(folder, relations: 3), "-o", folder.path("w.json"))
    #expect(run.status == 65 && run.errors.contains("the account beside it counts 3"))
    #expect(try folder.names() == ["out"])
  }

  @Test("A table of one's own in parts has the part and line of each row as evidence")
  func ownParts() async throws {
    let folder = try TemporaryFolder()
    let parts = folder.url.appendingPathComponent("pacts")
    try FileManager.default.createDirectory(at: parts, withIntermediateDirectories: true)
    _ = try folder.file("pacts/part-0", "source,target,since\nFrance,Poland,1921-02-19\n")
    _ = try folder.file("pacts/part-1", "since,target,source\n1939-05-22,Italy,Germany\n")
    let run = await CommandRun(
      "import", "table", folder.path("pacts"), "-o", "-", "--kind", "defense pact")
    #expect(run.status == 0, "\(run.errors)")
    let world = try RelationGraph(json: run.output)
    #expect(
      world.relations.map { $0.evidence.first?.position } == ["part-0, line 2", "part-1, line 2"])
  }
}
