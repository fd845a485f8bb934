import Testing
import Westphalia

@testable import WestphaliaCommand

@Suite("vote")
struct VoteVerbTests {
  static let table: String = {
    let members = [
      "Algeria", "China", "Ecuador", "France", "Guyana", "Japan", "Malta", "Mozambique",
      "South Korea", "Russia", "Sierra Leone", "Slovenia", "Switzerland", "United Kingdom",
      "United States",
    ]
    let rows = members.map { name in
      "2024-03-28,S/2024/255,Vetoed,\(name),\(name == "Russia" ? "No" : name == "China" ? "Abstain" : "Yes")"
    }
    return (["date,draft,outcome,member_state,vote"] + rows).joined(separator: "\n") + "\n"
  }()

  @Test("A table of ballots tells what became of the draft")
  func table() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("votes.csv", Self.table)
    let run = await CommandRun("vote", file)
    #expect(run.status == 0)
    #expect(
      run.output == """
        S/2024/255, 2024-03-28: 13-1-1, vetoed by Russia. It would have passed with Russia: no → abstain. The record says the same.

        """)
    #expect(run.errors.contains("votes.csv: 15 rows read: 15 kept, 0 repaired, 0 refused"))
    let json = try await CommandRun("vote", file, "--json").list()
    #expect(json.first?["outcome"] as? String == "vetoed" && json.first?["yes"] as? Int == 13)
    #expect((json.first?["vetoedBy"] as? [[String: Any]])?.first?["id"] as? String == "RUS")
    #expect((json.first?["ballots"] as? [Any])?.count == 15)
  }

  @Test("Of a world, of some drafts, of an outcome")
  func world() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("votes.csv", Self.table)
    #expect(await CommandRun("import", "unsc", file, "-o", folder.path("w.json")).status == 0)
    let run = await CommandRun("vote", folder.path("w.json"), "--draft", "S/2024/255")
    #expect(run.output == (await CommandRun("vote", "-", input: Self.table)).output)
    #expect(await CommandRun("vote", file, "--outcome", "adopted").output == "no draft\n")
    #expect(await CommandRun("vote", file, "--inconsistent").output == "no draft\n")
    let wrong = await CommandRun("vote", file, "--draft", "S/2024/256")
    #expect(wrong.status == 65 && wrong.errors.contains("did you mean 'S/2024/255'?"))
    #expect(await CommandRun("vote", file, "--outcome", "passed").status == 64)
    #expect(await CommandRun("vote", try folder.file("x.csv", "a,b\n1,2\n")).status == 65)
  }
}
