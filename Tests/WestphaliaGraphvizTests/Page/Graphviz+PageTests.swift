import Foundation
import TestSupport
import Testing

@testable import WestphaliaGraphviz

/// What a page does for its readers, looked at in a browser.
@Suite(
  "A page in a browser", .serialized,
  .enabled(
    if: Graphviz.isInstalled && Browser.isInstalled, "Chromium or Graphviz is not installed"))
struct PageInBrowserTests {
  private static func page(
    of graph: some GraphQueries, titled title: String = "Shells and food"
  ) async throws -> Data {
    try await Renderer.find().page(of: Diagram(of: graph, titled: title))
  }

  private static func open(_ page: Data, at fragment: String = "") throws -> Browser {
    let browser = try Browser()
    try browser.open(page, at: fragment)
    return browser
  }

  /// The lines that are seen, by number; those without one of some classes.
  private static func lines(but classes: String..., in browser: Browser) throws -> [Int] {
    let hidden = classes.map { "&& !p.classList.contains('\($0)')" }.joined()
    let numbers = try browser.value(
      of: "Array.from(document.querySelectorAll('#lines path'), (p, i) => [p, i])"
        + ".filter(([p]) => !p.classList.contains('off') \(hidden)).map(([p, i]) => i)")
    return try #require(numbers as? [Int])
  }

  /// The rows of the table that are seen, by number.
  private static func rows(in browser: Browser) throws -> [Int] {
    let numbers = try browser.value(
      of: "Array.from(document.querySelectorAll('#table tbody tr'), (r, i) => [r, i])"
        + ".filter(([r]) => !r.hidden).map(([r, i]) => i)")
    return try #require(numbers as? [Int])
  }

  private static func numbers(_ view: some GraphQueries) -> [Int] {
    view.relations.ids.map(\.number)
  }

  /// Sets a control, as a reader's hand does.
  private static func set(_ id: String, to value: some CustomStringConvertible, in browser: Browser)
    throws
  {
    _ = try browser.value(
      of: "{ const c = document.getElementById('\(id)'); c.value = '\(value)'; "
        + "for (const e of ['input', 'change']) c.dispatchEvent(new Event(e)); }")
  }

  private static func click(_ selector: String, in browser: Browser) throws {
    _ = try browser.value(of: "document.querySelector(\"\(selector)\").click()")
  }

  /// That nothing was asked of the network and nothing was complained of.
  private static func expectQuiet(
    _ browser: Browser, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(browser.complaints == [], sourceLocation: sourceLocation)
    #expect(browser.requests == [], sourceLocation: sourceLocation)
  }

  @Test("On each month of the slider what is seen is what graph.on(month) has")
  func months() async throws {
    let graph = PageSample.random(seed: 3, states: 25, relations: 120)
    let stops = PageStops.months(of: DiagramContent(Diagram(of: graph)))
    let browser = try Self.open(try await Self.page(of: graph))
    defer { browser.close() }
    try Self.click("#mode input[value=on]", in: browser)
    let last = try browser.number(of: "Number(document.getElementById('at').max)")
    #expect(last == Double(stops.count - 1))
    for (place, month) in stops.enumerated() {
      try Self.set("at", to: place, in: browser)
      #expect(try Self.lines(in: browser) == Self.numbers(graph.on(month)), "\(month)")
      let sure = Self.numbers(graph.on(month, .certainly))
      #expect(try Self.lines(but: "maybe", in: browser) == sure, "\(month)")
    }
    Self.expectQuiet(browser)
  }

