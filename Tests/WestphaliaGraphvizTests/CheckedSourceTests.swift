import Foundation
import TestSupport
import Testing
import WestphaliaGraphviz

/// A folder that may be read, with a picture and a link out of it, beside a picture that may not.
private final class Pictures: Sendable {
  let root: URL
  let folder: URL
  let secret: URL

  init() throws {
    root = FileManager.default.temporaryDirectory
      .appendingPathComponent("westphalia-\(UUID().uuidString)").resolvingSymlinksInPath()
    folder = root.appendingPathComponent("folder")
    secret = root.appendingPathComponent("secret.png")
    let deeper = folder.appendingPathComponent("deeper")
    try FileManager.default.createDirectory(at: deeper, withIntermediateDirectories: true)
    let picture = try #require(Data(base64Encoded: Self.noise))
    try picture.write(to: secret)
    try picture.write(to: folder.appendingPathComponent("shown.png"))
    try picture.write(to: deeper.appendingPathComponent("deep.png"))
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("link.png"), withDestinationURL: secret)
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("up"), withDestinationURL: root)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// A PNG of 8 × 8 points, none like another.
  private static let noise =
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAA00lEQVR42gHIADf/AIK3Du5/GlA5vvB+wjR/Bm7Q"
    + "j13HUSRH4wBAQwACa25UVZSgZWhdZMSYC7jUVEqHIakAmgGtIZ61nPahXvbxWh2DC7fOCda7wATnABdcZDx97LC1"
    + "gOw3vJcS3S5qrrlLro0vnwCinFooTJ73UhgpzxB5sIDp10ocEPyrakIAQ9M2Vt6+TB7XlkjoVuj5ovWMlfDOSznB"
    + "AFv/rVwt+4u4ILYRnLqP+IeWrlsF8oCmjADtk7ayjLDRs1jmuqtIVWW59JAo1VfXmorVrGQMaLvPVgAAAABJRU5E"
    + "rkJggg=="

  /// A renderer that may read the folder.
  func renderer() throws -> Renderer {
    var renderer = try Renderer.find()
    renderer.readableFolders = [folder]
    return renderer
  }
}

private func error(
  _ renderer: Renderer, _ source: String, as format: Renderer.Format = .png
) async -> GraphvizError? {
  do throws(GraphvizError) {
    _ = try await renderer.render(source: source.utf8, as: format)
    return nil
  } catch {
    return error
  }
}

/// Whether a page holds an image, which no drawing of lines and letters does.
private func holdsImage(_ pdf: Data) -> Bool {
  pdf.range(of: Data("/Subtype /Image".utf8)) != nil
}

@Suite(
  "Files that DOT of others names",
  .enabled(if: TestSupport.Graphviz.isInstalled, "Graphviz is not installed"))
struct CheckedSourceTests {
  /// Texts that have `dot` draw a file, in place of `FILE`.
  private static let leaks = [
    "digraph { a [label=\"\", image=\"FILE\"] }",
    "digraph { node [\"im\" + \"age\"=\"FILE\"] a }",
    "digraph { a [\"im\\\nage\"=\"FILE\"] }",
    "digraph { a [shape=custom, shapefile=\"FILE\"] }",
    "digraph { subgraph cluster_x { node [<image>=<FILE>]; a } }",
    "digraph { a [label=<<TABLE><TR><TD><IMG SRC=\"FILE\"/></TD></TR></TABLE>>] }",
    "digraph { label=<<TABLE><TR><TD><iMg src = 'FILE' /></TD></TR></TABLE>> }",
    "digraph { a -> b [headlabel=<<TABLE><TR><TD><IMG SRC=\"FILE\"/></TD></TR></TABLE>>] }",
    "digraph { x [foo=<<table><tr><td><img src='FILE'/></td></tr></table>>]; "
      + "y [label=\"<table><tr><td><img src='FILE'/></td></tr></table>\"] }",
  ]

  @Test("What dot alone would draw from a file is refused, by name and place", arguments: leaks)
  func refused(text: String) async throws {
    let pictures = try Pictures()
    let source = text.replacingOccurrences(of: "FILE", with: pictures.secret.path)
    let dot = try #require(TestSupport.Graphviz.dot)
    #expect(holdsImage(try dot.run("-Tpdf", input: source.utf8).data), "the text shows no file")
    for format in Renderer.Format.allCases {
      for renderer in [try Renderer.find(), try pictures.renderer()] {
        guard
          case .refusedFile(pictures.secret.path, let attribute, let line, let column)? =
            await error(renderer, source, as: format)
        else {
          Issue.record("\(String(describing: await error(renderer, source, as: format)))")
          continue
        }
        #expect(["image", "shapefile", "IMG"].contains(attribute))
        let lines = source.split(separator: "\n").map(String.init)
        #expect(lines.indices.contains(line - 1) && column <= lines[line - 1].utf8.count)
      }
    }
  }

