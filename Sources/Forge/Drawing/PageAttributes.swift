internal import Foundation

/// Adds page attributes that cairo cannot set, `/Rotate` and `/CropBox`, by an incremental update.
///
/// - Source: PDF 32000-1, 7.5.6 "Incremental updates".
enum PageAttributes {
  /// The bytes with the attributes that the variation asks for; unchanged when it asks for none.
  static func add(to bytes: [UInt8], _ variation: Variation, pages: [DrawnPage]) -> [UInt8] {
    guard variation.rotation != 0 || variation.cropMargin != 0 else { return bytes }
    let text = String(decoding: bytes, as: Unicode.ASCII.self)
    var out = bytes
    var table = "xref\n"
    for (index, object) in pageObjects(in: text).enumerated() where index < pages.count {
      let offset = out.count
      out += Array("\(object.number) 0 obj\n<< ".utf8)
      out += Array(attributes(variation, pages[index]).utf8)
      out += Array((object.body + "endobj\n").utf8)
      table += "\(object.number) 1\n\(padded(offset)) 00000 n \n"
    }
    guard let size = number(after: "/Size ", in: text), let root = number(after: "/Root ", in: text),
      let previous = number(after: "startxref\n", in: text)
    else { return bytes }
    let start = out.count
    table += "trailer\n<< /Size \(size) /Root \(root) 0 R /Prev \(previous) >>\nstartxref\n\(start)\n%%EOF\n"
    return out + Array(table.utf8)
  }

  private static func attributes(_ variation: Variation, _ page: DrawnPage) -> String {
    let media = PDFWriter.mediaSize(page, variation)
    let margin = variation.cropMargin
    return "/Rotate \(variation.rotation) /CropBox [ \(margin) \(margin) \(media.width - margin) "
      + "\(media.height - margin) ] "
  }

  /// Number and dictionary, without its opening brackets, of every page object in page order.
  private static func pageObjects(in text: String) -> [(number: Int, body: String)] {
    let parts = text.components(separatedBy: " 0 obj\n<< /Type /Page %")
    var objects: [(number: Int, body: String)] = []
    for (before, after) in zip(parts, parts.dropFirst()) {
      let digits = before.reversed().prefix { $0.isNumber }.reversed()
      guard let number = Int(String(digits)) else { continue }
      let body = after.components(separatedBy: "endobj").first ?? ""
      objects.append((number, "/Type /Page %" + body))
    }
    return objects
  }

  /// The last number that follows a marker.
  private static func number(after marker: String, in text: String) -> Int? {
    guard let tail = text.components(separatedBy: marker).last else { return nil }
    return Int(String(tail.prefix { $0.isNumber }))
  }

  private static func padded(_ offset: Int) -> String {
    let digits = String(offset)
    return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
  }
}
