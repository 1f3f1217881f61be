/// A path as the system has it: bytes, which need not be text.
///
/// Names of files are whatever bytes their makers chose; a name in an old encoding is no UTF-8, and a `String` would
/// lose it.
public struct SystemPath: Hashable, Sendable {
  /// The bytes, without a zero at the end.
  public let bytes: [UInt8]

  /// Creates a path from bytes.
  public init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// Creates a path from text.
  public init(_ text: String) { bytes = Array(text.utf8) }

  /// The path for people: what is no UTF-8 becomes U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What comes after the last slash; the whole path where nothing does.
  public var lastComponent: SystemPath {
    let name = bytes[((bytes.lastIndex(of: Self.slash) ?? -1) + 1)...]
    return name.isEmpty ? self : SystemPath(bytes: name)
  }

  /// What comes before the last slash, with it; empty where there is none.
  public var folder: SystemPath {
    SystemPath(bytes: bytes[..<((bytes.lastIndex(of: Self.slash) ?? -1) + 1)])
  }

  /// The path of something in this folder.
  public func entry(_ name: SystemPath) -> SystemPath {
    appending(bytes.last == Self.slash ? "" : "/").appending(name)
  }

  /// The path with more bytes at its end.
  public func appending(_ end: SystemPath) -> SystemPath { SystemPath(bytes: bytes + end.bytes) }

  /// Calls `body` with the path as the system's functions take it.
  public func withCString<R>(_ body: (UnsafePointer<CChar>) -> R) -> R {
    (bytes + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map(body) ?? "".withCString(body)
      }
    }
  }

  private static let slash = UInt8(ascii: "/")
}

extension SystemPath: ExpressibleByStringLiteral {
  /// Creates a path from text.
  public init(stringLiteral text: String) { self.init(text) }
}
