import DisputeModel
import PDFLayout

extension Evidence {
  /// The place of tokens and their text; `nil` when there are none.
  init?(_ tokens: [TokenRef], in sheet: Sheet) {
    guard let first = tokens.first else { return nil }
    let page = sheet.lines[first.line].page
    var box = sheet.lines[first.line].tokens[first.token].box
    var text = ""
    for ref in tokens where sheet.lines[ref.line].page == page {
      let token = sheet.lines[ref.line].tokens[ref.token]
      box = box.union(token.box)
      text += text.isEmpty ? token.text : " " + token.text
    }
    self.init(page: page, box: [box.x0, box.y0, box.x1, box.y1], text: text)
  }
}

extension Rect {
  /// The box of evidence.
  init(_ evidence: Evidence) {
    let box = evidence.box
    self.init(x0: box[0], y0: box[1], x1: box[2], y1: box[3])
  }
}
