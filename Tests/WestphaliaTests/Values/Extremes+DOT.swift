import Foundation
import Westphalia
import WestphaliaGraphviz
import WestphaliaTesting

extension Extremes {
  /// The entry points of `DOT`.
  static var dot: Extremes {
    var table = Extremes()
    table.addDOT1()
    table.addDOT2()
    table.addDOT3()
    table.addDOT4()
    table.addDOT5()
    table.addDOTProperties()
    return table
  }

  private mutating func addDOT1() {
    add("DOT.Array.write(_:) ArraySlice<UInt8> where Element == UInt8") { d in
      [d.bytes()].map { bytes in
        var sink: [UInt8] = []; sink.write(bytes[...]); return sink
      }
    }
    add("DOT.DOTArrow.init(_:) [DOTArrow]") { d in DOTArrow(d.list { _ in .normal }) }
    add("DOT.DOTArrow.init(arrayLiteral:) DOTArrow...") { d in DOTArrow(arrayLiteral: .normal, .dot)
    }
    add("DOT.DOTArrowEnds.init(rawValue:) String") { d in DOTArrowEnds(rawValue: d.text()) }
    add("DOT.DOTAttribute.area(_:) Double where Element == DOTClusterElement") { d in
      DOTClusterAttribute.area(d.double())
    }
    add("DOT.DOTAttribute.area(_:) Double where Element == DOTNodeElement") { d in
      DOTNodeAttribute.area(d.double())
    }
    add("DOT.DOTAttribute.arrowsize(_:) Double where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.arrowsize(d.double())
    }
    add("DOT.DOTAttribute.background(_:) String where Element == DOTGraphElement") { d in
      DOTGraphAttribute.background(d.text())
    }
    add("DOT.DOTAttribute.class(_:) DOTWord...") { d in
      DOTNodeAttribute.class(DOTWord(sanitizing: d.text()), DOTWord(sanitizing: d.text()))
    }
    add("DOT.DOTAttribute.class(_:) [DOTWord]") { d in
      DOTNodeAttribute.class(d.list { DOTWord(sanitizing: $0.text()) })
    }
    add("DOT.DOTAttribute.comment(_:) String where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.comment(d.text())
    }
    add("DOT.DOTAttribute.comment(_:) String where Element == DOTGraphElement") { d in
      DOTGraphAttribute.comment(d.text())
    }
    add("DOT.DOTAttribute.comment(_:) String where Element == DOTNodeElement") { d in
      DOTNodeAttribute.comment(d.text())
    }
    add("DOT.DOTAttribute.custom(_:_:) String, DOTValue") { d in
      DOTNodeAttribute.custom(d.text(), DOTValue(raw: d.text()))
    }
    add("DOT.DOTAttribute.custom(_:number:) String, Double") { d in
      DOTNodeAttribute.custom(d.text(), number: d.double())
    }
    add("DOT.DOTAttribute.custom(_:number:) String, Int") { d in
      DOTNodeAttribute.custom(d.text(), number: d.int())
    }
    add("DOT.DOTAttribute.custom(_:text:) String, String") { d in
      DOTNodeAttribute.custom(d.text(), text: d.text())
    }
    add("DOT.DOTAttribute.damping(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.damping(d.double())
    }
    add("DOT.DOTAttribute.defaultdist(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.defaultdist(d.double())
    }
    add("DOT.DOTAttribute.dim(_:) Int where Element == DOTGraphElement") { d in
      DOTGraphAttribute.dim(d.int())
    }
    add("DOT.DOTAttribute.dimen(_:) Int where Element == DOTGraphElement") { d in
      DOTGraphAttribute.dimen(d.int())
    }
    add("DOT.DOTAttribute.distortion(_:) Double where Element == DOTNodeElement") { d in
      DOTNodeAttribute.distortion(d.double())
    }
    add("DOT.DOTAttribute.dpi(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.dpi(d.double())
    }
    add("DOT.DOTAttribute.edgetooltip(_:) String where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.edgetooltip(d.text())
    }
    add("DOT.DOTAttribute.epsilon(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.epsilon(d.double())
    }
    add("DOT.DOTAttribute.fontsize(_:) Double") { d in DOTNodeAttribute.fontsize(d.double()) }
    add("DOT.DOTAttribute.gradientangle(_:) Int where Element == DOTClusterElement") { d in
      DOTClusterAttribute.gradientangle(d.int())
    }
    add("DOT.DOTAttribute.gradientangle(_:) Int where Element == DOTGraphElement") { d in
      DOTGraphAttribute.gradientangle(d.int())
    }
    add("DOT.DOTAttribute.gradientangle(_:) Int where Element == DOTNodeElement") { d in
      DOTNodeAttribute.gradientangle(d.int())
    }
    add("DOT.DOTAttribute.group(_:) String where Element == DOTNodeElement") { d in
      DOTNodeAttribute.group(d.text())
    }
    add("DOT.DOTAttribute.headlabel(_:) String where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.headlabel(d.text())
    }
    add("DOT.DOTAttribute.headtooltip(_:) String where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.headtooltip(d.text())
    }
    add("DOT.DOTAttribute.height(_:) Double where Element == DOTNodeElement") { d in
      DOTNodeAttribute.height(d.double())
    }
    add("DOT.DOTAttribute.inputscale(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.inputscale(d.double())
    }
    add("DOT.DOTAttribute.k(_:) Double where Element == DOTClusterElement") { d in
      DOTClusterAttribute.k(d.double())
    }
    add("DOT.DOTAttribute.k(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.k(d.double())
    }
    add("DOT.DOTAttribute.key(_:) String where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.key(d.text())
    }
    add("DOT.DOTAttribute.label(_:) String") { d in DOTNodeAttribute.label(d.text()) }
    add("DOT.DOTAttribute.labelangle(_:) Double where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.labelangle(d.double())
    }
    add("DOT.DOTAttribute.labeldistance(_:) Double where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.labeldistance(d.double())
    }
    add("DOT.DOTAttribute.labelfontsize(_:) Double where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.labelfontsize(d.double())
    }
    add("DOT.DOTAttribute.labeltooltip(_:) String where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.labeltooltip(d.text())
    }
    add("DOT.DOTAttribute.layerlistsep(_:) String where Element == DOTGraphElement") { d in
      DOTGraphAttribute.layerlistsep(d.text())
    }
    add("DOT.DOTAttribute.layers(_:) [DOTWord] where Element == DOTGraphElement") { d in
      DOTGraphAttribute.layers(d.list { DOTWord(sanitizing: $0.text()) })
    }
    add("DOT.DOTAttribute.layersep(_:) String where Element == DOTGraphElement") { d in
      DOTGraphAttribute.layersep(d.text())
    }
    add("DOT.DOTAttribute.len(_:) Double where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.len(d.double())
    }
    add("DOT.DOTAttribute.levels(_:) Int where Element == DOTGraphElement") { d in
      DOTGraphAttribute.levels(d.int())
    }
    add("DOT.DOTAttribute.levelsgap(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.levelsgap(d.double())
    }
    add("DOT.DOTAttribute.lheight(_:) Double where Element == DOTClusterElement") { d in
      DOTClusterAttribute.lheight(d.double())
    }
    add("DOT.DOTAttribute.lheight(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.lheight(d.double())
    }
    add("DOT.DOTAttribute.linelength(_:) Int where Element == DOTGraphElement") { d in
      DOTGraphAttribute.linelength(d.int())
    }
    add("DOT.DOTAttribute.lwidth(_:) Double where Element == DOTClusterElement") { d in
      DOTClusterAttribute.lwidth(d.double())
    }
    add("DOT.DOTAttribute.lwidth(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.lwidth(d.double())
    }
    add("DOT.DOTAttribute.maxiter(_:) Int where Element == DOTGraphElement") { d in
      DOTGraphAttribute.maxiter(d.int())
    }
    add("DOT.DOTAttribute.mclimit(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.mclimit(d.double())
    }
    add("DOT.DOTAttribute.mindist(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.mindist(d.double())
    }
    add("DOT.DOTAttribute.minlen(_:) Int where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.minlen(d.int())
    }
    add("DOT.DOTAttribute.nodesep(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.nodesep(d.double())
    }
    add("DOT.DOTAttribute.normalize(degrees:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.normalize(degrees: d.double())
    }
    add("DOT.DOTAttribute.nslimit(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.nslimit(d.double())
    }
    add("DOT.DOTAttribute.nslimit1(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.nslimit1(d.double())
    }
    add("DOT.DOTAttribute.orientation(_:) Double where Element == DOTNodeElement") { d in
      DOTNodeAttribute.orientation(d.double())
    }
    add("DOT.DOTAttribute.overlap(prismTries:) Int where Element == DOTGraphElement") { d in
      DOTGraphAttribute.overlap(prismTries: d.int())
    }
    add("DOT.DOTAttribute.overlap_scaling(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.overlap_scaling(d.double())
    }
    add("DOT.DOTAttribute.pack(margin:) Int where Element == DOTGraphElement") { d in
      DOTGraphAttribute.pack(margin: d.int())
    }
    add("DOT.DOTAttribute.penwidth(_:) Double where Element == DOTClusterElement") { d in
      DOTClusterAttribute.penwidth(d.double())
    }
    add("DOT.DOTAttribute.penwidth(_:) Double where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.penwidth(d.double())
    }
    add("DOT.DOTAttribute.penwidth(_:) Double where Element == DOTNodeElement") { d in
      DOTNodeAttribute.penwidth(d.double())
    }
    add("DOT.DOTAttribute.peripheries(_:) Int where Element == DOTClusterElement") { d in
      DOTClusterAttribute.peripheries(d.int())
    }
    add("DOT.DOTAttribute.peripheries(_:) Int where Element == DOTNodeElement") { d in
      DOTNodeAttribute.peripheries(d.int())
    }
    add("DOT.DOTAttribute.quantum(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.quantum(d.double())
    }
    add("DOT.DOTAttribute.radius(_:) Double where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.radius(d.double())
    }
    add("DOT.DOTAttribute.ranksep(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.ranksep(d.double())
    }
    add("DOT.DOTAttribute.ranksep(equally:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.ranksep(equally: d.double())
    }
    add("DOT.DOTAttribute.rects(_:) [DOTRect] where Element == DOTNodeElement") { d in
      DOTNodeAttribute.rects(
        d.list { DOTRect(DOTPoint($0.double(), $0.double()), DOTPoint($0.double(), $0.double())) })
    }
    add("DOT.DOTAttribute.repulsiveforce(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.repulsiveforce(d.double())
    }
    add("DOT.DOTAttribute.resolution(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.resolution(d.double())
    }
    add("DOT.DOTAttribute.rotate(_:) Int where Element == DOTGraphElement") { d in
      DOTGraphAttribute.rotate(d.int())
    }
    add("DOT.DOTAttribute.rotation(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.rotation(d.double())
    }
    add("DOT.DOTAttribute.samehead(_:) String where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.samehead(d.text())
    }
    add("DOT.DOTAttribute.sametail(_:) String where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.sametail(d.text())
    }
    add("DOT.DOTAttribute.samplepoints(_:) Int where Element == DOTNodeElement") { d in
      DOTNodeAttribute.samplepoints(d.int())
    }
    add("DOT.DOTAttribute.searchsize(_:) Int where Element == DOTGraphElement") { d in
      DOTGraphAttribute.searchsize(d.int())
    }
    add("DOT.DOTAttribute.showboxes(_:) Int where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.showboxes(d.int())
    }
    add("DOT.DOTAttribute.showboxes(_:) Int where Element == DOTGraphElement") { d in
      DOTGraphAttribute.showboxes(d.int())
    }
    add("DOT.DOTAttribute.showboxes(_:) Int where Element == DOTNodeElement") { d in
      DOTNodeAttribute.showboxes(d.int())
    }
    add("DOT.DOTAttribute.sides(_:) Int where Element == DOTNodeElement") { d in
      DOTNodeAttribute.sides(d.int())
    }
    add("DOT.DOTAttribute.skew(_:) Double where Element == DOTNodeElement") { d in
      DOTNodeAttribute.skew(d.double())
    }
    add("DOT.DOTAttribute.sortv(_:) Int where Element == DOTClusterElement") { d in
      DOTClusterAttribute.sortv(d.int())
    }
    add("DOT.DOTAttribute.sortv(_:) Int where Element == DOTGraphElement") { d in
      DOTGraphAttribute.sortv(d.int())
    }
    add("DOT.DOTAttribute.sortv(_:) Int where Element == DOTNodeElement") { d in
      DOTNodeAttribute.sortv(d.int())
    }
    add("DOT.DOTAttribute.style(_:) DOTStyle<Element>...") { d in
      DOTNodeAttribute.style(.dashed, .bold)
    }
    add("DOT.DOTAttribute.style(_:) [DOTStyle<Element>]") { d in
      DOTNodeAttribute.style(d.list { _ in .dashed })
    }
    add("DOT.DOTAttribute.taillabel(_:) String where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.taillabel(d.text())
    }
    add("DOT.DOTAttribute.tailtooltip(_:) String where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.tailtooltip(d.text())
    }
    add("DOT.DOTAttribute.tooltip(_:) String") { d in DOTNodeAttribute.tooltip(d.text()) }
    add("DOT.DOTAttribute.vertices(_:) [DOTPoint] where Element == DOTNodeElement") { d in
      DOTNodeAttribute.vertices(d.list { DOTPoint($0.double(), $0.double()) })
    }
    add("DOT.DOTAttribute.voro_margin(_:) Double where Element == DOTGraphElement") { d in
      DOTGraphAttribute.voro_margin(d.double())
    }
    add("DOT.DOTAttribute.weight(_:) Int where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.weight(d.int())
    }
    add("DOT.DOTAttribute.width(_:) Double where Element == DOTNodeElement") { d in
      DOTNodeAttribute.width(d.double())
    }
    add("DOT.DOTAttribute.xdotversion(_:) String where Element == DOTGraphElement") { d in
      DOTGraphAttribute.xdotversion(d.text())
    }
    add("DOT.DOTAttribute.xlabel(_:) String where Element == DOTEdgeElement") { d in
      DOTEdgeAttribute.xlabel(d.text())
    }
    add("DOT.DOTAttribute.xlabel(_:) String where Element == DOTNodeElement") { d in
      DOTNodeAttribute.xlabel(d.text())
    }
    add("DOT.DOTAttribute.z(_:) Double where Element == DOTNodeElement") { d in
      DOTNodeAttribute.z(d.double())
    }
  }

