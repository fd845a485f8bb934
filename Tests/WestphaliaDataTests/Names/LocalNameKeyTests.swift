import Testing

@testable import WestphaliaData

@Suite("Keys of names in all scripts")
struct LocalNameKeyTests {
  @Test(
    "Spellings of one name have one key",
    arguments: [
      ["Korea Północna", "Północna Korea", "KOREA POLNOCNA", "korea-północna"],
      ["Côte d'Ivoire", "Côte d’Ivoire", "COTE D'IVOIRE", "Cote d'ivoire"],
      ["ドイツ", "ﾄﾞｲﾂ"], ["Ελλάδα", "ΕΛΛΑΔΑ"], ["İran", "Iran"], ["الأردن", "الاردن"],
      ["République", "Republik", "Rep."],
    ])
  func same(_ spellings: [String]) {
    #expect(Set(spellings.map { LocalNameKey.whole(LocalNameKey.words(of: $0)) }).count == 1)
  }

  @Test("Marks that tell names apart stay", arguments: [("ガンビア", "カンビア"), ("रूस", "रस")])
  func different(_ one: String, _ other: String) {
    #expect(LocalNameKey.words(of: one) != LocalNameKey.words(of: other))
  }

  @Test("Articles and forms of government fall away only where something is left")
  func parts() {
    #expect(LocalNameKey.withoutParticles(LocalNameKey.words(of: "l'Italie")) == "italie")
    #expect(LocalNameKey.withoutParticles(["la"]) == "la")
    #expect(LocalNameKey.withoutForm(LocalNameKey.words(of: "Republik Österreich")) == "osterreich")
    #expect(LocalNameKey.withoutForm(["republic", "of"]) == nil)
    #expect(LocalNameKey.withoutForm(["italia"]) == nil)
    #expect(LocalNameKey.transcribed("Südkorea") == "suedkorea")
    #expect(LocalNameKey.transcribed("Korea") == nil)
    #expect(LocalNameKey.words(of: "…, ()") == [])
  }
}
