import DisputeModel
import PDFLayout

/// Collects where values were read, by pointer.
struct ProvenanceRecord {
  let sheet: Sheet
  /// Whether anybody asks for it; without that nothing is collected.
  let isWanted: Bool
  private(set) var entries: [Provenance] = []

  init(sheet: Sheet, isWanted: Bool = true) {
    self.sheet = sheet
    self.isWanted = isWanted
  }

  /// Notes that a value was read from tokens; tokens on several lines give the box around those of the first
  /// page.
  mutating func read(_ pointer: @autoclosure () -> String, _ tokens: [TokenRef]) {
    guard isWanted, let first = tokens.first else { return }
    let page = sheet.lines[first.line].page
    var box = sheet.lines[first.line].tokens[first.token].box
    var text = ""
    for ref in tokens where sheet.lines[ref.line].page == page {
      let token = sheet.lines[ref.line].tokens[ref.token]
      box = box.union(token.box)
      text += text.isEmpty ? token.text : " " + token.text
    }
    entries.append(
      Provenance(
        pointer: pointer(),
        origin: .read(Evidence(page: page, box: [box.x0, box.y0, box.x1, box.y1], text: text))))
  }

  /// Notes that a value was computed from others.
  mutating func derived(_ pointer: @autoclosure () -> String, from pointers: @autoclosure () -> [String]) {
    guard isWanted else { return }
    let pointers = pointers()
    guard !pointers.isEmpty else { return }
    entries.append(Provenance(pointer: pointer(), origin: .derived(from: pointers)))
  }
}
