import Testing

/// All that calls poppler in this process, one test after the other, because poppler is not thread-safe.
@Suite(.serialized) enum PDFTextTests {}
