import CPoppler
import Glibc

/// What poppler alone takes: opens each PDF and calls the three text functions for each page.
///
/// The yardstick for the tool's own speed, so it does nothing with what it gets. Prints pages and seconds.
@main
struct PopplerLoop {
  static func main() {
    var pages = 0
    var start = timespec()
    clock_gettime(CLOCK_MONOTONIC, &start)
    for path in CommandLine.arguments.dropFirst() { pages += read(path) }
    var end = timespec()
    clock_gettime(CLOCK_MONOTONIC, &end)
    let nanoseconds = (end.tv_sec - start.tv_sec) * 1_000_000_000 + end.tv_nsec - start.tv_nsec
    print(pages, Double(nanoseconds) / 1e9)
  }

  private static func read(_ path: String) -> Int {
    var contents: UnsafeMutablePointer<gchar>?
    var length: gsize = 0
    guard g_file_get_contents(path, &contents, &length, nil) != 0 else { return 0 }
    defer { g_free(contents) }
    let bytes = g_bytes_new_static(contents, length)
    defer { g_bytes_unref(bytes) }
    guard let document = poppler_document_new_from_bytes(bytes, nil, nil) else { return 0 }
    defer { g_object_unref(UnsafeMutableRawPointer(document)) }
    let count = poppler_document_get_n_pages(document)
    for index in 0..<max(0, count) { text(of: document, page: index) }
    return Int(max(0, count))
  }

  private static func text(of document: OpaquePointer, page index: Int32) {
    guard let page = poppler_document_get_page(document, index) else { return }
    defer { g_object_unref(UnsafeMutableRawPointer(page)) }
    g_free(poppler_page_get_text(page))
    var rectangles: UnsafeMutablePointer<PopplerRectangle>?
    var count: guint = 0
    _ = poppler_page_get_text_layout(page, &rectangles, &count)
    g_free(rectangles)
    poppler_page_free_text_attributes(poppler_page_get_text_attributes(page))
  }
}
