import Testing
import Westphalia

@testable import WestphaliaCommand

@Suite("Kinds by what people call them")
struct KindNamesTests {
  let graph = RelationGraph { SovereignState.russia.isAtWar(with: .ukraine) }

  @Test("Families, and kinds in any spelling")
  func found() throws {
    for word in ["arms supply", "armsSupply", "Arms-Supply"] {
      let types = try KindNames.types(named: [word], in: graph)
      #expect(types.count == 1 && types[0] == ArmsSupply.self)
    }
    #expect(
      try KindNames.types(named: ["arms"], in: graph).count == RelationFamily.arms.members.count)
    for (word, family) in KindNames.families {
      #expect(try KindNames.types(named: [word], in: graph).count == family.members.count)
    }
  }

  @Test("A word for none is refused with the nearest and with what is there")
  func unknown() throws {
    let error = #expect(throws: CommandError.self) {
      try KindNames.types(named: ["ams"], in: graph)
    }
    #expect(error?.status == .usage)
    #expect(
      error?.message == "there is no kind of relation 'ams'; did you mean 'arms'?; here are war")
  }
}
