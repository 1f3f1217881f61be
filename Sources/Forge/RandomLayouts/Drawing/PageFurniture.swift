/// What stands at the head and the foot of every page.
struct PageFurniture {
  let words: LabelSet
  let payer: String
  let form: String
  /// Whose pages they are, on later pages.
  let owner: String
  /// Number of pages; 0 while it is not known.
  let pageTotal: Int
  /// Whether later pages repeat the payer and the member.
  let hasRunningHead: Bool

  /// Draws the head and returns its height.
  func drawHead(on canvas: Canvas, page: Int, left: Double, right: Double, size: Double) -> Double {
    guard page > 1, hasRunningHead else { return 0 }
    canvas.text(payer, left, 40, Face(size, bold: true))
    canvas.text(owner, right, 40, Face(size), .right)
    return size * 1.5
  }

  /// Draws the foot.
  func drawFoot(on canvas: Canvas, page: Int, left: Double, right: Double, baseline: Double) {
    let face = Face(7)
    canvas.text(form, left, baseline, face)
    let number = words.plain("Page \(page) of \(pageTotal)", "Página \(page) de \(pageTotal)")
    canvas.text(number, right, baseline, face, .right)
  }
}
