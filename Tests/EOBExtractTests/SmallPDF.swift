/// Writes PDFs of a few lines of text.
enum SmallPDF {
  /// A PDF with one page per list of lines.
  static func bytes(pages: [[String]]) -> [UInt8] {
    var objects = ["<</Type/Catalog/Pages 2 0 R>>", ""]
    objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
    var kids = ""
    for lines in pages {
      kids += "\(objects.count + 1) 0 R "
      objects.append(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>"
          + "/Contents \(objects.count + 2) 0 R>>")
      let content = lines.enumerated().map { "BT /F1 10 Tf 50 \(740 - 14 * $0) Td (\($1)) Tj ET\n" }.joined()
      objects.append("<</Length \(content.utf8.count)>>\nstream\n\(content)endstream")
    }
    objects[1] = "<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>"
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    file += "trailer\n<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }

  /// A letter that holds no claims.
  static let letter = bytes(pages: [["Dear member,", "thank you for your letter."]])
}
