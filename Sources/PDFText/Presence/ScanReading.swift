internal import PDFLayout

/// Tells the text that text recognition laid over scans from text that is drawn.
///
/// On a page that pictures cover, text that leaves no ink of its own is `recognized` where the pictures show
/// something at its place, and hidden where they show an empty place.
struct ScanReading {
  private let mayBeScanned: Bool
  /// Pages that may still be measured, and scans that may still be drawn.
  private var looks: Int
  private var drawings = maximumDrawings
  /// Of the fonts of scans, by name, whether their text was recognised.
  private var fonts: [String: Bool] = [:]

  /// Scans that are drawn in one document; the text of further pages is judged by its fonts.
  ///
  /// Drawing a scan takes from a tenth to three quarters of a second, and the worker has 30.
  private static let maximumDrawings = 8
  /// Pages that are measured where pictures are JPEG 2000: poppler decodes such a picture to tell its place, which
  /// takes seconds.
  private static let maximumLooksAtJPEG2000 = 2
  /// Glyphs of one style that are looked at.
  private static let maximumSamples = 40
  /// The share of a style's samples that decides.
  private static let majority = 0.5

  /// - Parameter bytes: the whole file.
  init(of bytes: UnsafeRawBufferPointer) {
    mayBeScanned = PictureSizes.mayBeScans(in: bytes)
    looks = mayBeScanned && PictureSizes.areJPEG2000(in: bytes) ? Self.maximumLooksAtJPEG2000 : .max
  }

  /// What the text of each of the page's styles is.
  mutating func verdicts(of page: Page, from handle: borrowing PageHandle) -> [TextPresence] {
    let drawn = [TextPresence](repeating: .drawn, count: page.styles.count)
    guard mayBeScanned, !page.glyphs.isEmpty else { return drawn }
    guard looks > 0, drawings > 0 else {
      return page.styles.map { fonts[$0.fontName] == true ? .recognized : .drawn }
    }
    looks -= 1
    guard PictureCover.share(of: handle) >= PictureCover.ofScans, let picture = PagePicture(of: page) else {
      return drawn
    }
    drawings -= 1
    let verdicts = Self.verdicts(of: page, from: handle, on: picture)
    for (style, verdict) in zip(page.styles, verdicts) {
      fonts[style.fontName] = fonts[style.fontName] != false && verdict != .drawn
    }
    return verdicts
  }

  private static func verdicts(
    of page: Page, from handle: borrowing PageHandle, on picture: PagePicture
  ) -> [TextPresence] {
    let samples = samples(of: page)
    let boxes = samples.flatMap { $0.map { page.glyphs[$0].box } }
    guard let ink = DrawnText.ink(at: boxes, of: handle, on: picture) else {
      return page.styles.map { _ in .drawn }
    }
    var start = 0
    return samples.map { samples in
      defer { start += samples.count }
      let places = start..<start + samples.count
      func isMost(_ isOne: (Int) -> Bool) -> Bool {
        Double(places.count(where: isOne)) >= majority * Double(places.count)
      }
      if samples.isEmpty || isMost({ ink[$0] != .none }) { return TextPresence.drawn }
      if isMost({ picture.showsSomething(in: picture.window(boxes[$0])) }) { return .recognized }
      // White paper may be a picture that could not be drawn, for want of memory say.
      return isMost({ picture.share(of: [picture.window(boxes[$0])], standingOutFrom: paper) == 0 })
        ? .drawn : .hidden
    }
  }

  private static let paper: UInt32 = 0xFF_FFFF

  /// For each style, some of its glyphs, evenly spread.
  private static func samples(of page: Page) -> [[Int]] {
    var glyphs = [[Int]](repeating: [], count: page.styles.count)
    for (index, glyph) in page.glyphs.enumerated() where !glyph.scalar.properties.isWhitespace {
      glyphs[glyph.style].append(index)
    }
    return glyphs.map { all in
      guard all.count > maximumSamples else { return all }
      return (0..<maximumSamples).map { all[$0 * all.count / maximumSamples] }
    }
  }
}
