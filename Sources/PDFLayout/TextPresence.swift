/// Whether a reader of the page sees a text.
public enum TextPresence: UInt32, CaseIterable, Hashable, Sendable {
  /// Drawn on the page, as text usually is.
  case drawn
  /// There for programs only: white on white, or too small to be seen. No text of the page.
  case hidden
  /// Invisible over a picture of the page that shows something at its place: what text recognition made of a scan.
  case recognized
}