  private mutating func addDOT2() {
    add("DOT.DOTBalance.init(rawValue:) String") { d in DOTBalance(rawValue: d.text()) }
    add("DOT.DOTBody.chain(_:_:) [DOTEnd], DOTEdgeAttribute...") { d in
      Extremes.body {
        $0.chain(
          d.list { .node(DOTEndpoint(DOTIdentifier(sanitizing: $0.text()))) }, .label(d.text()),
          .len(d.double()))
      }
    }
    add(
      "DOT.DOTBody.cluster(_:_:content:) DOTIdentifier, DOTClusterAttribute..., (inout DOTBody<DOTClusterElement>) -> Void"
    ) { d in
      Extremes.body {
        $0.cluster(
          DOTIdentifier(sanitizing: d.text()), .tooltip(d.text()), .penwidth(d.double()),
          content: { $0.node("a") })
      }
    }
    add(
      "DOT.DOTBody.cluster(_:_:content:) DOTIdentifier, [DOTClusterAttribute], (inout DOTBody<DOTClusterElement>) -> Void"
    ) { d in
      Extremes.body {
        $0.cluster(
          DOTIdentifier(sanitizing: d.text()), d.list { .tooltip($0.text()) },
          content: { $0.node("a") })
      }
    }
    add("DOT.DOTBody.defaults(edge:) DOTEdgeAttribute...") { d in
      Extremes.body { $0.defaults(edge: .label(d.text()), .len(d.double())) }
    }
    add("DOT.DOTBody.defaults(edge:) [DOTEdgeAttribute]") { d in
      Extremes.body { $0.defaults(edge: d.list { .weight($0.int()) }) }
    }
    add("DOT.DOTBody.defaults(graph:) DOTAttribute<Element>...") { d in
      Extremes.body { $0.defaults(graph: .label(d.text()), .nodesep(d.double())) }
    }
    add("DOT.DOTBody.defaults(node:) DOTNodeAttribute...") { d in
      Extremes.body { $0.defaults(node: .label(d.text()), .width(d.double())) }
    }
    add("DOT.DOTBody.defaults(node:) [DOTNodeAttribute]") { d in
      Extremes.body {
        $0.defaults(node: d.list { [.label($0.text()), .width($0.double())][$0.flag() ? 0 : 1] })
      }
    }
    add("DOT.DOTBody.edge(_:_:_:) DOTIdentifier, DOTIdentifier, DOTEdgeAttribute...") { d in
      Extremes.body {
        $0.edge(
          DOTIdentifier(sanitizing: d.text()), DOTIdentifier(sanitizing: d.text()),
          .label(d.text()), .len(d.double()))
      }
    }
    add("DOT.DOTBody.edge(_:_:_:) DOTIdentifier, DOTIdentifier, [DOTEdgeAttribute]") { d in
      Extremes.body {
        $0.edge(
          DOTIdentifier(sanitizing: d.text()), DOTIdentifier(sanitizing: d.text()),
          d.list { .weight($0.int()) })
      }
    }
    add("DOT.DOTBody.edge(from:to:_:) DOTEndpoint, DOTEndpoint, DOTEdgeAttribute...") { d in
      Extremes.body {
        $0.edge(
          from: DOTEndpoint(DOTIdentifier(sanitizing: d.text())),
          to: DOTEndpoint(DOTIdentifier(sanitizing: d.text())), .label(d.text()), .len(d.double()))
      }
    }
    add("DOT.DOTBody.edge(from:to:_:) DOTEndpoint, DOTEndpoint, [DOTEdgeAttribute]") { d in
      Extremes.body {
        $0.edge(
          from: DOTEndpoint(DOTIdentifier(sanitizing: d.text())),
          to: DOTEndpoint(DOTIdentifier(sanitizing: d.text())), d.list { .weight($0.int()) })
      }
    }
    add("DOT.DOTBody.node(_:_:) DOTIdentifier, DOTNodeAttribute...") { d in
      Extremes.body {
        $0.node(DOTIdentifier(sanitizing: d.text()), .label(d.text()), .width(d.double()))
      }
    }
    add("DOT.DOTBody.node(_:_:) DOTIdentifier, [DOTNodeAttribute]") { d in
      Extremes.body {
        $0.node(
          DOTIdentifier(sanitizing: d.text()),
          d.list { [.label($0.text()), .width($0.double())][$0.flag() ? 0 : 1] })
      }
    }
    add("DOT.DOTBody.set(_:) DOTAttribute<Element>...") { d in
      Extremes.body { $0.set(.label(d.text()), .nodesep(d.double())) }
    }
    add("DOT.DOTBody.set(_:) [DOTAttribute<Element>]") { d in
      Extremes.body { $0.set(d.list { .label($0.text()) }) }
    }
    add(
      "DOT.DOTBody.subgraph(_:_:content:) DOTIdentifier?, DOTSubgraphAttribute..., (inout DOTBody<DOTSubgraphElement>) -> Void"
    ) { d in
      Extremes.body {
        $0.subgraph(DOTIdentifier(sanitizing: d.text()), .rank(.same), content: { $0.node("a") })
      }
    }
    add("DOT.DOTCharset.init(rawValue:) String") { d in DOTCharset(rawValue: d.text()) }
    add("DOT.DOTClusterMode.init(rawValue:) String") { d in DOTClusterMode(rawValue: d.text()) }
    add("DOT.DOTColor.brewer(_:_:) DOTColorScheme, Int") { d in
      DOTColor.brewer(DOTColorScheme(.blues, d.int()), d.int())
    }
    add("DOT.DOTColor.hsv(_:_:_:) Double, Double, Double") { d in
      DOTColor.hsv(d.double(), d.double(), d.double())
    }
    add("DOT.DOTColor.init(x11:) String") { d in DOTColor(x11: d.text()) }
    add("DOT.DOTColor.rgb(_:) UInt32") { d in DOTColor.rgb(UInt32(truncatingIfNeeded: d.int())) }
    add("DOT.DOTColor.rgba(_:) UInt32") { d in DOTColor.rgba(UInt32(truncatingIfNeeded: d.int())) }
    add("DOT.DOTColorList.init(_:) some Sequence<DOTColor>") { d in
      DOTColorList(d.list { .rgb(UInt32(truncatingIfNeeded: $0.int())) } as [DOTColor])
    }
    add("DOT.DOTColorList.init(arrayLiteral:) DOTColor...") { d in
      DOTColorList(arrayLiteral: .red, .rgb(UInt32(truncatingIfNeeded: d.int())))
    }
    add("DOT.DOTColorList.init(fractions:) [(color: DOTColor, fraction: Double)]") { d in
      DOTColorList(fractions: d.list { (color: DOTColor.red, fraction: $0.double()) })
    }
    add("DOT.DOTColorScheme.Family.init(rawValue:) String") { d in
      DOTColorScheme.Family(rawValue: d.text())
    }
    add("DOT.DOTColorScheme.init(_:_:) DOTColorScheme.Family, Int") { d in
      DOTColorScheme(d.any(), d.int())
    }
    add("DOT.DOTCompassPoint.init(rawValue:) String") { d in DOTCompassPoint(rawValue: d.text()) }
    add("DOT.DOTDistanceModel.init(rawValue:) String") { d in DOTDistanceModel(rawValue: d.text()) }
    add("DOT.DOTDocument.init(reading:options:) String, DOTReadOptions") { d in
      try DOTDocument(reading: d.text(), options: d.readOptions())
    }
    add("DOT.DOTDocument.init(reading:options:) [UInt8], DOTReadOptions") { d in
      try DOTDocument(reading: d.bytes(), options: d.readOptions())
    }
    add("DOT.DOTDocument.readAll(_:options:) [UInt8], DOTReadOptions") { d in
      try DOTDocument.readAll(d.bytes(), options: d.readOptions())
    }
    add("DOT.DOTDocument.resolved(edgeLimit:) Int") { d in
      try Extremes.document.resolved(edgeLimit: d.int())
    }
    add("DOT.DOTEdge.init(_:attributes:) [DOTEnd], [DOTSetting]") { d in
      DOTEdge(
        d.list { .node(DOTEndpoint(DOTIdentifier(sanitizing: $0.text()))) },
        attributes: d.list { DOTSetting($0.text(), DOTValue(raw: $0.text())) })
    }
    add("DOT.DOTEndpoint.init(stringLiteral:) String") { d in DOTEndpoint(stringLiteral: d.text()) }
    add("DOT.DOTEscapes.StringInterpolation.appendInterpolation(_:) Int") { d in
      interpolated { $0.appendInterpolation(d.int()) }
    }
    add("DOT.DOTEscapes.StringInterpolation.appendInterpolation(_:) String") { d in
      interpolated { $0.appendInterpolation(d.text()) }
    }
    add("DOT.DOTEscapes.StringInterpolation.appendLiteral(_:) String") { d in
      interpolated { $0.appendLiteral(d.text()) }
    }
    add("DOT.DOTEscapes.StringInterpolation.init(literalCapacity:interpolationCount:) Int, Int") {
      d in DOTEscapes.StringInterpolation(literalCapacity: d.int(), interpolationCount: d.int())
    }
    add("DOT.DOTEscapes.init(_:) String") { d in DOTEscapes(d.text()) }
    add("DOT.DOTEscapes.init(stringLiteral:) String") { d in DOTEscapes(stringLiteral: d.text()) }
  }

