import Testing
import Westphalia

@Suite("Codes of the International Olympic Committee")
struct OlympicCodesTests {
  @Test(
    "A code says the state that has it on the date",
    arguments: [
      ("GER", "2024", "DEU"), ("GER", "1976", "GFR"), ("FRG", "1980", "GFR"),
      ("GDR", "1980", "DDR"),
      ("URS", "1988", "SUN"), ("RUS", "2024", "RUS"), ("TCH", "1980", "CSK"),
      ("CZE", "2024", "CZE"),
      ("YUG", "1984", "YUG"), ("YUG", "2000", "SCG"), ("SCG", "2004", "SCG"),
      ("SRB", "2024", "SRB"),
      ("ROC", "1972", "TWN"), ("TPE", "2024", "TWN"), ("CHN", "2024", "CHN"),
      ("ZAI", "1980", "COD"),
      ("COD", "2024", "COD"), ("CGO", "2024", "COG"), ("BIR", "1980", "MMR"),
      ("MYA", "2024", "MMR"),
      ("VOL", "1980", "BFA"), ("BUR", "2024", "BFA"), ("CEY", "1960", "LKA"),
      ("SRI", "2024", "LKA"),
      ("IRI", "2024", "IRN"), ("SUI", "2024", "CHE"), ("NED", "2024", "NLD"),
      ("DEN", "2024", "DNK"),
      ("GRE", "2024", "GRC"), ("KSA", "2024", "SAU"), ("UAE", "2024", "ARE"),
      ("RSA", "2024", "ZAF"),
      ("NGR", "2024", "NGA"), ("NIG", "2024", "NER"), ("ALG", "2024", "DZA"),
      ("BRN", "2024", "BHR"),
      ("BRU", "2024", "BRN"), ("LBN", "2024", "LBN"), ("LIB", "2010", "LBN"),
      ("LBA", "2024", "LBY"),
      ("SGP", "2024", "SGP"), ("SIN", "2010", "SGP"), ("VIE", "2024", "VNM"),
      ("VNM", "1970", "RVN"),
      ("KOS", "2024", "KOS"), ("SSD", "2024", "SSD"), ("MGL", "2024", "MNG"),
      ("MNE", "2024", "MNE"),
    ] as [(String, PartialDate, String)])
  func found(_ code: String, _ date: PartialDate, _ key: String) {
    #expect(SovereignState.with(ioc: code, on: date)?.id == key)
  }

  @Test(
    "A code of another time, of a team or of an area says none",
    arguments: [
      ("GER", "1980"), ("GER", "1960"), ("URS", "2000"), ("GDR", "2000"), ("TCH", "2000"),
      ("YUG", "2010"), ("ZAI", "2010"), ("VOL", "2000"), ("EUN", "1992"), ("AIN", "2024"),
      ("HKG", "2024"), ("PUR", "2024"), ("SSD", "2000"), ("", "2024"), ("ger", "2024"),
      ("SIN", "2024"), ("LIB", "2024"), ("VAT", "2024"),
    ] as [(String, PartialDate)])
  func none(_ code: String, _ date: PartialDate) {
    #expect(SovereignState.with(ioc: code, on: date) == nil)
  }

  @Test("Every state of today but two has a code of today, and no two share one")
  func all() {
    let found = Set(letters.compactMap { SovereignState.with(ioc: $0, on: "2024") })
    let without = SovereignState.present.filter { !found.contains($0) }
    #expect(without == [.niue, .holySee])
  }

  /// Every text of three letters.
  private var letters: [String] {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    return alphabet.flatMap { a in alphabet.flatMap { b in alphabet.map { a + b + $0 } } }
  }
}
