internal import DisputeModel

/// The pages of a random document while they are drawn, and the place where the next thing goes.
final class Sheet {
  let canvas: Canvas
  let traits: LayoutTraits
  let style: DrawingStyle
  let furniture: PageFurniture
  let left: Double
  let right: Double
  /// Baseline of the next line of text.
  var y = 0.0
  private(set) var page = 0
  private let pageSize: PageSize
  /// Explanations that have to stand at the end of this page.
  private var footnotes: [Remark] = []

  private static let margin = 40.0
  private static let top = 52.0
  /// Height at the foot of a page that is kept for its number.
  private static let foot = 44.0

  init(_ traits: LayoutTraits, _ style: DrawingStyle, _ furniture: PageFurniture) {
    canvas = Canvas(family: style.family, doublesBold: style.doublesBold)
    self.traits = traits
    self.style = style
    self.furniture = furniture
    pageSize = traits.pages == .portrait || traits.pages == .rotated180 ? .portrait : .landscape
    left = Sheet.margin
    right = pageSize.width - Sheet.margin
    startPage()
  }

  /// Width of the text area in points.
  var width: Double { right - left }
  /// Size of running text in points.
  var size: Double { style.bodySize }

  private var bottom: Double { pageSize.height - Sheet.foot - height(of: footnotes) }

  /// Whether so much fits on an empty page.
  func fitsPage(_ height: Double) -> Bool { height < pageSize.height - Sheet.foot - Sheet.top - 20 }

  /// Starts a page when less than `height` points are left, and says whether it did; codes that come with the
  /// height are explained on the page where they stand.
  @discardableResult
  func need(_ height: Double, citing remarks: [Remark] = []) -> Bool {
    let isNew = y + height > bottom - self.height(of: remarks.filter { !footnotes.contains($0) })
    if isNew { startPage() }
    if traits.notes == .perPage { footnotes += remarks.filter { !footnotes.contains($0) } }
    return isNew
  }

  /// Ends the page and begins another.
  func startPage() {
    finishPage()
    canvas.page(pageSize)
    page += 1
    y = Sheet.top + furniture.drawHead(on: canvas, page: page, left: left, right: right, size: size)
    furniture.drawFoot(
      on: canvas, page: page, left: left, right: right, baseline: pageSize.height - Sheet.foot / 2)
  }

  /// Prints the explanations that this page still owes.
  func finishPage() {
    guard !footnotes.isEmpty else { return }
    let notes = footnotes
    footnotes = []
    y += size
    Legend(remarks: notes, furniture.words).draw(on: self, breaksPages: false)
  }

  private func height(of remarks: [Remark]) -> Double {
    guard traits.notes == .perPage, !remarks.isEmpty else { return 0 }
    return Legend(remarks: remarks, furniture.words).height(on: self) + size * 2
  }

  func skip(_ points: Double) { y += points }

  /// A line of text.
  func line(_ text: String, _ face: Face, _ alignment: Alignment = .left, gap: Double = 1.3) {
    need(face.size)
    let x =
      switch alignment {
      case .left: left
      case .right: right
      case .centre: (left + right) / 2
      }
    canvas.text(text, x, y, face, alignment)
    y += face.size * gap
  }

  /// A paragraph that wraps at the page's width.
  func paragraph(_ text: String, _ face: Face, indent: Double = 0) {
    for line in canvas.wrapped(text, face, width: width - indent) {
      need(face.size)
      canvas.text(line, left + indent, y, face)
      y += face.size * 1.3
    }
  }

  /// A heading that stays with what follows.
  func heading(_ text: String, scale: Double = 1.15, keeping height: Double = 60) {
    need(height)
    line(text, Face(size * scale, bold: true), gap: 1.5)
  }
}