  private mutating func addDOT3() {
    add("DOT.DOTFilePath.init(checking:) String") { d in DOTFilePath(checking: d.text()) }
    add("DOT.DOTFilePath.init(stringLiteral:) String") { d in DOTFilePath(stringLiteral: d.text()) }
    add("DOT.DOTFixedSize.init(rawValue:) String") { d in DOTFixedSize(rawValue: d.text()) }
    add("DOT.DOTFontName.init(checking:) String") { d in DOTFontName(checking: d.text()) }
    add("DOT.DOTFontName.init(stringLiteral:) String") { d in DOTFontName(stringLiteral: d.text()) }
    add("DOT.DOTFontNames.init(rawValue:) String") { d in DOTFontNames(rawValue: d.text()) }
    add("DOT.DOTIdentifier.init(_:) String") { d in try DOTIdentifier(d.text()) }
    add("DOT.DOTIdentifier.init(number:) Int") { d in DOTIdentifier(number: d.int()) }
    add("DOT.DOTIdentifier.init(sanitizing:) String") { d in DOTIdentifier(sanitizing: d.text()) }
    add("DOT.DOTIdentifier.init(stringLiteral:) String") { d in
      DOTIdentifier(stringLiteral: d.text())
    }
    add("DOT.DOTImagePosition.init(rawValue:) String") { d in DOTImagePosition(rawValue: d.text()) }
    add("DOT.DOTImageScale.init(rawValue:) String") { d in DOTImageScale(rawValue: d.text()) }
    add("DOT.DOTJustification.init(rawValue:) String") { d in DOTJustification(rawValue: d.text()) }
    add("DOT.DOTLabelLocation.init(rawValue:) String") { d in DOTLabelLocation(rawValue: d.text()) }
    add("DOT.DOTLabelScheme.init(rawValue:) Int") { d in DOTLabelScheme(rawValue: d.int()) }
    add("DOT.DOTLayoutEngine.init(rawValue:) String") { d in DOTLayoutEngine(rawValue: d.text()) }
    add("DOT.DOTMargin.added(_:_:) Double, Double") { d in DOTMargin.added(d.double(), d.double()) }
    add("DOT.DOTMargin.init(_:) Double") { d in DOTMargin(d.double()) }
    add("DOT.DOTMargin.init(_:_:) Double, Double") { d in DOTMargin(d.double(), d.double()) }
    add("DOT.DOTMargin.init(floatLiteral:) Double") { d in DOTMargin(floatLiteral: d.double()) }
    add("DOT.DOTMargin.init(integerLiteral:) Int") { d in DOTMargin(integerLiteral: d.int()) }
    add("DOT.DOTMode.init(rawValue:) String") { d in DOTMode(rawValue: d.text()) }
    add("DOT.DOTNode.init(_:attributes:) DOTEndpoint, [DOTSetting]") { d in
      DOTNode(
        DOTEndpoint(DOTIdentifier(sanitizing: d.text())),
        attributes: d.list { DOTSetting($0.text(), DOTValue(raw: $0.text())) })
    }
    add("DOT.DOTNode.init(_:attributes:) DOTIdentifier, [DOTSetting]") { d in
      DOTNode(
        DOTIdentifier(sanitizing: d.text()),
        attributes: d.list { DOTSetting($0.text(), DOTValue(raw: $0.text())) })
    }
    add("DOT.DOTOrdering.init(rawValue:) String") { d in DOTOrdering(rawValue: d.text()) }
    add("DOT.DOTOutputOrder.init(rawValue:) String") { d in DOTOutputOrder(rawValue: d.text()) }
    add("DOT.DOTOverlap.init(rawValue:) String") { d in DOTOverlap(rawValue: d.text()) }
    add("DOT.DOTPackMode.array(columns:) Int?") { d in
      DOTGraphAttribute.packmode(.array(columns: d.int()))
    }
    add("DOT.DOTPageDirection.init(rawValue:) String") { d in DOTPageDirection(rawValue: d.text()) }
    add("DOT.DOTPoint.init(_:_:_:isPinned:) Double, Double, Double?, Bool") { d in
      DOTPoint(d.double(), d.double(), d.double(), isPinned: d.flag())
    }
    add("DOT.DOTPortName.init(checking:) String") { d in DOTPortName(checking: d.text()) }
    add("DOT.DOTPortName.init(sanitizing:) String") { d in DOTPortName(sanitizing: d.text()) }
    add("DOT.DOTPortName.init(stringLiteral:) String") { d in DOTPortName(stringLiteral: d.text()) }
    add("DOT.DOTQuadtree.init(rawValue:) String") { d in DOTQuadtree(rawValue: d.text()) }
    add("DOT.DOTRank.init(rawValue:) String") { d in DOTRank(rawValue: d.text()) }
    add("DOT.DOTRankDirection.init(rawValue:) String") { d in DOTRankDirection(rawValue: d.text()) }
    add("DOT.DOTRatio.value(_:) Double") { d in DOTGraphAttribute.ratio(.value(d.double())) }
    add("DOT.DOTReadError.Reason.tokenTooLong(limit:) Int") { d in
      DOTReadError.Reason.tokenTooLong(limit: d.int())
    }
    add("DOT.DOTReadError.Reason.tooDeep(limit:) Int") { d in
      DOTReadError.Reason.tooDeep(limit: d.int())
    }
    add("DOT.DOTReadError.Reason.tooLarge(limit:) Int") { d in
      DOTReadError.Reason.tooLarge(limit: d.int())
    }
  }

