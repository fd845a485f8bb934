import TestSupport
import Testing
@testable import WestphaliaData

@Suite("Kinds that are written and read without an encoder and a decoder")
struct DirectFormTests {
  private func form(of report: EventReport) throws -> (direct: String, encoded: String) {
    let shared = SharedValues(.standard)
    let (direct, encoded) = (ValueOutput(shared), ValueOutput(shared))
    report.write(directlyTo: direct)
    try encoded.writePlain(report)
    return (
      String(decoding: direct.bytes, as: UTF8.self), String(decoding: encoded.bytes, as: UTF8.self)
    )
  }

  private func tokens(_ text: String) throws -> JSONTokens {
    let tokens = JSONTokens(Array(text.utf8), limits: JSONLimits())
    _ = try tokens.read(at: 0)
    return tokens
  }

  @Test("An event has the form that its encoding gives it, and is read from it")
  func events() throws {
    let values = RandomValues(seed: 7)
    for _ in 0..<2_000 {
      let report = values.decoded(EventReport.self)
      let (direct, encoded) = try form(of: report)
      #expect(direct == encoded)
      let read = try EventReport.read(0, of: try tokens(direct))
      // Numbers that are very long are left to the decoder.
      let isShort = report.count.magnitude < 1 << 59 && report.mentions.magnitude < 1 << 59
      #expect(read == report || !isShort && read == nil, "\(direct)")
    }
  }

  @Test("What has another form is left to the decoder")
  func others() throws {
    let plain = "{\"root\":4,\"count\":1,\"mentions\":2}"
    #expect(try EventReport.read(0, of: try tokens(plain)) != nil)
    for (what, instead) in [
      ("\"root\":4", "\"root\":99"), ("\"root\":4", "\"root\":4.5"),
      ("\"root\":4", "\"root\":null"),
      ("\"count\":1,", ""), ("\"count\":1", "\"count\":-1e2"), ("2}", "2,\"mentions\":3}"),
      ("\"root\":4,\"count\":1", "\"count\":1,\"root\":4"), ("2}", "2,\"x\":3}"),
    ] {
      let text = plain.replacing(what, with: instead)
      #expect(text != plain)
      #expect(try EventReport.read(0, of: try tokens(text)) == nil, "\(text)")
    }
    #expect(try EventReport.read(0, of: try tokens("[]")) == nil)
  }
}