  @Test("The error says the file, the attribute and the place")
  func message() async throws {
    let found = await error(try Renderer.find(), "digraph {\n  a [image=\"/tmp/x.png\"]\n}")
    #expect(
      found == .refusedFile(path: "/tmp/x.png", attribute: "image", line: 2, column: 13))
    #expect(
      found?.description
        == "2:13: image has dot read /tmp/x.png, which is in none of the readable folders")
  }

  @Test("A document that was built or read is held to the same")
  func documents() async throws {
    var document = DOTDocument(.directed)
    document.body.node("a", .image("/tmp/x.png"))
    let refusal = await #expect(throws: GraphvizError.self) {
      try await Renderer.find().render(document, as: .png)
    }
    guard case .refusedFile("/tmp/x.png", "image", _, _) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
  }

  @Test(
    "A file in a readable folder is drawn",
    arguments: leaks + ["digraph { imagepath=\"deeper\"; a [image=\"deep.png\"] }"])
  func allowed(text: String) async throws {
    let pictures = try Pictures()
    let shown = pictures.folder.appendingPathComponent("shown.png").path
    for name in [shown, "shown.png"] {
      let source = text.replacingOccurrences(of: "FILE", with: name)
      let page = try await pictures.renderer().render(source: source.utf8, as: .pdf)
      #expect(holdsImage(page), "\(source)")
    }
  }

  @Test(
    "What leads out of the folder is refused",
    arguments: [
      "../secret.png", "deeper/../../secret.png", "link.png", "up/secret.png", "ROOT/secret.png",
      "ROOT/folder/link.png", "ROOT/folder/../secret.png", "ROOT/folder-not.png", "/etc/hostname",
    ])
  func outside(name: String) async throws {
    let pictures = try Pictures()
    let path = name.replacingOccurrences(of: "ROOT", with: pictures.root.path)
    let found = await error(try pictures.renderer(), "digraph { a [image=\"\(path)\"] }")
    #expect(found == .refusedFile(path: path, attribute: "image", line: 1, column: 21))
  }

  @Test("A folder to search is refused where it, or what is in it, leads out of the folder")
  func searched() async throws {
    let pictures = try Pictures()
    let renderer = try pictures.renderer()
    for path in [pictures.root.path, "..", "deeper:\(pictures.root.path)", "up"] {
      let found = await error(
        renderer, "digraph { imagepath=\"\(path)\"; a [image=\"secret.png\"] }")
      guard case .refusedFile(path, "imagepath", 1, 22)? = found else {
        Issue.record("\(path): \(String(describing: found))")
        continue
      }
    }
    let deeper = pictures.folder.appendingPathComponent("deeper")
    try FileManager.default.createSymbolicLink(
      at: deeper.appendingPathComponent("out.png"), withDestinationURL: pictures.secret)
    let found = await error(renderer, "digraph { imagepath=deeper; a [image=\"out.png\"] }")
    #expect(found == .refusedFile(path: "out.png", attribute: "image", line: 1, column: 39))
  }

  @Test(
    "An image whose file cannot be told is refused whatever may be read",
    arguments: ["<img src='&bogus;'/>", "<img/>"])
  func unclear(tag: String) async throws {
    var renderer = try Renderer.find()
    renderer.readableFolders = [URL(fileURLWithPath: "/")]
    guard
      case .refusedFile("", "IMG", _, _)? = await error(renderer, "digraph { a [label=<\(tag)>] }")
    else {
      Issue.record("\(tag) was let through")
      return
    }
  }

  @Test("A text that may name files and is no DOT is not handed on")
  func unreadable() async throws {
    let pictures = try Pictures()
    // Graphviz 2.43 drops what follows NUL in a line, with the line's end.
    for text in [
      "digraph { a [ima\0x\nge=\"FILE\"] }", "digraph { a [image=\"FILE\"] } \"",
      "digraph { a [image=\"FILE\"",
    ] {
      let source = text.replacingOccurrences(of: "FILE", with: pictures.secret.path)
      guard case .unreadable? = await error(try Renderer.find(), source) else {
        Issue.record("\(text.debugDescription) was let through")
        continue
      }
    }
  }

  @Test("A text that has to be read first is drawn as it is")
  func same() async throws {
    let plain =
      "digraph { a -> b [label=\"C\"]; b [tooltip=\"x\"]; node [shape=box]; c:n -> {d e} }"
    // Both are read: the one for a word, the other for a joint.
    let others = [
      plain.replacingOccurrences(of: "tooltip=", with: "unknown=image, tooltip="),
      plain.replacingOccurrences(of: "\"C\"", with: "\"\" + \"C\""),
    ]
    let dot = try #require(TestSupport.Graphviz.dot)
    let alone = AccessibleSVG.rewrite(
      try dot.run("-Tsvg", input: plain.utf8).data, title: nil, sentences: [])
    for source in [plain] + others {
      #expect(try await Renderer.find().render(source: source.utf8, as: .svg) == alone)
    }
  }

  @Test("A style sheet is neither read nor named")
  func styleSheet() async throws {
    let source = "digraph { stylesheet=\"/tmp/x.css\"; a }"
    let svg = try await Renderer.find().render(source: source.utf8, as: .svg)
    #expect(!String(decoding: svg, as: UTF8.self).contains("x.css"))
  }
}
