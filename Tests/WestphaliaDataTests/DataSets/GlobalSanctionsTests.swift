import Testing
import WestphaliaData

@Suite("The Global Sanctions Data Base, in a made table of its form")
struct GlobalSanctionsTests {
  private static let header = """
    case_id,sanctioned_state,sanctioning_state,begin,end,length,trade,descr_trade,arms,military,financial,travel,\
    other,objective,success

    """

  @Test("A list of senders is several sanctions, and a comma within a name parts nothing")
  func senders() throws {
    let table = try DelimitedTable(
      Self.header
        + "1,\"Korea, North\",\"EU, Norway\",2006,2019,14,1,exp_part,1,0,1,1,0,policy_change,ongoing\n"
        + "2,Cuba,United States,1960,1992,33,1,\"exp_compl, imp_compl\",0,0,1,0,0,"
        + "\"destab_regime, policy_change\",\"failed, success_part\"\n"
        + "3,South Africa,UN,1977,1994,18,0,,1,0,0,0,0,human_rights,success_total\n")
    let (graph, report) = try DataSet.globalSanctions.read(table)
    #expect((report.read, report.kept, report.refused) == (3, 3, 0))
    #expect(
      graph.relations.map(\.description) == [
        "#0 European Union imposes sanctions on North Korea (trade, arms, financial, travel) (2006 –)",
        "#1 Norway imposes sanctions on North Korea (trade, arms, financial, travel) (2006 –)",
        "#2 United States imposes sanctions on Cuba (trade, financial) (1960 – 1992)",
        "#3 United Nations imposes sanctions on South Africa (arms) (1977 – 1994)",
      ])
    let sanctions = graph.relations(of: Sanction.self).map(\.relation)
    #expect(
      sanctions.map(\.measures) == [
        [.trade, .arms, .financial, .travel], [.trade, .arms, .financial, .travel],
        [.trade, .financial], [.arms],
      ])
    #expect(sanctions.map(\.outcome) == [.ongoing, .ongoing, nil, .success])
    #expect(sanctions[2].objective == "destab regime, policy change")
    #expect(graph.relations(of: Sanction.self)[2].evidence.map(\.note) == ["failed, success_part"])
    #expect(graph.coverages.map(\.period) == [.from("1960-01-01", through: "2019-12-31")])
    #expect(
      try graph.answer(
        Sanction.self, from: SovereignState.norway, to: SovereignState.cuba, on: "2020-01-01")
        == .notCovered)
  }

  @Test("A name of no state and no bloc refuses the whole row")
  func unknown() throws {
    let table = try DelimitedTable(
      Self.header
        + "4,Cuba,\"United States, Atlantis\",1960,1992,33,1,,0,0,1,0,0,,\n"
        + "5,Ethiopia (excludes Eritrea),Sweden,1998,1997,2,1,,0,0,1,0,0,,\n"
        + "6,Ethiopia (excludes Eritrea),Sweden,1998,2000,2,1,,0,0,1,0,0,,\n")
    let (graph, report) = try DataSet.globalSanctions.read(table)
    #expect(
      report.notes.map(\.description) == [
        "line 2 refused: sanctioning_state: no single state or bloc has the name on the date: "
          + "'Atlantis in 1960'",
        "line 3 refused: the end comes before the start: '1998 – 1997'",
      ])
    #expect(graph.relations(of: Sanction.self).map(\.target.name) == ["Ethiopia"])
  }
}
