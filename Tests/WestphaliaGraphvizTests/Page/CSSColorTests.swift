import Testing
import WestphaliaGraphviz

@testable import WestphaliaGraphviz

@Suite("Colors of a page")
struct CSSColorTests {
  @Test("Colors of DOT are what style sheets call them, or none")
  func spellings() throws {
    #expect(CSSColor(.rgb(0x0072B2))?.text == "#0072B2")
    #expect(CSSColor(.rgba(0x0072_B280))?.text == "#0072B280")
    #expect(CSSColor(.hsv(0, 1, 1))?.text == "#FF0000")
    #expect(CSSColor(.hsv(1.0 / 3, 1, 0.5))?.text == "#008000")
    #expect(CSSColor(.hsv(0.5, 0.5, 1))?.text == "#80FFFF")
    #expect(CSSColor(.orange)?.text == "orange")
    #expect(CSSColor(.brewer(DOTColorScheme(.blues, 5), 2)) == nil)
    // X11's gray is lighter than that of style sheets.
    #expect(CSSColor(.gray) == nil)
  }
}
