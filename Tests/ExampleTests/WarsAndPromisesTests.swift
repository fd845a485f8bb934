import Foundation
import TestSupport
import Testing
import WestphaliaData
import WestphaliaTesting

@testable import WarsAndPromises

@Suite("Wars and promises, of a made-up war")
struct MadeUpWarTests {
  /// Norway attacks Denmark and Iceland, which have friends of every sort.
  static let war = InterstateWar(
    number: 7, name: "Sound War",
    participants: [
      part(.denmark, 2, "1960-05-01", "1960-06-30"), part(.iceland, 2, "1960-05-01", "1960-05-10"),
      part(.norway, 1, "1960-05-01", "1960-06-30", initiates: true),
      part(.finland, 1, "1960-05-03", "1960-06-30"), part(.sweden, 2, "1960-05-04", "1960-06-30"),
      part(.poland, 2, "1960-05-06", "1960-06-30"),
      part(.netherlands, 2, "1960-05-10", "1960-06-30"),
      part(.canada, 2, "1960-05-20", "1960-06-30"),
    ])

  static let treaties = RelationGraph {
    Coverage.complete
    pact("North", .defense).binds(.denmark, .sweden, .finland, .iceland)
    pact("Sea", .defense, [.unprovoked]).binds(.denmark, .netherlands)
    pact("Still", .neutrality).binds(.denmark, .belgium)
    pact("Fjord", .defense).binds(.norway, .luxembourg)
    pact("Islands", .defense).binds(.iceland, .ireland)
    pact("Ocean", .defense).binds(.iceland, .canada)
    pact("Late", .defense, inForce: .since("1961-01-01")).binds(.denmark, .spain)
  }

  private static func part(
    _ state: SovereignState, _ side: Int, _ first: PartialDate, _ last: PartialDate,
    initiates: Bool = false
  ) -> InterstateWar.Participant {
    InterstateWar.Participant(
      state: state, side: side, isInitiator: initiates,
      periods: [Period.since(first).ending(Period.through(last).end)])
  }

  private static func pact(
    _ name: String, _ duty: Duty, _ conditions: [ObligationCondition] = [],
    inForce: Period = .since("1950-01-01")
  ) -> Treaty {
    Treaty(
      name, name: "\(name) Pact", inForce: inForce,
      promises: [TreatyPromise(duty, conditions: conditions)])
  }

  private func cases() throws -> (denmark: VictimCase, iceland: VictimCase) {
    let cases = VictimCase.all(of: Self.war, in: Self.treaties)
    try #require(cases.map(\.victim.state) == [.denmark, .iceland])
    return (cases[0], cases[1])
  }

  @Test("The side of the initiator attacks, and who was there on the other's first day is a victim")
  func sides() {
    #expect(Self.war.attackers.map(\.state) == [.norway])
    #expect(Self.war.victims.map(\.state) == [.denmark, .iceland])
    var open = Self.war
    open.participants.append(Self.part(.estonia, 2, "1960-05-01", "1960-05-02", initiates: true))
    #expect(open.attackingSide == nil)
    #expect(open.attackers.isEmpty && open.victims.isEmpty)
    #expect(VictimCase.all(of: open, in: Self.treaties).isEmpty)
  }