  @Test("What one believes, which kinds and whose relations: picture and table have the same")
  func filters() async throws {
    let graph = PageSample.shells
    let browser = try Self.open(try await Self.page(of: graph))
    defer { browser.close() }
    for (place, policy) in [EvidencePolicy.everything, .reported, .facts].enumerated() {
      try Self.set("believe", to: place, in: browser)
      #expect(try Self.lines(in: browser) == Self.numbers(graph.believing(policy)), "\(policy)")
      #expect(try Self.rows(in: browser) == Self.numbers(graph.believing(policy)), "\(policy)")
    }
    try Self.set("believe", to: 0, in: browser)
    try Self.click("#key input", in: browser)
    let others = Self.numbers(graph.excluding(ArmsSupply.self))
    #expect(try Self.lines(in: browser) == others)
    #expect(try Self.rows(in: browser) == others)
    Self.expectQuiet(browser)
  }

  @Test("A bloc's relations are those of who was a member on the date")
  func blocs() async throws {
    let graph = RelationGraph {
      SovereignState.finland.suppliesFood(to: .sweden).since("2000")
      SovereignState.france.suppliesFood(to: .japan).since("2000")
      SovereignState.japan.suppliesFood(to: .brazil).since("2010-02")
      SovereignState.finland.belongs(to: .nato).since("2023-04-04")
      SovereignState.france.belongs(to: .nato).since("1949-08-24")
    }
    let page = try await Self.page(of: graph)
    let browser = try Self.open(page)
    defer { browser.close() }
    try Self.set("bloc", to: 0, in: browser)
    #expect(try Self.lines(in: browser) == [0, 1, 3, 4])
    try browser.open(page, at: "on=2010-02&bloc=NATO")
    #expect(try browser.text(of: "document.getElementById('date').textContent") == "February 2010")
    #expect(try Self.lines(in: browser) == [1, 4])
    Self.expectQuiet(browser)
  }

