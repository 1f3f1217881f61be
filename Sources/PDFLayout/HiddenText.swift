extension Page {
  /// Whether some text of the page is hidden.
  var hasHiddenText: Bool { styles.contains { $0.presence == .hidden } }

  /// The page with those of its glyphs that are hidden, or with those that are not.
  func glyphs(thatAreHidden isHidden: Bool) -> Page {
    let wanted = styles.map { ($0.presence == .hidden) == isHidden }
    var page = self
    page.glyphs = glyphs.filter { wanted[$0.style] }
    return page
  }
}
