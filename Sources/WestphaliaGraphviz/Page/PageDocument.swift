/// A page as one HTML file: picture, key, table and sources in its markup, and a script that makes them answer.
///
/// 1. Whatever comes from the graph is text: escaped by ``XMLText`` in the markup and by ``JSONText`` in the data.
/// 2. The policy in its head allows its own style sheet and its own script, by their digests, and nothing else: no
///    address is asked, and nothing that a text could smuggle in would run.
/// 3. Equal content gives equal bytes.
struct PageDocument {
  private let content: DiagramContent
  private let layout: PageLayout
  private let words: DiagramWords

  init(_ content: DiagramContent, _ layout: PageLayout) {
    self.content = content
    words = content.words
    self.layout = layout
  }

  /// Above so many relations dashes are drawn in focus only: all of them at once would take a blink to paint.
  static let denseFrom = 400

  var text: String {
    let isDense = content.lines.count >= Self.denseFrom
    let style = PageStyle(content, isDense: isDense)
    let key = PageKey(content, style)
    var data = PageData(content, key, words)
    let script = PageAssets.script
    let title = XMLText.escaped(content.title ?? words(.untitled))
    let picture = PagePicture(content, layout, style, words)
    let scope = words.scope(
      nodes: content.items.count, relations: content.lines.count,
      from: data.stops.first, to: data.stops.last)
    let policy =
      "default-src 'none'; style-src 'sha256-\(SHA256.base64(of: style.text))'; "
      + "script-src 'sha256-\(SHA256.base64(of: script))'; img-src data:; base-uri 'none'; "
      + "form-action 'none'"
    var out = """
      <!DOCTYPE html>
      <html lang="\(XMLText.escaped(words.language))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <link rel="icon" href="data:,">
      <title>\(title)</title>
      <style>\(style.text)</style>
      </head>
      <body>
      <h1>\(title)</h1>
      <p><strong id="date">\(text(.allDates))</strong> <span class="quiet">\(scope)</span></p>

      """
    out += controls + "<main>\n<section id=\"stage\" aria-label=\"\(text(.picture))\">\n"
    out += content.lines.isEmpty ? "<p>\(text(.nothingToDraw))</p>\n" : ""
    out += picture.markup(isDense: isDense) + tools
    if picture.hiddenNames > 0 {
      out +=
        "<p class=\"quiet\" id=\"leftout\">\(XMLText.escaped(words.leftOut(picture.hiddenNames)))</p>\n"
    }
    out += "</section>\n<aside id=\"side\">\n"
    out += "<div id=\"panel\" role=\"region\" aria-label=\"\(text(.inFocus))\"></div>\n"
    out += "<h2>\(text(.key))</h2>\n" + key.markup
    out += key.marks(words, isDense: isDense)
    out += "</aside>\n"
    // A short table lies open; a long one is only laid out for those who ask for it.
    let isShort = content.lines.count <= 60
    let relations = XMLText.escaped(words.relations(content.lines.count))
    let summary = text(.tableOf, "<span id=\"summary\">\(relations)</span>")
    out += "<details id=\"list\"\(isShort ? " open" : "")><summary>\(summary)</summary>\n"
    out += PageTable(content, words, isSorted: isDense).markup
    out += "<button id=\"more\" type=\"button\" hidden>\(text(.hundredMore))</button>\n</details>\n"
    out += sources(data.sources) + "</main>\n"
    out += "<noscript><p class=\"quiet\">\(text(.withoutScript))</p></noscript>\n"
    out += "<p id=\"live\" role=\"status\" aria-live=\"polite\"></p>\n"
    out += "<div id=\"tip\" hidden></div>\n"
    out += "<script type=\"application/json\" id=\"data\">\(data.json())</script>\n"
    return out + "<script>\(script)</script>\n</body>\n</html>\n"
  }

  /// A phrase as markup, with markup in its place.
  private func text(_ phrase: DiagramPhrase, _ inner: String = "") -> String {
    XMLText.escaped(words(phrase)).replacing("{0}", with: inner)
  }

  /// What a script is needed for; it shows them.
  private var controls: String {
    func option(_ value: Int, _ text: String) -> String {
      "<option value=\"\(value)\">\(XMLText.escaped(text))</option>"
    }
    let modes = [
      ("all", text(.datesTogether)), ("on", text(.onADate)), ("compare", text(.twoCompared)),
    ]
    let radios = modes.map { value, text in
      "<label><input type=\"radio\" name=\"mode\" value=\"\(value)\"> \(text)</label>"
    }.joined(separator: " ")
    let beliefs = [DiagramPhrase.believeEverything, .believeReported, .believeFacts]
      .enumerated().map { option($0, words($1)) }.joined()
    let blocs =
      option(-1, words(.everyBloc))
      + content.groups.enumerated().map { option($0, $1.name) }.joined()
    let noBlocs = content.groups.isEmpty ? " hidden" : ""
    return """
      <div id="controls" hidden>
      <fieldset id="mode"><legend>\(text(.dates))</legend> \(radios)</fieldset>
      <label>\(text(.believing)) <select id="believe">\(beliefs)</select></label>
      <label\(noBlocs)>\(text(.bloc)) <select id="bloc">\(blocs)</select></label>
      <label>\(text(.find)) <input id="find" type="search" autocomplete="off"></label>
      <div id="time"><button id="play" type="button">\(text(.play))</button>
      <label>\(text(.firstDate)) <input id="from" type="range" min="0" max="0"></label>
      <label>\(text(.secondDate)) <input id="at" type="range" min="0" max="0"></label></div>
      </div>

      """
  }

  private var tools: String {
    let buttons = [
      ("closer", "+", text(.larger)), ("farther", "−", text(.smaller)),
      ("all", text(.whole), text(.whole)), ("save", text(.saveSVG), text(.saveSVG)),
    ].map { id, text, name in
      "<button id=\"\(id)\" type=\"button\" aria-label=\"\(name)\">\(text)</button>"
    }.joined()
    return "<div id=\"tools\" role=\"toolbar\" aria-label=\"\(text(.picture))\" hidden>"
      + "\(buttons)</div>\n"
  }

  private func sources(_ sources: [EvidenceSource]) -> String {
    guard !sources.isEmpty else { return "" }
    let items = sources.map { source -> String in
      let title = XMLText.escaped(source.title)
      let named = source.link.map {
        "<a href=\"\(XMLText.escaped($0.description))\" rel=\"noopener noreferrer\">\(title)</a>"
      }
      let id = source.id == source.title ? "" : "\(XMLText.escaped(source.id)): "
      return "<li>\(id)\(named ?? title)"
        + (source.published.map { ", \($0)" } ?? "") + "</li>\n"
    }.joined()
    return "<details id=\"sources\"><summary>\(text(.sources))</summary>\n<ol>\n"
      + "\(items)</ol>\n</details>\n"
  }
}