  private mutating func addDOT4() {
    add(
      "DOT.DOTReadOptions.init(byteLimit:nestingLimit:tokenByteLimit:file:) Int, Int, Int, String?"
    ) { d in
      DOTReadOptions(
        byteLimit: d.int(), nestingLimit: d.int(), tokenByteLimit: d.int(), file: d.text())
    }
    add("DOT.DOTRecord.Field.init(_:) [DOTRecord.Field]") { d in
      DOTRecord.Field(d.list { DOTRecord.Field($0.text()) })
    }
    add("DOT.DOTRecord.Field.init(_:port:) String, DOTPortName?") { d in
      DOTRecord.Field(d.text(), port: DOTPortName(sanitizing: d.text()))
    }
    add("DOT.DOTRecord.Field.init(stringLiteral:) String") { d in
      DOTRecord.Field(stringLiteral: d.text())
    }
    add("DOT.DOTRecord.init(_:) [DOTRecord.Field]") { d in
      DOTRecord(d.list { DOTRecord.Field($0.text()) })
    }
    add("DOT.DOTRecord.init(arrayLiteral:) DOTRecord.Field...") { d in
      DOTRecord(arrayLiteral: DOTRecord.Field(d.text()))
    }
    add("DOT.DOTSetting.init(_:_:) String, DOTValue") { d in
      DOTSetting(d.text(), DOTValue(raw: d.text()))
    }
    add("DOT.DOTShape.init(rawValue:) String") { d in DOTShape(rawValue: d.text()) }
    add("DOT.DOTSize.atMost(_:_:) Double, Double") { d in DOTSize.atMost(d.double(), d.double()) }
    add("DOT.DOTSize.exactly(_:_:) Double, Double") { d in DOTSize.exactly(d.double(), d.double()) }
    add("DOT.DOTSmoothing.init(rawValue:) String") { d in DOTSmoothing(rawValue: d.text()) }
    add("DOT.DOTSplinePath.init(_:start:end:) [DOTPoint], DOTPoint?, DOTPoint?") { d in
      DOTSplinePath(
        d.list { DOTPoint($0.double(), $0.double()) }, start: DOTPoint(d.double(), d.double()),
        end: DOTPoint(d.double(), d.double()))
    }
    add("DOT.DOTSplines.init(rawValue:) String") { d in DOTSplines(rawValue: d.text()) }
    add("DOT.DOTStart.random(seed:) Int") { d in DOTGraphAttribute.start(.random(seed: d.int())) }
    add("DOT.DOTStream.chain(_:_:) [DOTEnd], DOTEdgeAttribute...") { d in
      Extremes.streamed {
        $0.chain(
          d.list { .node(DOTEndpoint(DOTIdentifier(sanitizing: $0.text()))) }, .label(d.text()),
          .len(d.double()))
      }
    }
    add(
      "DOT.DOTStream.cluster(_:_:content:) DOTIdentifier, DOTClusterAttribute..., (inout DOTStream<DOTClusterElement, Sink>) throws(Sink.Failure) -> Void"
    ) { d in
      Extremes.streamed {
        $0.cluster(
          DOTIdentifier(sanitizing: d.text()), .tooltip(d.text()), .penwidth(d.double()),
          content: { $0.node("a") })
      }
    }
    add(
      "DOT.DOTStream.cluster(_:_:content:) DOTIdentifier, [DOTClusterAttribute], (inout DOTStream<DOTClusterElement, Sink>) throws(Sink.Failure) -> Void"
    ) { d in
      Extremes.streamed {
        $0.cluster(
          DOTIdentifier(sanitizing: d.text()), d.list { .tooltip($0.text()) },
          content: { $0.node("a") })
      }
    }
    add("DOT.DOTStream.defaults(edge:) DOTEdgeAttribute...") { d in
      Extremes.streamed { $0.defaults(edge: .label(d.text()), .len(d.double())) }
    }
    add("DOT.DOTStream.defaults(edge:) [DOTEdgeAttribute]") { d in
      Extremes.streamed { $0.defaults(edge: d.list { .weight($0.int()) }) }
    }
    add("DOT.DOTStream.defaults(graph:) DOTAttribute<Element>...") { d in
      Extremes.streamed { $0.defaults(graph: .label(d.text()), .nodesep(d.double())) }
    }
    add("DOT.DOTStream.defaults(node:) DOTNodeAttribute...") { d in
      Extremes.streamed { $0.defaults(node: .label(d.text()), .width(d.double())) }
    }
    add("DOT.DOTStream.defaults(node:) [DOTNodeAttribute]") { d in
      Extremes.streamed {
        $0.defaults(node: d.list { [.label($0.text()), .width($0.double())][$0.flag() ? 0 : 1] })
      }
    }
    add("DOT.DOTStream.edge(_:_:_:) DOTIdentifier, DOTIdentifier, DOTEdgeAttribute...") { d in
      Extremes.streamed {
        $0.edge(
          DOTIdentifier(sanitizing: d.text()), DOTIdentifier(sanitizing: d.text()),
          .label(d.text()), .len(d.double()))
      }
    }
    add("DOT.DOTStream.edge(_:_:_:) DOTIdentifier, DOTIdentifier, [DOTEdgeAttribute]") { d in
      Extremes.streamed {
        $0.edge(
          DOTIdentifier(sanitizing: d.text()), DOTIdentifier(sanitizing: d.text()),
          d.list { .weight($0.int()) })
      }
    }
    add("DOT.DOTStream.edge(from:to:_:) DOTEndpoint, DOTEndpoint, DOTEdgeAttribute...") { d in
      Extremes.streamed {
        $0.edge(
          from: DOTEndpoint(DOTIdentifier(sanitizing: d.text())),
          to: DOTEndpoint(DOTIdentifier(sanitizing: d.text())), .label(d.text()), .len(d.double()))
      }
    }
    add("DOT.DOTStream.edge(from:to:_:) DOTEndpoint, DOTEndpoint, [DOTEdgeAttribute]") { d in
      Extremes.streamed {
        $0.edge(
          from: DOTEndpoint(DOTIdentifier(sanitizing: d.text())),
          to: DOTEndpoint(DOTIdentifier(sanitizing: d.text())), d.list { .weight($0.int()) })
      }
    }
    add("DOT.DOTStream.node(_:_:) DOTIdentifier, DOTNodeAttribute...") { d in
      Extremes.streamed {
        $0.node(DOTIdentifier(sanitizing: d.text()), .label(d.text()), .width(d.double()))
      }
    }
    add("DOT.DOTStream.node(_:_:) DOTIdentifier, [DOTNodeAttribute]") { d in
      Extremes.streamed {
        $0.node(
          DOTIdentifier(sanitizing: d.text()),
          d.list { [.label($0.text()), .width($0.double())][$0.flag() ? 0 : 1] })
      }
    }
    add("DOT.DOTStream.set(_:) DOTAttribute<Element>...") { d in
      Extremes.streamed { $0.set(.label(d.text()), .nodesep(d.double())) }
    }
    add("DOT.DOTStream.set(_:) [DOTAttribute<Element>]") { d in
      Extremes.streamed { $0.set(d.list { .label($0.text()) }) }
    }
    add(
      "DOT.DOTStream.subgraph(_:_:content:) DOTIdentifier?, DOTSubgraphAttribute..., (inout DOTStream<DOTSubgraphElement, Sink>) throws(Sink.Failure) -> Void"
    ) { d in
      Extremes.streamed {
        $0.subgraph(DOTIdentifier(sanitizing: d.text()), .rank(.same), content: { $0.node("a") })
      }
    }
    add("DOT.DOTURL.init(_:) String") { d in try DOTURL(d.text()) }
    add("DOT.DOTURL.init(allowed:) String") { d in DOTURL(allowed: d.text()) }
    add("DOT.DOTValue.init(raw:) String") { d in DOTValue(raw: d.text()) }
    add("DOT.DOTValue.init(rawHTML:) String") { d in DOTValue(rawHTML: d.text()) }
    add("DOT.DOTValue.init(stringLiteral:) String") { d in DOTValue(stringLiteral: d.text()) }
    add("DOT.DOTViewport.init(width:height:zoom:center:) Double, Double, Double, DOTPoint?") { d in
      DOTViewport(
        width: d.double(), height: d.double(), zoom: d.double(),
        center: DOTPoint(d.double(), d.double()))
    }
    add("DOT.DOTWord.init(checking:) String") { d in DOTWord(checking: d.text()) }
    add("DOT.DOTWord.init(sanitizing:) String") { d in DOTWord(sanitizing: d.text()) }
    add("DOT.DOTWord.init(stringLiteral:) String") { d in DOTWord(stringLiteral: d.text()) }
  }

