/// One thing to read.
public struct ExtractionInput: Hashable, Sendable {
  /// Where the bytes are.
  public enum Place: Hashable, Sendable {
    /// A file.
    case file(path: String)
    /// Standard input.
    case standardInput
  }

  /// Where the bytes are.
  public let place: Place

  /// Creates an input.
  public init(_ place: Place) { self.place = place }

  /// Last component of the path; absent for standard input.
  public var fileName: String? {
    guard case .file(let path) = place else { return nil }
    let utf8 = path.utf8
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    let name = path[utf8.index(after: slash)...]
    return name.isEmpty ? path : String(name)
  }

  /// What messages call the input: the path as it was given.
  public var label: String {
    switch place {
    case .file(let path): path
    case .standardInput: "standard input"
    }
  }
}
