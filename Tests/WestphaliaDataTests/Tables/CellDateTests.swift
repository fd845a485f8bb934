import Testing

@testable import WestphaliaData

@Suite("Dates of cells")
struct CellDateTests {
  @Test("Dates of ISO 8601 and in eight digits are read, and others are none")
  func dates() {
    func date(_ text: String) -> PartialDate? {
      let bytes = Array("x\(text)y".utf8)
      return CellDate.date(bytes, 1, bytes.count - 1)
    }
    #expect(date("2012-09-01") == "2012-09-01" && date("20120901") == "2012-09-01")
    #expect(date("2012-09") == "2012-09" && date("2012") == "2012")
    for text in [
      "", "2012-9-1", "2012-13-01", "2012-02-30", "01/09/2012", "201209", "2012-W36", "20120931",
      "２０１２", "12-09-2012", "2012/09/01",
    ] { #expect(date(text) == nil, "\(text)") }
  }
}
