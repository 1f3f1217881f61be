internal import PDFLayout

/// White and nearly white text of a page, which may be lost on the paper or stand on a dark bar.
struct PaleText {
  /// Glyphs of one style that follow one another in a line, by index, spaces included.
  private(set) var runs: [Range<Int>] = []
  private let page: Page

  /// Where so much of a run's cells stands out from its colour, it is on a bar.
  ///
  /// White letters leave two thirds of a bar free. Dark text at the same place stands out by a quarter.
  private static let shareOfBars: Float = 0.5
  /// Glyphs of a run that are watched where its cells leave doubt.
  private static let maximumSamples = 4

  init(_ page: Page) {
    self.page = page
    let isPale = page.styles.map { Luminance.of($0.color) >= Luminance.ofPaper }
    guard isPale.contains(true) else { return }
    var start: Int?
    for (index, glyph) in page.glyphs.enumerated() {
      let goesOn = isPale[glyph.style] && glyph.scalar != "\n"
      if let first = start, !goesOn || page.glyphs[first].style != glyph.style {
        add(first..<index)
        start = nil
      }
      if goesOn, start == nil { start = index }
    }
    if let start { add(start..<page.glyphs.count) }
  }

  private mutating func add(_ run: Range<Int>) {
    if run.contains(where: { !page.glyphs[$0].scalar.properties.isWhitespace }) { runs.append(run) }
  }

  /// The runs that a reader does not see.
  ///
  /// - Parameters:
  ///   - handle: the page, to draw it once more where that is needed.
  ///   - picture: the page as it was drawn.
  func hiddenRuns(of handle: borrowing PageHandle, on picture: PagePicture) -> [Range<Int>] {
    var hidden: [Range<Int>] = []
    var doubtful: [Range<Int>] = []
    for run in runs {
      let share = picture.share(
        of: run.lazy.map { picture.window(page.glyphs[$0].box) },
        standingOutFrom: page.styles[page.glyphs[run.lowerBound].style].color)
      if share == 0 { hidden.append(run) } else if share < Self.shareOfBars { doubtful.append(run) }
    }
    guard !doubtful.isEmpty, let picture = PagePicture(of: page) else { return hidden }
    let samples = doubtful.map(samples)
    let boxes = samples.flatMap { $0.map { page.glyphs[$0].box } }
    guard let ink = DrawnText.ink(at: boxes, of: handle, on: picture) else { return hidden }
    var start = 0
    for (run, samples) in zip(doubtful, samples) {
      // What stands out there may be a rule or other text, unless the letters made the place lighter.
      if !ink[start..<start + samples.count].contains(.lighter) { hidden.append(run) }
      start += samples.count
    }
    return hidden
  }

  /// Some letters of a run, evenly spread.
  private func samples(of run: Range<Int>) -> [Int] {
    let letters = run.filter { !page.glyphs[$0].scalar.properties.isWhitespace }
    let count = min(letters.count, Self.maximumSamples)
    return (0..<count).map { letters[$0 * letters.count / count] }
  }
}
