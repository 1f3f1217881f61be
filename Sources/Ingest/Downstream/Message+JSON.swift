internal import JSONCoding
internal import Extraction
internal import Glibc
internal import PDFWorkers

extension Message {
  /// What an outcome may have, in bytes; nothing that the service writes is larger.
  private static let maximumOutcomeSize = 512 << 20

  /// Makes the message from the outcome in the folder; without it where it is not there any more.
  init(_ delivery: Delivery, in output: OutcomeFolder) {
    let path = output.path(of: delivery.file)
    let outcome = try? InputFile.read(path, maxBytes: Self.maximumOutcomeSize)
    self.init(
      delivery: delivery, outcomePath: path.text, json: Self.json(delivery, document: outcome))
  }

  /// - Shape: one line; `document` is what the outcome holds.
  private static func json(_ delivery: Delivery, document: [UInt8]?) -> [UInt8] {
    var text = JSONText(pretty: false)
    text.beginObject()
    text.key("id")
    text.string(delivery.key)
    text.key("sha256")
    text.string(delivery.sha256)
    text.key("state")
    text.string(delivery.state.rawValue)
    text.key("file")
    text.string(delivery.file)
    if let document {
      text.key("document")
      text.compact(document)
    }
    text.endObject()
    return text.bytes
  }
}
