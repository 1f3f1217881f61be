internal import CPopplerText
internal import PDFLayout

/// Tells for the texts of a document whether a reader sees them.
///
/// - Tiny text, text outside of its clip path, and text below an even paint is hidden.
/// - Pale text is hidden where what lies below it is as pale (`PaleText`).
/// - Text that leaves no ink is `recognized` where something else is drawn at its place, else hidden (`InklessText`).
/// - Cost: pages are judged by the order of painting. Only where text stands on an image or a light shading is the
///   page drawn once, small.
struct PresenceReading {
  private var drawings = maximumDrawings
  private var looks: Int

  /// Pages that are drawn at most in one document; on further ones text over images is taken for what it seems.
  ///
  /// A page of text takes some milliseconds, a scan from a tenth to three quarters of a second, and the worker has 30.
  private static let maximumDrawings = 8
  /// Pages whose images are met where some are JPEG 2000: poppler decodes such an image to tell its place, which
  /// takes seconds.
  private static let maximumLooksAtJPEG2000 = 2
  /// Cells smaller than this both ways, in points, hold nothing that people can read.
  private static let tinyExtent: Float = 1

  /// - Parameter bytes: the whole file.
  init(of bytes: UnsafeRawBufferPointer) {
    looks = PictureCoding.isJPEG2000(in: bytes) ? Self.maximumLooksAtJPEG2000 : .max
  }

  /// Whether the places of the next page's images are wanted.
  mutating func asksForPictures() -> Bool {
    looks = max(0, looks - 1)
    return looks > 0
  }

  /// For each glyph of the page, whether it is seen.
  mutating func presences(
    of page: borrowing PageHandle, at index: Int, in document: borrowing DocumentHandle
  ) -> [TextPresence] {
    let ground = Ground(page.paints)
    let covered = ground.covered(page.glyphs)
    var presence = [TextPresence](repeating: .drawn, count: page.glyphs.count)
    var inkless: [Int] = []
    for (number, glyph) in page.glyphs.enumerated() where !glyph.isSpace {
      let box = glyph.box
      if glyph.isClippedAway || box.width < Self.tinyExtent && box.height < Self.tinyExtent {
        presence[number] = .hidden
      } else if covered[number] || !page.styles[Int(glyph.style)].hasInk {
        inkless.append(number)
      }
    }
    let unseen = InklessText(inkless, of: page, on: ground)
    let pale = PaleText(of: page, on: ground)
    for number in unseen.overDrawings.values.joined() { presence[number] = .recognized }
    for number in unseen.hidden + pale.hidden { presence[number] = .hidden }
    guard !unseen.overDrawings.isEmpty || !pale.doubtful.isEmpty, drawings > 0 else { return presence }
    drawings -= 1
    if let picture = PagePicture(of: index, in: document, size: page.size) {
      for number in unseen.hidden(on: picture, of: page) + pale.hidden(on: picture, of: page) {
        presence[number] = .hidden
      }
    }
    return presence
  }
}
