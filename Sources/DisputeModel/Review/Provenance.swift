/// Where one value of a claims document came from.
public struct Provenance: Hashable, Sendable {
  /// How the value was found.
  public enum Origin: Hashable, Sendable {
    /// Read from the page.
    case read(Evidence)
    /// Computed from the values that the pointers name.
    case derived(from: [String])
  }

  /// RFC 6901 pointer to the value.
  public var pointer: String
  /// How it was found.
  public var origin: Origin

  /// Creates a provenance entry.
  public init(pointer: String, origin: Origin) {
    self.pointer = pointer
    self.origin = origin
  }
}

/// A place on a page and the text found there.
public struct Evidence: Hashable, Sendable {
  /// 1-based page number.
  public var page: Int
  /// Left, top, right and bottom edge in PDF points from the top left of the upright page.
  public var box: [Float]
  /// The text as it stands there.
  public var text: String

  /// Creates evidence.
  public init(page: Int, box: [Float], text: String) {
    self.page = page
    self.box = box
    self.text = text
  }
}
