internal import JSONCoding

/// An input that could not be read, as it stands in the place of its claims document.
public struct FailedInput: Hashable, Sendable {
  /// Last component of the path; absent for standard input.
  public var fileName: String?
  /// SHA-256 of the bytes; absent when they could not be read either.
  public var sha256: String?
  /// One of the names that the schema lists.
  public var code: String
  /// One sentence, without text of the document.
  public var message: String

  /// Creates a failure.
  public init(fileName: String?, sha256: String?, code: String, message: String) {
    self.fileName = fileName
    self.sha256 = sha256
    self.code = code
    self.message = message
  }

  /// Every name that `code` may have.
  public static let codes = [
    "notFound", "notReadable", "notPDF", "damaged", "encrypted", "tooLarge", "tooManyPages", "timedOut",
    "crashed", "outOfMemory", "noText", notClaims, notExportable,
  ]

  /// The bytes are no claims documents.
  public static let notClaims = "notClaims"
  /// The document cannot be written in the form that was asked for.
  public static let notExportable = "notExportable"
}

extension ClaimsJSON {
  /// Writes a failed input as one JSON text with a line feed at its end.
  public static func write(_ failure: FailedInput, pretty: Bool) -> [UInt8] {
    var json = JSONText(pretty: pretty)
    json.beginObject()
    json.key("source")
    json.beginObject()
    json.member("fileName", failure.fileName)
    json.member("sha256", failure.sha256)
    json.endObject()
    json.key("error")
    json.beginObject()
    json.member("code", failure.code)
    json.member("message", failure.message)
    json.endObject()
    json.endObject()
    json.endLine()
    return json.bytes
  }
}