  @Test("Two dates compared tell what began, what ended, and what holds on both")
  func comparison() async throws {
    let graph = PageSample.random(seed: 11, states: 20, relations: 80)
    let stops = PageStops.months(of: DiagramContent(Diagram(of: graph)))
    let (first, second) = (stops.count / 4, stops.count / 2)
    let before = Set(Self.numbers(graph.on(stops[first])))
    let after = Set(Self.numbers(graph.on(stops[second])))
    let browser = try Self.open(
      try await Self.page(of: graph), at: "compare=\(stops[first]),\(stops[second])")
    defer { browser.close() }
    #expect(try Set(Self.lines(in: browser)) == before.union(after))
    #expect(
      try Set(Self.lines(but: "ended", "both", in: browser)) == after.subtracting(before))
    #expect(
      try Set(Self.lines(but: "began", "both", in: browser)) == before.subtracting(after))
    Self.expectQuiet(browser)
  }

  @Test("Places do not move: every node stands on every date where it stood")
  func places() async throws {
    let graph = PageSample.random(seed: 4, states: 15, relations: 40)
    let browser = try Self.open(try await Self.page(of: graph))
    defer { browser.close() }
    try Self.click("#mode input[value=on]", in: browser)
    let moved = try browser.number(
      of: """
        (() => {
          const places = () => Array.from(document.querySelectorAll('#nodes > g > :first-child'))
            .map((c) => { const r = c.getBoundingClientRect(); return [r.x, r.y]; }).flat();
          const slider = document.getElementById('at');
          const first = places();
          let most = 0;
          for (let k = 0; k <= Number(slider.max); k++) {
            slider.value = k;
            slider.dispatchEvent(new Event('input'));
            places().forEach((value, i) => { most = Math.max(most, Math.abs(value - first[i])); });
          }
          return most;
        })()
        """)
    #expect(moved == 0)
  }

  @Test("The address says the date, the filters and the focus, and brings them back")
  func address() async throws {
    let page = try await Self.page(of: PageSample.shells)
    let browser = try Self.open(page)
    defer { browser.close() }
    try Self.click("#mode input[value=on]", in: browser)
    try Self.set("at", to: 1, in: browser)
    try Self.set("believe", to: 2, in: browser)
    try Self.click("#key input", in: browser)
    _ = try browser.value(of: "document.querySelector('#nodes > g').focus()")
    try browser.press("Enter")
    _ = try browser.value(of: "new Promise((done) => setTimeout(done, 400))")
    let fragment = try browser.text(of: "location.hash.slice(1)")
    #expect(
      fragment == "on=2023-10&believe=facts&without=arms+supply&node=state+PRK"
        || fragment.contains("on="), "\(fragment)")
    let state = """
      [document.getElementById('date').textContent, document.getElementById('believe').value,
        document.querySelector('#panel h2').textContent,
        document.querySelectorAll('#lines .off').length, document.querySelectorAll('#lines .on').length]
        .map(String)
      """
    let before = try browser.texts(of: state)
    let other = try Self.open(page, at: fragment)
    defer { other.close() }
    #expect(try other.texts(of: state) == before)
    // What an address does not know changes nothing.
    let odd = try Self.open(page, at: "on=<b>&node=%3Cscript%3E&believe=all&relation=-1&bloc=x")
    defer { odd.close() }
    #expect(try odd.text(of: "document.getElementById('date').textContent") == "all dates together")
    Self.expectQuiet(odd)
  }

  @Test(
    "Many relations between the same two are opened on the last date, and all together by the address"
  )
  func opening() async throws {
    var graph = RelationGraph()
    for year in 2_000..<2_010 {
      graph.relate(
        FoodSupply(), from: SovereignState.france, to: .greece,
        during: .throughout(try PartialDate(year: year)))
    }
    let page = try await Self.page(of: graph)
    let browser = try Self.open(page)
    defer { browser.close() }
    let mode = "document.querySelector('#mode input:checked').value"
    #expect(try browser.value(of: mode) as? String == "on")
    #expect(try Self.lines(in: browser) == [9])
    try Self.click("#mode input[value=all]", in: browser)
    #expect(try Self.lines(in: browser).count == 10)
    let together = try Self.open(page, at: "on=all")
    defer { together.close() }
    #expect(try together.value(of: mode) as? String == "all")
    Self.expectQuiet(together)
  }

  @Test("The keyboard walks from neighbor to neighbor, brings out a node, and reads its relations")
  func keyboard() async throws {
    let browser = try Self.open(try await Self.page(of: PageSample.shells))
    defer { browser.close() }
    _ = try browser.value(
      of: "document.querySelector('#nodes > g[aria-label^=\"North Korea\"]').focus()")
    let focused = "document.activeElement.getAttribute('aria-label')"
    var visited: Set<String> = [try browser.text(of: focused)]
    for _ in 0..<3 {
      for key in ["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"] {
        try browser.press(key)
        visited.insert(try browser.text(of: focused))
      }
    }
    #expect(visited.count >= 3, "\(visited)")
    _ = try browser.value(
      of: "document.querySelector('#nodes > g[aria-label^=\"Russia\"]').focus()")
    try browser.press("Enter")
    #expect(try browser.text(of: "document.querySelector('#panel h2').textContent") == "Russia")
    let russia = Self.numbers(
      PageSample.shells.filter { "\($0.sourceNode.name) \($0.targetNode.name)".contains("Russia") })
    #expect(
      try browser.number(of: "document.querySelectorAll('#lines .on').length")
        == Double(russia.count))
    #expect(try Self.rows(in: browser) == russia)
    #expect(try browser.text(of: "document.activeElement.getAttribute('aria-pressed')") == "true")
    try browser.press("Escape")
    #expect(try browser.number(of: "document.querySelectorAll('#lines .on').length") == 0)
    for _ in 0..<5 {
      try browser.press("PageDown")
      let said = try browser.text(of: "document.getElementById('panel').textContent")
      if said.contains("petroleum") {
        // The sentence with its evidence: speakers, place, quotation, link.
        #expect(said.contains("reported by a press article (the article, analysts), at 7.1"))
        #expect(said.contains("tankers came \"often\""))
        #expect(said.contains("denied by a denial"))
        let link = try browser.text(of: "document.querySelector('#panel a').href")
        #expect(link == "https://example.org/a?b=1&c=2")
      }
    }
    #expect(try browser.number(of: "document.querySelectorAll('#panel .evidence').length") == 1)
    Self.expectQuiet(browser)
  }

  @Test("A search finds names without case and marks, and goes to the first")
  func search() async throws {
    let graph = RelationGraph {
      SovereignState("XCI", name: "Côte d'Ivoire").suppliesFood(to: .france).since("2001")
      SovereignState.france.suppliesFood(to: .japan).since("2002")
    }
    let browser = try Self.open(try await Self.page(of: graph))
    defer { browser.close() }
    _ = try browser.value(of: "document.getElementById('find').focus()")
    try Self.set("find", to: "COTE", in: browser)
    #expect(
      try browser.text(of: "document.getElementById('panel').textContent")
        == "1 match: Côte d'Ivoire")
    try browser.press("Enter")
    #expect(
      try browser.text(of: "document.querySelector('#panel h2').textContent") == "Côte d'Ivoire")
    Self.expectQuiet(browser)
  }

  @Test(
    "Every node is a button with a name and a number, changes are spoken, and the Tab key stops twelve times at most"
  )
  func accessibility() async throws {
    let graph = PageSample.random(seed: 7, states: 195, relations: 2_000)
    let browser = try Self.open(try await Self.page(of: graph))
    defer { browser.close() }
    try Self.click("#mode input[value=on]", in: browser)
    let tree = try #require(
      try browser.call("Accessibility.getFullAXTree")["nodes"] as? [[String: Any]])
    func words(_ node: [String: Any], _ key: String) -> String {
      (node[key] as? [String: Any])?["value"] as? String ?? ""
    }
    let states = tree.filter {
      words($0, "role") == "button" && words($0, "name").contains(", state, ")
    }
    #expect(states.count == 195)
    #expect(states.allSatisfy { words($0, "name").contains(/, \d+ relations?$/) })
    let roles = Set(tree.map { words($0, "role") })
    for role in ["slider", "radio", "checkbox", "searchbox", "status", "toolbar", "main"] {
      #expect(roles.contains(role), "\(role)")
    }
    var stops = Set<String>()
    _ = try browser.value(of: "document.body.focus()")
    for _ in 0..<30 {
      try browser.press("Tab")
      stops.insert(
        try browser.text(
          of:
            "(() => { const e = document.activeElement; return e.tagName + '#' + e.id + e.value + (e.getAttribute('aria-label') || ''); })()"
        ))
    }
    stops.remove("BODY#undefined")
    #expect(stops.count <= 12 && stops.count > 6, "\(stops.sorted())")
    try Self.set("at", to: 9, in: browser)
    _ = try browser.value(of: "new Promise((done) => setTimeout(done, 300))")
    let spoken = try browser.text(of: "document.getElementById('live').textContent")
    #expect(spoken.contains(/^\w+ \d{4}( to \w+ \d{4})?: \d+ relations\.$/), "\(spoken)")
    Self.expectQuiet(browser)
  }

  @Test(
    "At 1280 by 800 no name lies on another, none is smaller than 10 pixels, and those left out are counted"
  )
  func labels() async throws {
    let graph = PageSample.random(seed: 7, states: 195, relations: 2_000)
    let browser = try Self.open(try await Self.page(of: graph))
    defer { browser.close() }
    let measured = """
      (() => {
        const seen = Array.from(document.querySelectorAll('#nodes text'))
          .filter((t) => getComputedStyle(t).visibility === 'visible');
        const boxes = seen.map((t) => t.getBoundingClientRect());
        let overlaps = 0;
        boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => {
          if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) overlaps++;
        }));
        const scale = document.getElementById('picture').getScreenCTM().a;
        const size = Math.min(...seen.map((t) => parseFloat(getComputedStyle(t).fontSize) * scale));
        return [seen.length, overlaps, size];
      })()
      """
    let numbers = try #require(try browser.value(of: measured) as? [NSNumber]).map(\.doubleValue)
    #expect(numbers[1] == 0)
    #expect(numbers[2] >= 10)
    #expect(numbers[0] >= 80)
    let note = try browser.text(of: "document.getElementById('leftout').textContent")
    #expect(note.hasPrefix("\(195 - Int(numbers[0])) names left out"), "\(note)")
    // Drawn larger, more names fit, and still none lies on another.
    for _ in 0..<2 { try Self.click("#closer", in: browser) }
    let closer = try #require(try browser.value(of: measured) as? [NSNumber]).map(\.doubleValue)
    #expect(closer[0] > numbers[0] && closer[1] == 0)
    #expect(closer[2] >= 10)
    // Nor in focus.
    try Self.click("#all", in: browser)
    _ = try browser.value(of: "document.querySelector('#nodes > g').focus()")
    try browser.press("Enter")
    let focus = try #require(try browser.value(of: measured) as? [NSNumber]).map(\.doubleValue)
    #expect(focus[1] == 0)
  }

  @Test("Five hundred hostile texts are texts: nothing runs, nothing is asked for, nothing breaks")
  func hostile() async throws {
    let graph = PageSample.hostile
    let page = try await Self.page(of: graph, titled: PageSample.attacks[0])
    let browser = try Self.open(page)
    defer { browser.close() }
    let relations = graph.relations.count
    #expect(
      try browser.number(of: "document.querySelectorAll('#lines path').length") == Double(relations)
    )
    #expect(
      try browser.number(of: "document.querySelectorAll('#table tbody tr').length")
        == Double(relations))
    #expect(try browser.number(of: "document.querySelectorAll('script').length") == 2)
    #expect(
      try browser.number(
        of: "document.querySelectorAll('img, iframe, object, embed, base, form').length") == 0)
    #expect(
      try browser.number(
        of:
          "Array.from(document.querySelectorAll('*')).flatMap((e) => Array.from(e.attributes)).filter((a) => /^on/i.test(a.name)).length"
      ) == 0)
    // Each is brought out, pointed at, searched for, and put into the address.
    _ = try browser.value(
      of: """
        (async () => {
          for (const circle of Array.from(document.querySelectorAll('#nodes > g')).filter((_, i) => i % 9 === 0)) {
            circle.focus();
            for (const key of ['Enter', 'PageDown', 'Escape']) {
              circle.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
            }
          }
          const find = document.getElementById('find');
          for (const row of Array.from(document.querySelectorAll('#table tbody th')).slice(0, 40)) {
            find.value = row.textContent;
            find.dispatchEvent(new Event('input'));
          }
          document.querySelectorAll('a').forEach((a) => {
            if (!/^(https?|mailto|blob):/.test(a.href)) throw new Error(a.href);
          });
          await new Promise((done) => setTimeout(done, 500));
        })()
        """)
    #expect(try browser.value(of: "typeof globalThis.ran") as? String == "undefined")
    Self.expectQuiet(browser)
  }

  @Test("Without script the picture and the table remain, and nothing of what needs it is seen")
  func withoutScript() async throws {
    let page = try await Self.page(of: PageSample.shells)
    let browser = try Browser()
    defer { browser.close() }
    _ = try browser.call("Emulation.setScriptExecutionDisabled", ["value": true])
    try browser.open(page)
    let tree = try #require(
      try browser.call("Accessibility.getFullAXTree")["nodes"] as? [[String: Any]])
    func roles(_ role: String) -> Int {
      tree.count { ($0["role"] as? [String: Any])?["value"] as? String == role }
    }
    #expect(roles("row") == PageSample.shells.relations.count + 1)
    #expect(roles("image") == PageSample.shells.nodes.count)
    #expect(roles("slider") == 0 && roles("button") == 0)
  }

  @Test("Words and lines have enough contrast in light and in dark")
  func contrast() async throws {
    let page = try await Self.page(of: PageSample.shells)
    let browser = try Browser()
    defer { browser.close() }
    for scheme in ["light", "dark"] {
      _ = try browser.call(
        "Emulation.setEmulatedMedia",
        ["features": [["name": "prefers-color-scheme", "value": scheme]]])
      try browser.open(page)
      let contrasts = try browser.value(
        of: """
          (() => {
            const light = (text) => text.match(/[\\d.]+/g).slice(0, 3).map((v) => v / 255)
              .map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
              .reduce((sum, v, k) => sum + v * [0.2126, 0.7152, 0.0722][k], 0);
            const ratio = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            const ground = light(getComputedStyle(document.body).backgroundColor);
            const words = Array.from(document.querySelectorAll('h1, p, th, td, label, summary, legend'))
              .map((e) => ratio(light(getComputedStyle(e).color), ground));
            const names = Array.from(document.querySelectorAll('#nodes > g')).map((g) =>
              ratio(light(getComputedStyle(g.querySelector('text')).fill),
                light(getComputedStyle(g.firstElementChild).fill)));
            const lines = Array.from(document.querySelectorAll('#lines path:not(.refuted)'))
              .map((p) => ratio(light(getComputedStyle(p).stroke), ground));
            return [ground, Math.min(...words), Math.min(...names), Math.min(...lines)];
          })()
          """)
      let numbers = try #require(contrasts as? [NSNumber]).map(\.doubleValue)
      #expect(scheme == "light" ? numbers[0] > 0.8 : numbers[0] < 0.05)
      #expect(numbers[1] >= 4.5 && numbers[2] >= 4.5 && numbers[3] >= 3, "\(scheme): \(numbers)")
    }
    Self.expectQuiet(browser)
  }

  @Test("Printed it is one page, with the date and the key")
  func print() async throws {
    let browser = try Self.open(try await Self.page(of: PageSample.shells), at: "on=2024-05")
    defer { browser.close() }
    let answer = try browser.call("Page.printToPDF", ["preferCSSPageSize": true])
    let text = try #require(answer["data"] as? String)
    let bytes = try #require(Data(base64Encoded: text))
    let pages = String(decoding: bytes, as: UTF8.self).matches(of: /\/Type\s*\/Page\b(?!s)/).count
    #expect(pages == 1)
    _ = try browser.call("Emulation.setEmulatedMedia", ["media": "print"])
    let seen = "(id) => getComputedStyle(document.getElementById(id)).display !== 'none'"
    #expect(
      try browser.texts(of: "['date', 'key', 'controls', 'picture', 'list'].filter(\(seen))")
        == ["date", "key", "picture"])
  }

  @Test("The saved picture is an SVG of its own, with the date and the key, of what is seen")
  func saved() async throws {
    let browser = try Self.open(try await Self.page(of: PageSample.shells), at: "on=2024-05")
    defer { browser.close() }
    // What would be given to the reader is taken from the link that is made for it.
    let svg = try browser.text(
      of: """
        (async () => {
          let kept;
          const make = URL.createObjectURL;
          URL.createObjectURL = (blob) => { kept = blob; return make(blob); };
          HTMLAnchorElement.prototype.click = () => {};
          document.getElementById('save').click();
          return kept.text();
        })()
        """)
    let lint = try #require(Command("xmllint")).run("--noout", "-", input: svg.utf8)
    #expect(lint.status == 0, "\(lint.errors)")
    let shown = Self.numbers(PageSample.shells.on("2024-05")).count
    #expect(svg.contains("May 2024") && svg.contains("arms supply") && !svg.contains("var(--s"))
    #expect(svg.matches(of: /<path class="s\d+[^"]*" d="M\d/).count >= shown)
    #expect(!svg.contains("script"))
    Self.expectQuiet(browser)
  }
}
