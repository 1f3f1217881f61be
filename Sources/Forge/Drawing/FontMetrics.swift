internal import CCairo

/// Widths of texts as the PDF surface draws them.
final class FontMetrics {
  private let surface: OpaquePointer
  private let context: OpaquePointer
  private let family: FontFamily
  private var selected: Face?

  /// Measures on a PDF surface that is written nowhere, because other surfaces round widths to pixels.
  init(family: FontFamily) {
    self.family = family
    surface = cairo_pdf_surface_create_for_stream(nil, nil, 1, 1)
    context = cairo_create(surface)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// The advance width of a text in points.
  func width(_ text: String, _ face: Face) -> Double {
    if selected != face {
      context.select(family, face)
      selected = face
    }
    var extents = cairo_text_extents_t()
    cairo_text_extents(context, text, &extents)
    return extents.x_advance
  }
}

extension OpaquePointer {
  /// Selects a font on a cairo context with `cairo_select_font_face`.
  func select(_ family: FontFamily, _ face: Face) {
    cairo_select_font_face(
      self, family.rawValue, CAIRO_FONT_SLANT_NORMAL,
      face.bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL)
    cairo_set_font_size(self, face.size)
  }
}
