import Foundation
import TestSupport
import Testing

@testable import WestphaliaGraphviz

@Suite("The script and style sheet of a page")
struct PageAssetsTests {
  private static let folder = PackageFiles.root.appendingPathComponent(
    "Sources/WestphaliaGraphviz/Page/Browser")

  @Test("They are the files in their folder, byte for byte")
  func files() throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: Self.folder, includingPropertiesForKeys: nil
    ).sorted { $0.lastPathComponent < $1.lastPathComponent }
    let scripts = try files.filter { $0.pathExtension == "js" }
      .map { try String(contentsOf: $0, encoding: .utf8) }
    #expect(scripts.count > 5)
    #expect(PageAssets.scripts == scripts)
    let style = Self.folder.appendingPathComponent("page.css")
    #expect(try PageAssets.style == String(contentsOf: style, encoding: .utf8))
  }

  @Test("Comments and indentation stay out of pages, and everything else is in them")
  func compact() {
    let source = "// why\nconst a = 1; // here\n\n  if (a) {\n    a();\n  }\n"
    let expected = "const a = 1; // here\nif (a) {\na();\n}\n"
    #expect(PageAssets.compact(source, comments: .javaScript) == expected)
    #expect(PageAssets.compact("/* why */\n  a { b: c; }\n", comments: .css) == "a { b: c; }\n")
  }

  @Test("The script puts in text as text, never as markup, and evaluates none")
  func plain() {
    let script = PageAssets.script
    for way in ["innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "Function("]
    {
      #expect(!script.contains(way), "\(way)")
    }
  }
}
