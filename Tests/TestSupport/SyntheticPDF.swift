/// Writes small PDFs, so that tests need neither files nor tools.
///
/// - Units: content streams are in PDF user space (points, origin at the bottom left).
public struct SyntheticPDF {
  /// One page: its content stream and the entries that are added to its dictionary.
  public struct Page {
    /// Operators of the content stream.
    public var content: String
    /// Further entries of the page dictionary, for example `/Rotate 90`.
    public var entries: String
    /// The media box.
    public var mediaBox: String
    /// Entries of the resource dictionary besides the fonts, for example `/XObject << /Im 5 0 R >>`.
    public var resources: String

    /// Creates a page.
    public init(
      _ content: String, entries: String = "", mediaBox: String = "[0 0 612 792]", resources: String = ""
    ) {
      self.resources = resources
      self.content = content
      self.entries = entries
      self.mediaBox = mediaBox
    }
  }

  /// The pages in order.
  public var pages: [Page]
  /// Entries added to the dictionary of font F1 (Helvetica), for example `/ToUnicode`.
  public var fontEntries = ""
  /// Further objects, numbered from 5 on.
  public var objects: [String] = []

  /// Creates a document.
  public init(_ pages: Page...) { self.pages = pages }

  /// Creates a document of equal pages.
  public init(repeating page: Page, count: Int) { pages = Array(repeating: page, count: count) }

  /// One line of text in Helvetica (F1) at a place.
  public static func text(_ text: String, x: Double, y: Double, size: Double = 12, before: String = "")
    -> String
  {
    "BT \(before) /F1 \(size) Tf 1 0 0 1 \(x) \(y) Tm (\(text)) Tj ET\n"
  }

  /// The file.
  public var bytes: [UInt8] {
    let firstPage = 5 + objects.count
    let kids = pages.indices.map { "\(firstPage + 2 * $0) 0 R" }.joined(separator: " ")
    var all = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica \(fontEntries) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>",
    ]
    all += objects
    for (index, page) in pages.enumerated() {
      all.append(
        """
        << /Type /Page /Parent 2 0 R /MediaBox \(page.mediaBox) \(page.entries)
        /Resources << /Font << /F1 3 0 R /F2 4 0 R >> \(page.resources) >> /Contents \(firstPage + 2 * index + 1) 0 R >>
        """)
      all.append(Self.stream(page.content))
    }
    return Self.file(objects: all)
  }

  /// A stream object without filters.
  public static func stream(_ content: String) -> String {
    "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
  }

  /// A grey picture object as large as a scan: columns of these shades, repeated over its width.
  public static func picture(columns shades: [UInt8]) -> String {
    let width = 400
    let height = 800
    func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
    // Behind the length byte FF stands a byte that counts twice.
    let row = (0..<width).map { "ff" + hex(shades[$0 % shades.count]) }.joined()
    let digits = String(repeating: row, count: height) + "80>"
    return """
      << /Type /XObject /Subtype /Image /Width \(2 * width) /Height \(height) /ColorSpace /DeviceGray
      /BitsPerComponent 8 /Filter [/ASCIIHexDecode /RunLengthDecode] /Length \(digits.utf8.count) >>
      stream
      \(digits)
      endstream
      """
  }

  private static func file(objects: [String]) -> [UInt8] {
    var out = Array("%PDF-1.4\n".utf8)
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(out.count)
      out += "\(index + 1) 0 obj\n\(object)\nendobj\n".utf8
    }
    let table = out.count
    out += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8
    for offset in offsets {
      let digits = String(offset)
      out += (String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8
    }
    out += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n".utf8
    return out
  }
}
