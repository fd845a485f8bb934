import DOT
import Foundation
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

  /// The compiler and the folder of built modules, where tests run from a build folder.
  static let compiler: (swiftc: String, modules: String)? = {
    let modules = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("Modules").path
    guard let swiftc = GraphvizTool.path("swiftc"),
      FileManager.default.fileExists(atPath: modules + "/DOT.swiftmodule")
    else { return nil }
    return (swiftc, modules)
  }()

  @Test(
    "An attribute on an element that does not take it does not compile",
    .enabled(if: compiler != nil, "needs swiftc and a debug build"))
  func refusals() throws {
    let compiler = try #require(Self.compiler)
    let good =
      "let _: [DOTNodeAttribute] = [.shape(.box)]; let _: DOTEdgeAttribute = .arrowhead(.tee)"
    let bad = [
      "let _: DOTNodeAttribute = .arrowhead(.tee)", "let _: DOTEdgeAttribute = .shape(.box)",
      "let _: DOTGraphAttribute = .rank(.same)", "let _: DOTNodeAttribute = .color(\"#09c\")",
      "let _: DOTEdgeAttribute = .style(.rounded)", "let _: DOTSubgraphAttribute = .label(\"x\")",
    ]
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dot-attributes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func compile(_ line: String) throws -> GraphvizTool.Result {
      let file = folder.appendingPathComponent("main.swift")
      try "import DOT\n\(line)\n".write(to: file, atomically: true, encoding: .utf8)
      return try GraphvizTool.run(
        compiler.swiftc, ["-typecheck", "-I", compiler.modules, file.path], input: [])
    }
    let accepted = try compile(good)
    #expect(accepted.status == 0, "\(accepted.errors)")
    // All in one file: the compiler reports every line.
    let refused = try compile(bad.joined(separator: "\n"))
    #expect(refused.status != 0)
    for line in 2..<(bad.count + 2) {
      #expect(refused.errors.contains("main.swift:\(line):"), "\(bad[line - 2])")
    }
  }
}
