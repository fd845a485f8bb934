import Testing
import Westphalia

@testable import WestphaliaCommand

@Suite("states")
struct StatesVerbTests {
  @Test("A name on a date says its state")
  func found() async throws {
    let run = await CommandRun("states", "Korea, Rep.", "--on", "1990")
    #expect(run.status == 0 && run.output.hasPrefix("KOR  South Korea  "))
    let object = try await CommandRun("states", "Zaire", "--on", "1980", "--json").object()
    #expect(object["answer"] as? String == "found")
    #expect((object["states"] as? [[String: Any]])?.first?["id"] as? String == "COD")
  }

  @Test("A name in any language says its state")
  func languages() async {
    for (name, id) in [
      ("Corea del Nord", "PRK"), ("Północna Korea", "PRK"), ("北朝鮮", "PRK"), ("Allemagne", "DEU"),
    ] {
      let run = await CommandRun("states", name, "--on", "1995")
      #expect(run.status == 0 && run.output.hasPrefix(id), "\(name): \(run.errors)")
    }
  }

  @Test("A name of several or of nobody is refused with candidates")
  func refusals() async throws {
    let several = await CommandRun("states", "Korea", "--on", "2025")
    #expect(several.status == 65 && several.output.isEmpty)
    #expect(several.errors.contains("North Korea") && several.errors.contains("South Korea"))
    let former = await CommandRun("states", "Zaire", "--on", "2024")
    #expect(former.status == 65 && former.errors.contains("at other times:\nCOD"))
    #expect(await CommandRun("states", "Zaire").status == 0)
    let misspelled = await CommandRun("states", "Germny", "--on", "2024")
    #expect(misspelled.errors.contains("did you mean 'Germany'?"))
    let json = await CommandRun("states", "Korea", "--on", "2025", "--json")
    #expect(json.status == 65)
    #expect(try json.object()["answer"] as? String == "ambiguous")
    #expect(await CommandRun("states", "", "--on", "2025").status == 65)
  }

  @Test("Without a name it lists those that exist")
  func all() async throws {
    let run = await CommandRun("states", "--on", "1914-07-28")
    #expect(run.output.contains("Austria-Hungary") && !run.output.contains("Slovenia"))
    let list = try await CommandRun("states", "--json").list()
    #expect(list.count == SovereignState.all.count)
  }

  @Test("The table of codes says what each stands for by period")
  func codes() async {
    let run = await CommandRun("states", "--codes", "cameo,name")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("scheme,code,since,until,state,name,standing\ncameo,AFG,"))
    #expect(run.output.contains("\ncameo,RUS,1922-12-30,1991-12-26,SUN,Soviet Union,of today\n"))
    #expect(run.output.contains("\nname,North Korea,1948-09-09,,PRK,North Korea,own\n"))
    for (words, message) in [
      (["--codes", "cameo", "--json"], "takes no NAME"),
      (["Korea", "--codes", "cow"], "takes no NAME"),
      (["--codes", "camoe"], "did you mean 'cameo'?"), (["--codes", "cow,"], "is none of"),
    ] {
      let wrong = await CommandRun(arguments: ["states"] + words)
      #expect(
        wrong.status == 64 && wrong.output.isEmpty && wrong.errors.contains(message),
        "\(wrong.errors)")
    }
  }

  @Test(
    "A date lists who possibly exists as such, and a misspelt name has the nearest in any language")
  func doubtful() async throws {
    let listed = await CommandRun("states", "--on", "1914-07-28")
    let lines = listed.output.split(separator: "\n")
    let antigua = try #require(lines.first { $0.hasPrefix("ATG") })
    #expect(antigua.contains("1981-11-01 – (COW)") && antigua.hasSuffix("possibly"))
    #expect(lines.first { $0.hasPrefix("ARG") }?.hasSuffix("possibly") == false)
    let misspelt = await CommandRun("states", "Corea del Nrod", "--on", "2020")
    #expect(misspelt.status == 65 && misspelt.errors.contains("did you mean 'Corea del Nord'?"))
  }
}