  private mutating func addDOT5() {
    add("DOT.HTMLAlignment.init(rawValue:) String") { d in HTMLAlignment(rawValue: d.text()) }
    add("DOT.HTMLAttribute.border(_:) Int") { d in HTMLAttribute.border(d.int()) }
    add("DOT.HTMLAttribute.cellborder(_:) Int") { d in HTMLAttribute.cellborder(d.int()) }
    add("DOT.HTMLAttribute.cellpadding(_:) Int") { d in HTMLAttribute.cellpadding(d.int()) }
    add("DOT.HTMLAttribute.cellspacing(_:) Int") { d in HTMLAttribute.cellspacing(d.int()) }
    add("DOT.HTMLAttribute.colspan(_:) Int") { d in HTMLAttribute.colspan(d.int()) }
    add("DOT.HTMLAttribute.gradientangle(_:) Int") { d in HTMLAttribute.gradientangle(d.int()) }
    add("DOT.HTMLAttribute.height(_:) Int") { d in HTMLAttribute.height(d.int()) }
    add("DOT.HTMLAttribute.rowspan(_:) Int") { d in HTMLAttribute.rowspan(d.int()) }
    add("DOT.HTMLAttribute.style(_:) HTMLTableStyle...") { d in HTMLAttribute.style(.rounded) }
    add("DOT.HTMLAttribute.tooltip(_:) String") { d in HTMLAttribute.tooltip(d.text()) }
    add("DOT.HTMLAttribute.width(_:) Int") { d in HTMLAttribute.width(d.int()) }
    add("DOT.HTMLCell.init(_:_:) String, HTMLAttribute...") { d in
      HTMLCell(d.text(), .width(d.int()), .tooltip(d.text()))
    }
    add("DOT.HTMLCell.init(_:attributes:) HTMLContent, [HTMLAttribute]") { d in
      HTMLCell(.text([.text(d.text())]), attributes: d.list { .width($0.int()) })
    }
    add("DOT.HTMLCell.init(_:table:) HTMLAttribute..., HTMLTable") { d in
      HTMLCell(
        .width(d.int()), .tooltip(d.text()), table: HTMLTable(rows: [HTMLRow(HTMLCell(d.text()))]))
    }
    add("DOT.HTMLCell.init(_:text:) HTMLAttribute..., [HTMLInline]") { d in
      HTMLCell(.width(d.int()), .tooltip(d.text()), text: d.list { .text($0.text()) })
    }
    add("DOT.HTMLContent.text(_:) [HTMLInline]") { d in
      HTMLContent.text(d.list { .text($0.text()) })
    }
    add("DOT.HTMLFont.init(_:color:size:) DOTFontName?, DOTColor?, Double?") { d in
      HTMLFont(
        DOTFontName(checking: d.text()), color: .rgb(UInt32(truncatingIfNeeded: d.int())),
        size: d.double())
    }
    add("DOT.HTMLInline.bold(_:) HTMLInline...") { d in
      HTMLInline.bold(.text(d.text()), .text(d.text()))
    }
    add("DOT.HTMLInline.font(_:color:size:_:) DOTFontName?, DOTColor?, Double?, HTMLInline...") {
      d in
      HTMLInline.font(
        DOTFontName(checking: d.text()), color: .rgb(UInt32(truncatingIfNeeded: d.int())),
        size: d.double(), .text(d.text()), .text(d.text()))
    }
    add("DOT.HTMLInline.init(stringLiteral:) String") { d in HTMLInline(stringLiteral: d.text()) }
    add("DOT.HTMLInline.italic(_:) HTMLInline...") { d in
      HTMLInline.italic(.text(d.text()), .text(d.text()))
    }
    add("DOT.HTMLInline.marked(_:_:) HTMLMark, [HTMLInline]") { d in
      HTMLInline.marked(d.any(), d.list { .text($0.text()) })
    }
    add("DOT.HTMLInline.overlined(_:) HTMLInline...") { d in
      HTMLInline.overlined(.text(d.text()), .text(d.text()))
    }
    add("DOT.HTMLInline.struck(_:) HTMLInline...") { d in
      HTMLInline.struck(.text(d.text()), .text(d.text()))
    }
    add("DOT.HTMLInline.styled(_:_:) HTMLFont, [HTMLInline]") { d in
      HTMLInline.styled(HTMLFont(size: d.double()), d.list { .text($0.text()) })
    }
    add("DOT.HTMLInline.subscript(_:) HTMLInline...") { d in
      HTMLInline.subscript(.text(d.text()), .text(d.text()))
    }
    add("DOT.HTMLInline.superscript(_:) HTMLInline...") { d in
      HTMLInline.superscript(.text(d.text()), .text(d.text()))
    }
    add("DOT.HTMLInline.text(_:) String") { d in HTMLInline.text(d.text()) }
    add("DOT.HTMLInline.underlined(_:) HTMLInline...") { d in
      HTMLInline.underlined(.text(d.text()), .text(d.text()))
    }
    add("DOT.HTMLLabel.init(_:) String") { d in HTMLLabel(d.text()) }
    add("DOT.HTMLLabel.init(_:) [HTMLInline]") { d in HTMLLabel(d.list { .text($0.text()) }) }
    add("DOT.HTMLMark.init(rawValue:) String") { d in HTMLMark(rawValue: d.text()) }
    add("DOT.HTMLRow.init(_:) HTMLCell...") { d in HTMLRow(HTMLCell(d.text())) }
    add("DOT.HTMLRow.init(_:hasVerticalRules:hasRuleBelow:) [HTMLCell], Bool, Bool") { d in
      HTMLRow(d.list { HTMLCell($0.text()) }, hasVerticalRules: d.flag(), hasRuleBelow: d.flag())
    }
    add("DOT.HTMLSide.init(rawValue:) String") { d in HTMLSide(rawValue: d.text()) }
    add("DOT.HTMLTable.init(_:font:rows:) HTMLAttribute..., HTMLFont?, [HTMLRow]") { d in
      HTMLTable(
        .width(d.int()), .tooltip(d.text()), font: HTMLFont(size: d.double()),
        rows: d.list { HTMLRow(HTMLCell($0.text())) })
    }
    add("DOT.HTMLTableStyle.init(rawValue:) String") { d in HTMLTableStyle(rawValue: d.text()) }
    add("DOT.HTMLVerticalAlignment.init(rawValue:) String") { d in
      HTMLVerticalAlignment(rawValue: d.text())
    }
  }

  private mutating func addDOTProperties() {
    add("DOT.DOTPoint.x Double") { d in changed(DOTPoint(0, 0)) { $0.x = d.double() } }
    add("DOT.DOTPoint.y Double") { d in changed(DOTPoint(0, 0)) { $0.y = d.double() } }
    add("DOT.DOTPoint.z Double?") { d in changed(DOTPoint(0, 0)) { $0.z = d.double() } }
    add("DOT.HTMLFont.size Double?") { d in
      HTMLInline.styled(changed(HTMLFont()) { $0.size = d.double() }, ["x"])
    }
    add("DOT.DOTReadOptions.byteLimit Int") { d in
      try DOTDocument(
        reading: "graph {}", options: changed(DOTReadOptions()) { $0.byteLimit = d.int() })
    }
    add("DOT.DOTReadOptions.nestingLimit Int") { d in
      try DOTDocument(
        reading: "graph { { { a } } }",
        options: changed(DOTReadOptions()) { $0.nestingLimit = d.int() })
    }
    add("DOT.DOTReadOptions.tokenByteLimit Int") { d in
      try DOTDocument(
        reading: "graph { abc }", options: changed(DOTReadOptions()) { $0.tokenByteLimit = d.int() }
      )
    }
  }
}
