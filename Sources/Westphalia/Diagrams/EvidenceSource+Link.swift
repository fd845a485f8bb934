package import DOT
package import TypedGraph

extension EvidenceSource {
  /// Where a picture may link to: the address where it is http, https or mailto; a place on the page is no source.
  package var link: DOTURL? {
    guard let url, !url.hasPrefix("#") else { return nil }
    return DOTURL(allowed: url)
  }
}
