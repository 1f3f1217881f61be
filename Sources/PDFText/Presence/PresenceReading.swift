internal import PDFLayout

/// Tells for the texts of a document whether a reader sees them.
///
/// - Cost: pages without pale text, in documents without large pictures, are not looked at any further; nor are
///   pages that pictures do not cover. Others are drawn once, small.
/// - Pale text is hidden where nothing shows that it was drawn; white headings on dark bars show.
/// - Tiny text is hidden.
/// - Text of a scan that was not drawn is `recognized` (`ScanReading`).
/// - Not told: text of rendering mode 3 on other pages, text that is covered up or cut off by a clip path.
struct PresenceReading {
  private var scans: ScanReading
  private var drawings = 0

  /// Pages that are drawn for their pale text at most in one document; that of further ones is taken for drawn.
  ///
  /// A page of text takes some milliseconds, one of pictures up to a tenth of a second, and the worker has 30 seconds.
  private static let maximumDrawings = 100
  /// Cells smaller than this both ways, in points, hold nothing that people can read.
  private static let tinyExtent: Float = 1

  /// - Parameter bytes: the whole file.
  init(of bytes: UnsafeRawBufferPointer) { scans = ScanReading(of: bytes) }

  /// The page, its styles parted by whether their text is seen.
  mutating func judged(_ page: Page, from handle: borrowing PageHandle) -> Page {
    var presence = [TextPresence](repeating: .drawn, count: page.glyphs.count)
    for (index, glyph) in page.glyphs.enumerated()
    where glyph.box.width < Self.tinyExtent && glyph.box.height < Self.tinyExtent
      && !glyph.scalar.properties.isWhitespace
    {
      presence[index] = .hidden
    }
    let scan = scans.verdicts(of: page, from: handle)
    for index in presence.indices where presence[index] == .drawn {
      presence[index] = scan[page.glyphs[index].style]
    }
    let pale = PaleText(page)
    if pale.runs.joined().contains(where: { presence[$0] == .drawn }), drawings < Self.maximumDrawings,
      let picture = PagePicture(of: page)
    {
      drawings += 1
      picture.draw(handle)
      for index in pale.hiddenRuns(of: handle, on: picture).joined() where presence[index] == .drawn {
        presence[index] = .hidden
      }
    }
    return presence.allSatisfy { $0 == .drawn } ? page : page.restyled(presence)
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
