import Foundation
import Testing
import Westphalia
import WestphaliaData

@Suite("Folders of counted events")
struct EventFolderTests {
  private func folder(relations: Int?) throws -> PartFolder {
    let lines = CountedEventsTests.table.split(separator: "\n")
    let head = "\(lines[0])\n"
    let folder = try PartFolder([
      "part-00000": head + "\(lines[1])\n\(lines[2])\n",
      "part-00001": head + "\(lines[3])\n\(lines[4])\n",
    ])
    if let relations {
      let account = """
        {"read": 10, "kept": 6, "repaired": 2, "refused": 2, "relations": \(relations), "files": []}
        """
      try Data(account.utf8).write(to: folder.parent.appendingPathComponent("report.json"))
    }
    return folder
  }

  @Test("The relations of all parts, and the account of the rows they were made of")
  func whole() throws {
    let parts = try folder(relations: 4)
    #expect(EventFolder.isThere(at: parts.parent))
    let folder = try EventFolder(parts.parent)
    let (graph, report) = try folder.read()
    #expect(graph.relationCount == 4 && report.read == 4)
    #expect(
      folder.account?.description
        == "10 rows read: 6 kept, 2 repaired, 2 refused; 4 relations")
  }

  @Test("A part that is missing shows by the account")
  func missingPart() throws {
    let parts = try folder(relations: 4)
    try FileManager.default.removeItem(at: parts.url.appendingPathComponent("part-00001"))
    let folder = try EventFolder(parts.parent)
    #expect(throws: DataError.otherRowCount(2, insteadOf: 4)) { try folder.read() }
  }

  @Test("Without an account the table is taken as it is; an account that is none is an error")
  func account() throws {
    let parts = try folder(relations: nil)
    #expect(try EventFolder(parts.parent).account == nil)
    #expect(try EventFolder(parts.parent).read().graph.relationCount == 4)
    try Data("{}".utf8).write(to: parts.parent.appendingPathComponent("report.json"))
    let error = try #require(throws: DataError.self) { try EventFolder(parts.parent) }
    #expect("\(error)".hasPrefix("cannot read report.json: it is no account of rows"))
  }
}
