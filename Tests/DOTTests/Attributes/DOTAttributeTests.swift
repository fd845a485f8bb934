import DOT
import Foundation
import TestSupport
import Testing

@Suite("Attributes")
struct DOTAttributeTests {
  @Test(
    "Values are spelled as Graphviz reads them",
    arguments: [
      (DOTEdgeAttribute.arrowhead([.dot.open, .tee.left]), "arrowhead=odotltee"),
      (.weight(99_999_999_999), "weight=100000"), (.weight(-5), "weight=0"),
      (.minlen(100_000), "minlen=1000"), (.penwidth(.nan), "penwidth=0"),
      (.lhead(cluster: "p5"), "lhead=cluster_p5"),
      (.headport(.named("a", .east)), "headport=\"a:e\""),
      (.color([.blue, .white]), "color=\"blue:white\""),
      (.style(.dashed, .bold), "style=\"dashed,bold\""),
      (.color(DOTColorList(fractions: [(.red, 0.25), (.blue, 2)])), "color=\"red;0.25:blue;1\""),
      (.dir(.none), "dir=none"), (.label(" \n "), "label=\" \""),
      (.label(.escapes("\\n\\n")), "label=\" \""), (.label(.escapes("a\\")), "label=\"a\\\\\""),
      (.label(.aligned("a\nb", .left)), "label=\"a\\lb\\l\""),
      (.class("rel", "x<y"), "class=\"rel x_y\""),
      (
        .pos(DOTSplinePath([DOTPoint(0, 0), DOTPoint(1, 2)], end: DOTPoint(3, 4))),
        "pos=\"e,3,4 0,0 1,2\""
      ),
      (.custom("node", text: "x"), "\"node\"=x"), (.custom("x", number: 1e-7), "x=0.0000001"),
    ])
  func spelling(_ attribute: DOTEdgeAttribute, _ text: String) {
    #expect(attribute.description == text)
  }

