/// The drawing of a page: an SVG in which each relation is one path and each node one group.
struct PagePicture {
  private let content: DiagramContent
  private let layout: PageLayout
  private let style: PageStyle
  private let labels: PageLabels?
  private let words: DiagramWords

  init(_ content: DiagramContent, _ layout: PageLayout, _ style: PageStyle, _ words: DiagramWords) {
    self.content = content
    self.layout = layout
    self.style = style
    self.words = words
    labels =
      layout.hasBoxes
      ? nil
      : PageLabels(
        content.items.map { PageLabels.cut($0.name) }, at: layout.spots.map { ($0.x, $0.y) },
        radius: layout.radius, ranks: Self.degrees(of: content), width: layout.width,
        height: layout.height)
  }

  /// How many names are not shown at first.
  var hiddenNames: Int { labels?.places.count { $0.zoom > 1 } ?? 0 }

  /// How many relations each node has.
  static func degrees(of content: DiagramContent) -> [Int] {
    var degrees = Array(repeating: 0, count: content.items.count)
    for line in content.lines {
      degrees[line.source] += 1
      if line.source != line.target { degrees[line.target] += 1 }
    }
    return degrees
  }

  /// The element, as HTML has it.
  func markup(isDense: Bool) -> String {
    let classes = (layout.hasBoxes ? ["boxes"] : ["dots"]) + (isDense ? ["dense"] : [])
    var out =
      "<svg id=\"picture\" class=\"\(classes.joined(separator: " "))\" data-zoom=\"1\" "
      + "viewBox=\"0 0 \(Int(layout.width)) \(Int(layout.height))\" role=\"group\" "
      + "aria-label=\"\(XMLText.escaped(words(.pictureOfNodes)))\">\n<defs>"
    for marker in style.markers { out += self.marker(marker.style, marker.end, isDense) }
    out += "</defs>\n<g id=\"lines\" aria-hidden=\"true\">\n"
    for (path, name) in zip(PageLines(content, layout).paths, style.lineClasses) {
      // Thousands of these are most of the file: no quotation mark more than HTML asks for.
      out += "<path class=\(name.contains(" ") ? "\"\(name)\"" : name) d=\"\(path)\"/>\n"
    }
    out += "</g>\n<g id=\"nodes\">\n"
    let degrees = Self.degrees(of: content)
    for (index, item) in content.items.enumerated() {
      let spot = layout.spots[index]
      let label = words.node(item.name, item.kind, relations: degrees[index])
      out +=
        "<g class=\"\(style.nodeClasses[index])\" role=\"img\" aria-label=\"\(XMLText.escaped(label))\" "
        + "transform=\"translate(\(Int(spot.x)) \(Int(spot.y)))\">"
      out += layout.hasBoxes ? box(item, spot) : dot(item, spot.halfWidth)
      out += name(of: index) + "</g>\n"
    }
    return out + "</g>\n</svg>\n"
  }

  private func marker(
    _ number: Int, _ end: RelationStyle.EndMark, _ isDense: Bool
  ) -> String {
    // Lines between dots go on to the middle; the mark stands before the dot.
    let tip = layout.hasBoxes ? -1 : -(Int(layout.radius) + 2)
    let length = isDense ? 5 : 8
    let half = isDense ? "2.5" : "3.5"
    let path =
      switch end {
      case .arrow: "M\(tip - length) -\(half)L\(tip) 0L\(tip - length) \(half)Z"
      case .vee: "M\(tip - length) -\(half)L\(tip) 0L\(tip - length) \(half)"
      case .tee: "M\(tip - 1) -\(half)L\(tip - 1) \(half)"
      case .none: ""
      }
    return "<marker id=\"m\(number)\" markerUnits=\"userSpaceOnUse\" orient=\"auto-start-reverse\" "
      + "overflow=\"visible\"><path d=\"\(path)\"/></marker>"
  }

  private func dot(_ item: DiagramContent.Item, _ radius: Double) -> String {
    let r = Int(max(2, radius))
    switch item.style.light.shape {
    case .box where item.style.light.outlines > 1, .hexagon, .octagon, .doublecircle:
      return "<path d=\"M\(-r - 1) 0L0 \(-r - 1)L\(r + 1) 0L0 \(r + 1)Z\"/>"
    case .note, .folder, .tab, .component:
      return "<rect x=\"\(-r)\" y=\"\(-r)\" width=\"\(2 * r)\" height=\"\(2 * r)\"/>"
    default: return "<circle r=\"\(r)\"/>"
    }
  }

  private func box(_ item: DiagramContent.Item, _ spot: PageLayout.Spot) -> String {
    let (w, h) = (Int(spot.halfWidth), Int(spot.halfHeight))
    let style = item.style.light
    switch style.shape {
    case .ellipse, .oval, .circle: return "<ellipse rx=\"\(w)\" ry=\"\(h)\"/>"
    case .hexagon:
      return "<path d=\"M\(-w) 0L\(8 - w) \(-h)L\(w - 8) \(-h)L\(w) 0"
        + "L\(w - 8) \(h)L\(8 - w) \(h)Z\"/>"
    case .note:
      return "<path d=\"M\(-w) \(-h)L\(w - 8) \(-h)L\(w) \(8 - h)L\(w) \(h)L\(-w) \(h)Z\"/>"
    case .cds:
      return "<path d=\"M\(-w) \(-h)L\(w - 8) \(-h)L\(w) 0L\(w - 8) \(h)L\(-w) \(h)Z\"/>"
    default: break
    }
    func rect(_ inset: Int) -> String {
      "<rect x=\"\(inset - w)\" y=\"\(inset - h)\" width=\"\(2 * (w - inset))\" "
        + "height=\"\(2 * (h - inset))\"" + (style.isRounded ? " rx=\"7\"" : "") + "/>"
    }
    return rect(0) + (style.outlines > 1 ? rect(3) : "")
  }

  private func name(of index: Int) -> String {
    let item = content.items[index]
    guard let place = labels?.places[index] else {
      let top = -7 * (item.rows.count - 1)
      return item.rows.enumerated().map { row, text in
        "<text class=\"m\" y=\"\(top + 14 * row)\">\(XMLText.escaped(text))</text>"
      }.joined()
    }
    let gap = Int(layout.radius) + 2
    let at =
      switch place.side {
      case .right: "x=\"\(gap)\""
      case .left: "x=\"\(-gap)\""
      case .above: "y=\"\(-gap)\""
      case .below: "y=\"\(gap)\""
      }
    let zoom = place.zoom == 1 ? "" : " z\(place.zoom)"
    return "<text class=\"\(place.side.rawValue)\(zoom)\" \(at)>"
      + "\(XMLText.escaped(PageLabels.cut(item.name)))</text>"
  }
}
