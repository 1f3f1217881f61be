// The same as poppler-loop through poppler-glib, the interface of poppler that is promised to stay: its three text
// functions for each page. `scripts/bench` builds it where poppler-glib is installed. Prints pages and seconds.
#include <poppler.h>
#include <stdio.h>

static int read_document(const char *path) {
  char *contents = NULL;
  gsize length = 0;
  if (!g_file_get_contents(path, &contents, &length, NULL)) { return 0; }
  GBytes *bytes = g_bytes_new_take(contents, length);
  PopplerDocument *document = poppler_document_new_from_bytes(bytes, NULL, NULL);
  const int count = document ? poppler_document_get_n_pages(document) : 0;
  for (int index = 0; index < count; ++index) {
    PopplerPage *page = poppler_document_get_page(document, index);
    if (!page) { continue; }
    g_free(poppler_page_get_text(page));
    PopplerRectangle *rectangles = NULL;
    guint rectangle_count = 0;
    poppler_page_get_text_layout(page, &rectangles, &rectangle_count);
    g_free(rectangles);
    poppler_page_free_text_attributes(poppler_page_get_text_attributes(page));
    g_object_unref(page);
  }
  if (document) { g_object_unref(document); }
  g_bytes_unref(bytes);
  return count;
}

int main(int count, char **paths) {
  const gint64 start = g_get_monotonic_time();
  int pages = 0;
  for (int index = 1; index < count; ++index) { pages += read_document(paths[index]); }
  printf("%d %.9f\n", pages, (double)(g_get_monotonic_time() - start) / G_USEC_PER_SEC);
  return 0;
}