  @Test(
    "Who was called on came, came too late, fought for the other side, stayed out or was a victim")
  func outcomes() throws {
    let (denmark, iceland) = try cases()
    #expect(denmark.called.map(\.state) == [.finland, .iceland, .sweden])
    #expect(
      denmark.called.map(\.outcome)
        == [.foughtForOtherSide("1960-05-03"), .isVictimItself, .came("1960-05-04", after: 3)])
    #expect(denmark.open.map(\.state) == [.netherlands])
    #expect(denmark.open.map(\.outcome) == [.came("1960-05-10", after: 9)])
    #expect(iceland.called.map(\.state) == [.canada, .denmark, .finland, .ireland, .sweden])
    #expect(
      iceland.called.map(\.outcome) == [
        .cameTooLate("1960-05-20"), .isVictimItself, .foughtForOtherSide("1960-05-03"),
        .stayedOut, .came("1960-05-04", after: 3),
      ])
  }

  @Test("The rest was not called because the treaty promised something else or to others")
  func reasons() throws {
    let (denmark, iceland) = try cases()
    #expect(
      denmark.notCalled
        == [.otherDuties: [.belgium], .partnerAttacks: [.luxembourg], .otherTime: [.spain]])
    #expect(iceland.notCalled == [.partnerAttacks: [.luxembourg]])
    #expect(denmark.cameUncalled.map(\.state) == [.poland, .canada])
    #expect(iceland.cameUncalled.map(\.state) == [.poland, .netherlands])
  }

  @Test("Who is not in the list of states cannot be in the list of wars, and is counted apart")
  func notListed() throws {
    let date: PartialDate = "1914-07-29"
    #expect(SovereignState.montenegro.exists(on: date) == .certainly)
    let war = InterstateWar(
      number: 8, name: "July",
      participants: [
        Self.part(.serbia, 2, date, "1914-12-31"),
        Self.part(.austriaHungary, 1, date, "1914-12-31", initiates: true),
      ])
    let graph = RelationGraph {
      DefensePact.promised(by: .montenegro)
      DefensePact.promised(by: .russia)
    }
    let one = try #require(VictimCase.all(of: war, in: graph).first)
    #expect(one.called.map(\.state) == [.montenegro, .russia])
    #expect(one.called.map(\.outcome) == [.isNotListed, .stayedOut])
  }

  @Test("States count for each victim, treaties for the war")
  func tally() {
    var tally = Tally()
    tally.add(Self.war, VictimCase.all(of: Self.war, in: Self.treaties))
    #expect((tally.wars, tally.victims, tally.victimsWithCall) == (1, 2, 2))
    #expect(
      tally.called
        == Tally.States(
          came: 2, cameTooLate: 1, foughtForOtherSide: 2, stayedOut: 1, victimsThemselves: 2))
    #expect(tally.called.count == 6)
    #expect(tally.open == Tally.States(came: 1))
    #expect(tally.treaties == Tally.Treaties(halfHonored: 1, broken: 2))
    #expect(tally.possibleTreaties == Tally.Treaties(honored: 1, halfHonored: 1, broken: 2))
    // The Still and the Fjord Pact.
    #expect(tally.treatiesNotCalled == 2)
    #expect(tally.notCalled == [.partnerAttacks: 2, .otherDuties: 1, .otherTime: 1])
    #expect(tally.cameUncalled == 1)
  }

  @Test("The war is told in lines, and drawn")
  func text() {
    let cases = VictimCase.all(of: Self.war, in: Self.treaties)
    expectGolden(
      WarText.lines(of: Self.war, cases).joined(separator: "\n") + "\n", named: "sound-war.txt")
    expect(WarPicture.diagram(of: Self.war, cases), matchesGolden: "sound-war")
  }

  @Test(
    "Shares are rounded to a tenth, and of nothing there is none",
    arguments: [
      (1, 3, "33.3 %"), (2, 3, "66.7 %"), (73, 146, "50.0 %"), (0, 5, "0.0 %"), (5, 5, "100.0 %"),
      (0, 0, "–"),
    ])
  func percent(part: Int, whole: Int, text: String) {
    #expect(TotalsText.percent(part, of: whole) == text)
  }
}

extension DefensePact {
  fileprivate static func promised(by state: SovereignState) -> Statement<DefensePact> {
    state.promises(DefensePact.self, to: SovereignState.serbia).since("1914-01-01")
  }
}

@Suite("Wars and promises, of tables and arguments")
struct WarsAndPromisesTests {
  private static let header = """
    WarNum,WarName,ccode,Side,StartMonth1,StartDay1,StartYear1,EndMonth1,EndDay1,EndYear1,\
    StartMonth2,StartDay2,StartYear2,EndMonth2,EndDay2,EndYear2,Initiator
    """

