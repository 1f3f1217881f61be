internal import CCairo

/// Writes recorded pages as a PDF through cairo's PDF surface.
enum PDFWriter {
  /// Fixed, so that the same pages give the same bytes.
  private static let creationDate = "2020-01-01T00:00:00Z"
  /// Line width of rules in points.
  private static let ruleWidth = 0.6

  /// The document's bytes.
  static func write(_ canvas: Canvas, _ variation: Variation) -> [UInt8] {
    let sink = ByteSink()
    let closure = Unmanaged.passUnretained(sink).toOpaque()
    let surface = cairo_pdf_surface_create_for_stream(
      { closure, data, length in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
        sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
        return CAIRO_STATUS_SUCCESS
      }, closure, 1, 1)
    guard let surface else { return [] }
    // Later versions put page objects into compressed streams, where `PageAttributes` could not find them.
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, creationDate)
    guard let context = cairo_create(surface) else { return [] }
    var random = variation.shuffleSeed.map { SplitMix64(seed: $0) }
    for page in canvas.pages {
      let media = mediaSize(page, variation)
      cairo_pdf_surface_set_size(surface, media.width, media.height)
      cairo_identity_matrix(context)
      place(page, variation, on: context)
      var operations = page.operations
      if var shuffling = random {
        operations = shuffling.shuffle(operations)
        random = shuffling
      }
      for operation in bars(first: operations) { draw(operation, canvas.family, variation, on: context) }
      cairo_show_page(context)
    }
    cairo_destroy(context)
    cairo_surface_finish(surface)
    cairo_surface_destroy(surface)
    return PageAttributes.add(to: sink.bytes, variation, pages: canvas.pages)
  }

  private final class ByteSink {
    var bytes: [UInt8] = []
  }

  /// Size of the page before it is turned, with the strip that is cropped off.
  static func mediaSize(_ page: DrawnPage, _ variation: Variation) -> PageSize {
    let swaps = variation.rotation % 180 != 0
    return PageSize(
      width: (swaps ? page.height : page.width) + 2 * variation.cropMargin,
      height: (swaps ? page.width : page.height) + 2 * variation.cropMargin)
  }

  /// Maps the upright page onto the page before it is turned.
  private static func place(_ page: DrawnPage, _ variation: Variation, on context: OpaquePointer) {
    cairo_translate(context, variation.cropMargin, variation.cropMargin)
    var matrix = cairo_matrix_t()
    switch variation.rotation {
    case 90: cairo_matrix_init(&matrix, 0, -1, 1, 0, 0, page.width)
    case 180: cairo_matrix_init(&matrix, -1, 0, 0, -1, page.width, page.height)
    case 270: cairo_matrix_init(&matrix, 0, 1, -1, 0, page.height, 0)
    default: cairo_matrix_init_identity(&matrix)
    }
    cairo_transform(context, &matrix)
    cairo_translate(context, variation.dx, variation.dy)
  }

  /// Filled bars go beneath the text, in whatever order the rest is drawn.
  private static func bars(first operations: [DrawingOperation]) -> [DrawingOperation] {
    func isBar(_ operation: DrawingOperation) -> Bool {
      if case .bar = operation { true } else { false }
    }
    return operations.filter(isBar) + operations.filter { !isBar($0) }
  }

  private static func draw(
    _ operation: DrawingOperation, _ family: FontFamily, _ variation: Variation, on context: OpaquePointer
  ) {
    switch operation {
    case .text(let text, let x, let baseline, let face, let quarterTurns):
      cairo_set_source_rgb(context, 0, 0, 0)
      context.select(family, face)
      cairo_save(context)
      cairo_translate(context, x, baseline)
      cairo_rotate(context, -Double(quarterTurns) * .pi / 2)
      if variation.drawsGlyphs {
        drawGlyphs(text, on: context)
      } else {
        cairo_move_to(context, 0, 0)
        cairo_show_text(context, text)
      }
      cairo_restore(context)
    case .rule(let x0, let y0, let x1, let y1):
      cairo_set_source_rgb(context, 0, 0, 0)
      cairo_set_line_width(context, ruleWidth)
      cairo_move_to(context, x0, y0)
      cairo_line_to(context, x1, y1)
      cairo_stroke(context)
    case .bar(let x, let y, let width, let height, let gray):
      cairo_set_source_rgb(context, gray, gray, gray)
      cairo_rectangle(context, x, y, width, height)
      cairo_fill(context)
    }
  }

  private static func drawGlyphs(_ text: String, on context: OpaquePointer) {
    var x = 0.0
    for character in text {
      var extents = cairo_text_extents_t()
      cairo_text_extents(context, String(character), &extents)
      if character != " " {
        cairo_move_to(context, x, 0)
        cairo_show_text(context, String(character))
      }
      x += extents.x_advance
    }
  }
}
