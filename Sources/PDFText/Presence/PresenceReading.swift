internal import PDFLayout

/// Tells for the texts of a document whether a reader sees them.
///
/// - Cost: pages without pale text, in documents without large pictures, are not looked at any further; nor are
///   pages that pictures do not cover. Others are drawn once, small.
/// - Pale text is hidden where nothing shows that it was drawn; white headings on dark bars show.
/// - Tiny text is hidden.
/// - Text on a page that pictures cover, and that leaves no ink of its own, is `recognized` where the pictures
///   show something at its place, and hidden where they do not.
/// - Not told: text of rendering mode 3 on other pages, text that is covered up or cut off by a clip path.
struct PresenceReading {
  private let mayBeScanned: Bool
  private var drawings = 0

  /// Pages that are drawn at most in one document; the text of further ones is taken for drawn.
  ///
  /// Drawing a scan takes up to a quarter of a second, and the worker has 30.
  private static let maximumDrawings = 64
  /// Cells smaller than this both ways, in points, hold nothing that people can read.
  private static let tinyExtent: Float = 1
  /// Glyphs of one style that are looked at on a page that pictures cover.
  private static let maximumSamples = 40
  /// The share of a style's samples that decides.
  private static let majority = 0.5

  /// - Parameter bytes: the whole file.
  init(of bytes: UnsafeRawBufferPointer) { mayBeScanned = PictureSizes.mayBeScans(in: bytes) }

  /// The page, its styles parted by whether their text is seen.
  mutating func judged(_ page: Page, from handle: borrowing PageHandle) -> Page {
    var presence = [TextPresence](repeating: .drawn, count: page.glyphs.count)
    var isAnyHidden = false
    for (index, glyph) in page.glyphs.enumerated()
    where glyph.box.width < Self.tinyExtent && glyph.box.height < Self.tinyExtent
      && !glyph.scalar.properties.isWhitespace
    {
      presence[index] = .hidden
      isAnyHidden = true
    }
    let pale = PaleText(page)
    let isCovered =
      mayBeScanned && !page.glyphs.isEmpty && PictureCover.share(of: handle) >= PictureCover.ofScans
    if isCovered || !pale.runs.isEmpty, drawings < Self.maximumDrawings, let picture = PagePicture(of: page) {
      drawings += 1
      if isCovered {
        let verdicts = verdicts(of: page, from: handle, on: picture)
        for index in page.glyphs.indices where presence[index] == .drawn {
          presence[index] = verdicts[page.glyphs[index].style]
        }
      } else {
        picture.draw(handle)
      }
      for run in pale.hiddenRuns(of: handle, on: picture) {
        for index in run where presence[index] == .drawn { presence[index] = .hidden }
      }
      isAnyHidden = true
    }
    return isAnyHidden ? page.restyled(presence) : page
  }

  /// What the styles of a page that pictures cover are.
  private func verdicts(
    of page: Page, from handle: borrowing PageHandle, on picture: PagePicture
  ) -> [TextPresence] {
    let samples = Self.samples(of: page)
    let boxes = samples.flatMap { $0.map { page.glyphs[$0].box } }
    guard let ink = DrawnText.ink(at: boxes, of: handle, on: picture) else {
      return page.styles.map { _ in .drawn }
    }
    var start = 0
    return samples.map { samples in
      defer { start += samples.count }
      let places = start..<start + samples.count
      func isMost(_ count: Int) -> Bool { Double(count) >= Self.majority * Double(samples.count) }
      if samples.isEmpty || isMost(places.count(where: { ink[$0] != .none })) { return .drawn }
      let shown = places.count { picture.showsSomething(in: picture.window(boxes[$0])) }
      return isMost(shown) ? .recognized : .hidden
    }
  }

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

extension Page {
  /// The page with a style of its own for each presence that a style's glyphs have.
  fileprivate func restyled(_ presence: [TextPresence]) -> Page {
    var page = self
    var places: [TextStyle: Int] = [:]
    for (index, style) in styles.enumerated() { places[style] = index }
    for index in glyphs.indices where presence[index] != .drawn {
      var style = styles[glyphs[index].style]
      style.presence = presence[index]
      let place = places[style] ?? page.styles.endIndex
      if place == page.styles.endIndex {
        page.styles.append(style)
        places[style] = place
      }
      page.glyphs[index].style = place
    }
    return page
  }
}