  @Test("A row is a participant with its side and spells; one on both sides is refused")
  func table() throws {
    let text = """
      \(Self.header)
      9,Some War,390,2,5,1,1960,5,10,1960,6,1,1960,6,30,1960,2
      9,Some War,385,1,5,1,1960,-7,-7,-7,-8,-8,-8,-8,-8,-8,1
      3,Other War,380,3,5,1,1950,5,2,1950,-8,-8,-8,-8,-8,-8,1
      3,Other War,380,1,-9,-9,1950,5,2,1950,-8,-8,-8,-8,-8,-8,1
      """
    let table = try WarTable(try DelimitedTable(text))
    #expect((table.report.kept, table.report.refused) == (3, 1))
    #expect(table.report.refusals == ["on neither side or on both": 1])
    #expect(table.wars.map(\.number) == [3, 9])
    let war = try #require(table.wars.last)
    #expect(war.attackers.map(\.state) == [.norway])
    #expect(war.victims.map(\.state) == [.denmark])
    #expect(war.victims.first?.exit == "1960-07-01")
    #expect(war.victims.first?.periods.count == 2)
    #expect(war.attackers.first?.periods.first?.isOpenEnded == true)
    #expect(table.wars.first?.start == "1950-01-01")
  }

  @Test("A missing column of the table is an error that names it")
  func missingColumn() throws {
    let table = try DelimitedTable("WarNum,WarName\n1,War\n")
    #expect(throws: DataError.noColumn("ccode", among: ["WarNum", "WarName"])) {
      try WarTable(table)
    }
  }

  @Test("Files are found by their columns; one that is missing says where it can be had")
  func folder() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("wars-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let missing = DataFolder.Problem.noFile(
      title: DataSet.cowInterstateWars.title, columns: WarTable.columns, folder: folder.path,
      citation: DataSet.cowInterstateWars.citation, origin: DataSet.cowInterstateWars.origin,
      passedOver: ["empty.csv: the file is empty"])
    try Data().write(to: folder.appendingPathComponent("empty.csv"))
    #expect(throws: missing) {
      try DataFolder(folder.path).table(of: .cowInterstateWars, WarTable.columns)
    }
    #expect("\(missing)".contains("https://correlatesofwar.org/data-sets/cow-war/"))
    #expect("\(missing)".contains("Sarkees"))
    try Data("\(Self.header)\n".utf8).write(to: folder.appendingPathComponent("a.csv"))
    try Data("no table".utf8).write(to: folder.appendingPathComponent("notes.txt"))
    let table = try DataFolder(folder.path).table(of: .cowInterstateWars, WarTable.columns)
    #expect(table.name == "a.csv")
    try Data("\(Self.header)\n".utf8).write(to: folder.appendingPathComponent("b.csv"))
    #expect(
      throws: DataFolder.Problem.severalFiles(
        title: DataSet.cowInterstateWars.title, files: ["a.csv", "b.csv"])
    ) {
      try DataFolder(folder.path).table(of: .cowInterstateWars, WarTable.columns)
    }
  }

  @Test("Arguments are a folder, and a war with one picture")
  func options() throws {
    let all = try Options(["data"])
    #expect((all.folder, all.war, all.picture) == ("data", nil, nil))
    let one = try Options(["data", "--war", "106", "--svg", "war.svg"])
    #expect((one.war, one.picture) == (106, .svg("war.svg")))
    #expect(try Options(["--help"]).wantsHelp)
  }

  @Test(
    "What cannot be followed says why",
    arguments: [
      ([], "no folder is given"), (["a", "b"], "several folders are given"),
      (["a", "--war"], "--war needs a number after it"),
      (["a", "--war", "x"], "--war: 'x' is no number"),
      (["a", "--dot", "f"], "a picture is of one war: --war NUMBER"),
      (["a", "--war", "1", "--dot", "f", "--svg", "g"], "--svg: only one picture can be written"),
      (["a", "--war", "1", "--war", "2"], "--war is given twice"),
      (["a", "--color"], "'--color' is not an option"),
    ])
  func misuse(arguments: [String], message: String) {
    #expect(throws: Options.Misuse(description: message)) { try Options(arguments) }
  }
}

