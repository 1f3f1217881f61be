import DisputeModel
import PDFLayout

/// Collects where values were read, by pointer.
struct ProvenanceRecord {
  let sheet: Sheet
  /// Whether anybody asks for it; without that nothing is collected.
  let isWanted: Bool
  private var entries: [Provenance] = []

  init(sheet: Sheet, isWanted: Bool = true) {
    self.sheet = sheet
    self.isWanted = isWanted
  }

  /// One entry for each pointer, in document order; the first that was noted wins.
  var inDocumentOrder: [Provenance] {
    var seen = Set<String>()
    let unique = entries.filter { seen.insert($0.pointer).inserted }
    return unique.map { (order: PointerOrder($0.pointer), entry: $0) }.sorted { $0.order < $1.order }.map(
      \.entry)
  }

  /// Notes that a value was read from tokens; tokens on several lines give the box around those of the first
  /// page.
  mutating func read(_ pointer: @autoclosure () -> String, _ tokens: [TokenRef]) {
    guard isWanted, let evidence = Evidence(tokens, in: sheet) else { return }
    entries.append(Provenance(pointer: pointer(), origin: .read(evidence)))
  }

  /// Notes that a value was computed from others.
  mutating func derived(_ pointer: @autoclosure () -> String, from pointers: @autoclosure () -> [String]) {
    guard isWanted else { return }
    let pointers = pointers()
    guard !pointers.isEmpty else { return }
    entries.append(Provenance(pointer: pointer(), origin: .derived(from: pointers)))
  }
}
