/// Gives each input a name of its own among the output files.
struct OutputNames {
  /// File names are at most 255 bytes long; this leaves room for a number and a suffix.
  private static let maxLength = 200
  private static let standardInputName = "stdin"
  private static let pdfExtension = ".pdf"

  private var taken: Set<String> = []
  /// The number that the next input of a name gets, so that a thousand `eob.pdf` need no million look-ups.
  private var nextNumber: [String: Int] = [:]

  /// The input's file name without `.pdf`; the second of the same name gets `-2`, and so on.
  mutating func name(for input: ExtractionInput) -> String {
    let base = base(of: input)
    if taken.insert(base).inserted { return base }
    var number = nextNumber[base, default: 2]
    while !taken.insert("\(base)-\(number)").inserted { number += 1 }
    nextNumber[base] = number + 1
    return "\(base)-\(number)"
  }

  private func base(of input: ExtractionInput) -> String {
    guard let fileName = input.fileName else { return Self.standardInputName }
    // A name that a claims document gives may be any text; it is no way out of the folder.
    var name = fileName.split(separator: "/").last ?? ""
    name = name.unicodeScalars.contains("\0") || name.allSatisfy { $0 == "." } ? "document" : name
    if name.count > Self.pdfExtension.count && name.lowercased().hasSuffix(Self.pdfExtension) {
      name = name.dropLast(Self.pdfExtension.count)
    }
    while name.utf8.count > Self.maxLength { name = name.dropLast() }
    return String(name)
  }
}