@Suite(
  "Wars and promises, of the real tables",
  .enabled(
    if: RealWars.areThere,
    "needs ../shared/data/atop4_01_member.csv and ../shared/data/Inter-StateWarData_v4.0.csv"))
struct RealWarsTests {
  private let real: RealWars

  init() throws {
    real = try RealWars()
  }

  @Test(
    "July 1914: Montenegro is called on, Greece may be and came in 1917, Italy's partner attacks")
  func july1914() throws {
    let one = try #require(real.cases(of: 106).first)
    #expect(one.victim.state == .serbia)
    #expect(one.response.attack.attackers == [.austriaHungary])
    #expect(one.called.map(\.state) == [.montenegro])
    #expect(one.called.map(\.outcome) == [.isNotListed])
    #expect(one.open.map(\.state) == [.greece])
    #expect(one.open.map(\.outcome) == [.came("1917-06-29", after: 1066)])
    #expect(one.notCalled[.partnerAttacks] == [.germany, .italy, .romania])
    #expect(
      one.cameUncalled.map(\.state) == [
        .russia, .france, .belgium, .unitedKingdom, .japan, .italy, .portugal, .romania,
        .unitedStates,
      ])
  }

  @Test("1870: Prussia and the states of southern Germany are victims together")
  func franceAndPrussia() {
    let cases = real.cases(of: 58)
    #expect(cases.map(\.victim.state.name) == ["Baden", "Bavaria", "Germany", "Württemberg"])
    #expect(
      cases.flatMap(\.called).filter { $0.outcome == .isVictimItself }.count == 6)
  }

  @Test("1990: of the Arab League seven came to Kuwait, and ten did not")
  func kuwait() throws {
    let one = try #require(real.cases(of: 211).first)
    #expect(one.victim.state == .kuwait)
    #expect(one.called.filter(\.outcome.isHelp).count == 7)
    #expect(one.called.filter(\.outcome.isFailure).count == 10)
    #expect(one.open.isEmpty)
  }

  @Test("Of 95 wars with 113 victims, few promises of before 1945 call for certain")
  func totals() {
    let survey = Survey(of: real.wars, in: real.treaties)
    let (early, late) = (survey.tally(of: ..<1945), survey.tally(of: 1945...))
    #expect((early.wars, late.wars) == (57, 38))
    #expect((early.warsWithoutAttacker, late.warsWithoutAttacker) == (0, 0))
    #expect((early.victims, late.victims) == (71, 42))
    #expect(
      early.called
        == Tally.States(
          came: 1, foughtForOtherSide: 1, stayedOut: 1, victimsThemselves: 8, notListed: 3))
    #expect(late.called == Tally.States(came: 7, stayedOut: 107, victimsThemselves: 6))
    #expect(early.treaties == Tally.Treaties(honored: 1, broken: 2, apart: 7, victimsAlone: 4))
    #expect(late.treaties == Tally.Treaties(halfHonored: 1, broken: 18, apart: 1, victimsAlone: 1))
    #expect(survey.tally(of: 0...).victims == early.victims + late.victims)
  }
}

/// The treaties and the wars of the shared data.
private struct RealWars {
  let treaties: RelationGraph
  let wars: [InterstateWar]

  private static let atop = file("atop4_01_member.csv")
  private static let cow = file("Inter-StateWarData_v4.0.csv")

  static let areThere = [atop, cow].allSatisfy { FileManager.default.fileExists(atPath: $0.path) }

  init() throws {
    treaties = try DataSet.atopMembers.read(contentsOf: Self.atop).graph
    wars = try WarTable(try DataSet.cowInterstateWars.table(contentsOf: Self.cow)).wars
  }

  func cases(of number: Int) -> [VictimCase] {
    wars.filter { $0.number == number }.flatMap { VictimCase.all(of: $0, in: treaties) }
  }

  private static func file(_ name: String) -> URL {
    PackageFiles.shared.appendingPathComponent("data/\(name)")
  }
}