  @Test("Graph values are spelled as Graphviz reads them")
  func graphSpelling() {
    let attributes: [DOTGraphAttribute] = [
      .size(.exactly(7.5, 10)), .ratio(.value(0.5)), .ranksep(equally: 1), .overlap(prismTries: 5),
      .layers(["a", "b"]), .splines(.spline), .sep(.added(4, 4)), .start(.random(seed: 7)),
      .viewport(DOTViewport(width: 10, height: 20)), .pack(margin: 3), .k(0.5), .damping(2),
    ]
    #expect(
      attributes.map(\.description) == [
        "size=\"7.5,10!\"", "ratio=0.5", "ranksep=\"1 equally\"", "overlap=prism5",
        "layers=\"a:b\"",
        "splines=\"true\"".replacing("\"", with: ""), "sep=\"+4,4\"", "start=random7",
        "viewport=\"10,20,1\"", "pack=3", "K=0.5", "Damping=1",
      ])
  }

  @Test(
    "An attribute given by name is held to what the typed one of that name is",
    arguments: [
      (DOTEdgeAttribute.custom("weight", number: 1e12), "weight=100000"),
      (.custom("weight", number: .max), "weight=100000"), (.custom("weight", "-5"), "weight=0"),
      (.custom("weight", " +1e12x"), "weight=100000"), (.custom("weight", "inf"), "weight=100000"),
      (.custom("weight", text: "99999999999"), "weight=100000"),
      (.custom("weight", number: 50), "weight=50"), (.custom("weight", "heavy"), "weight=heavy"),
      (.custom("minlen", number: 100_000), "minlen=1000"),
      (.custom("key", "year"), "custom_key=year"),
      (.custom("URL", "javascript:alert(1)"), "custom_URL=\"javascript:alert(1)\""),
      (.custom("headhref", "https://a/?x=1&amp;y=\"2"), "headhref=\"https://a/?x=1&amp;y=%222\""),
      (.custom("id", "a\"b&c"), "id=a_b_c"),
      (.custom("fontname", "x' onload='"), "fontname=\"x_ onload__\""),
      (.custom("labeltarget", "a b"), "labeltarget=a_b"),
      (.custom("year", "1e12"), "year=\"1e12\""),
    ])
  func guarded(_ attribute: DOTEdgeAttribute, _ text: String) {
    #expect(attribute.description == text)
  }

  @Test(
    "Edges are never bundled, for that crashes dot on graphs with hubs",
    arguments: ["true", "TRUE", "yes", "1", "01", "1.5", "2x"])
  func concentrate(_ value: String) {
    #expect(
      DOTGraphAttribute.custom("concentrate", DOTValue(raw: value)).description
        == "concentrate=false")
    #expect(DOTNodeAttribute.custom("key", "x").description == "key=x")
  }

  @Test(
    "Graphviz draws a graph with hubs and data of one's own on its edges",
    .enabled(if: Graphviz.isWhole, "needs Graphviz"))
  func guardedByGraphviz() throws {
    var document = DOTDocument(.directed, name: "hubs")
    document.body.set(.custom("concentrate", "true"))
    for index in 0..<60 {
      let ends: [DOTIdentifier] = ["h", "n\(index)", "m\(index % 7)", "h", "m\(index % 7)"]
      for (tail, head) in zip(ends, ends.dropFirst()) {
        document.body.edge(
          tail, head, .custom("key", "x"), .custom("weight", number: 99_999_999_999),
          .custom("minlen", number: 1), .custom("peripheries", number: -1e12))
      }
    }
    let drawn = try #require(Graphviz.dot).run("-Tsvg", input: document.utf8)
    #expect(drawn.status == 0, "\(drawn.errors.prefix(300))")
    let counted = try #require(Graphviz.gc).run(input: document.utf8)
    #expect(counted.output.split(separator: " ").prefix(2) == ["68", "240"])
    #expect(try document.resolved().edges.count == 240)
  }

  /// The compiler and the folder of built modules, where tests run from a build folder.
  static let compiler: (swiftc: Command, modules: String)? = {
    let modules = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("Modules").path
    guard let swiftc = Command("swiftc"),
      FileManager.default.fileExists(atPath: modules + "/DOT.swiftmodule")
    else { return nil }
    return (swiftc, modules)
  }()

  /// Type-checks lines of a program that imports `DOT`.
  private static func compile(_ lines: [String]) throws -> Command.Result {
    let compiler = try #require(compiler)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dot-attributes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("main.swift")
    try ("import DOT\n" + lines.joined(separator: "\n") + "\n")
      .write(to: file, atomically: true, encoding: .utf8)
    return try compiler.swiftc.run("-typecheck", "-I", compiler.modules, file.path, seconds: 120)
  }

  @Test(
    "An attribute on an element that does not take it does not compile",
    .enabled(if: compiler != nil, "needs swiftc and a debug build"))
  func refusals() throws {
    let accepted = try Self.compile([
      "let _: [DOTNodeAttribute] = [.shape(.box), .color(.red), .style(.rounded, .wedged)]",
      "let _: [DOTEdgeAttribute] = [.arrowhead(.tee), .color([.red, .blue]), .style(.tapered)]",
      "let _: [DOTClusterAttribute] = [.color(.red), .style(.rounded), .margin(4), .label(\"x\")]",
      "let _: [DOTGraphAttribute] = [.bgcolor(.red), .margin(DOTMargin(1, 2)), .label(\"x\")]",
    ])
    #expect(accepted.status == 0, "\(accepted.errors)")
    let bad = [
      "let _: DOTNodeAttribute = .arrowhead(.tee)", "let _: DOTEdgeAttribute = .shape(.box)",
      "let _: DOTGraphAttribute = .rank(.same)", "let _: DOTNodeAttribute = .color(\"#09c\")",
      "let _: DOTEdgeAttribute = .style(.rounded)", "let _: DOTSubgraphAttribute = .label(\"x\")",
      "let _: DOTGraphAttribute = .color(.red)", "let _: DOTSubgraphAttribute = .color(.red)",
      "let _: DOTClusterAttribute = .style(.wedged)", "let _: DOTEdgeAttribute = .margin(1)",
    ]
    // All in one file: the compiler reports every line.
    let refused = try Self.compile(bad)
    #expect(refused.status != 0)
    for line in 2..<(bad.count + 2) {
      #expect(refused.errors.contains("main.swift:\(line):"), "\(bad[line - 2])")
    }
  }

  @Test(
    "A refusal names the elements that take the attribute",
    .enabled(if: compiler != nil, "needs swiftc and a debug build"))
  func refusalNamesElements() throws {
    let refused = try Self.compile(["let _: DOTGraphAttribute = .color(.red)"])
    for element in ["DOTNodeElement", "DOTEdgeElement", "DOTClusterElement"] {
      #expect(refused.errors.contains("'\(element)' be equivalent"), "\(refused.errors)")
    }
  }
}
