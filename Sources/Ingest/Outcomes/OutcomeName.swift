internal import PDFWorkers

/// The name that an outcome should have, after its document's.
enum OutcomeName {
  /// File names are at most 255 bytes long; this leaves room for a number and an ending.
  private static let maximumLength = 200
  private static let pdfExtension = ".pdf"

  /// The file's name without `.pdf`; what is no UTF-8 in it becomes U+FFFD.
  static func name(for path: SystemPath) -> String {
    var name = path.lastComponent.text[...]
    if name.utf8.count > pdfExtension.utf8.count && name.lowercased().hasSuffix(pdfExtension) {
      name = name.dropLast(pdfExtension.count)
    }
    while name.utf8.count > maximumLength { name = name.dropLast() }
    return String(name)
  }
}
