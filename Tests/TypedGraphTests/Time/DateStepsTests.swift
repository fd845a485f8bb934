import Testing
import TypedGraph

@Suite("Dates in steps")
struct DateStepsTests {
  @Test("Years, months and days from one date through another")
  func steps() {
    #expect(
      PartialDate.every(.year, from: "1899-12-31", through: "1902")
        == ["1899", "1900", "1901", "1902"])
    #expect(
      PartialDate.every(.month, from: "1913-11-15", through: "1914-01-01")
        == ["1913-11", "1913-12", "1914-01"])
    #expect(PartialDate.every(.day, from: "1904-02", through: "1904-02").count == 29)
    #expect(PartialDate.every(.year, from: "-0001", through: "0001") == ["-0001", "0000", "0001"])
  }

  @Test("None where the end comes first, and an end at the calendar's last day")
  func ends() {
    for unit in PartialDate.Precision.allCases {
      #expect(PartialDate.every(unit, from: "1914", through: "1913").isEmpty)
    }
    #expect(PartialDate.every(.month, from: "9999-11", through: "9999").count == 2)
    #expect(PartialDate.every(.day, from: "9999-12-30", through: "9999").count == 2)
    #expect(PartialDate.every(.year, from: "-9999", through: "9999").count == 19_999)
  }
}
