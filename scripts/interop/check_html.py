"""Pages, with Python's own reader of HTML."""

from decimal import Decimal
from html.parser import HTMLParser

from claims import SUMMED, claim_sums, expect

VOID = {"meta", "rect"}
FORBIDDEN = {"script", "link", "img", "iframe", "object", "embed", "form", "base"}


class Page(HTMLParser):
    """Keeps what the checks ask for."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.faults, self.totals, self.cell = [], [], [], None
        self.headings, self.captions, self.tables = 0, 0, 0

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag in FORBIDDEN or any(name.startswith("on") or name in ("src", "href") for name in attrs):
            self.faults.append(f"<{tag}> {attrs}")
        if tag == "html" and attrs.get("lang") != "en":
            self.faults.append("no language")
        if tag == "th" and attrs.get("scope") not in ("row", "col"):
            self.faults.append("a heading without a scope")
        self.tables += tag == "table"
        self.captions += tag == "caption"
        if tag == "tfoot":
            self.totals.append({})
        if "tfoot" in self.open and tag == "td":
            self.cell = attrs.get("data-kind")
        if tag not in {"meta"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")
        self.cell = None

    def handle_data(self, data):
        if self.cell:
            self.totals[-1][self.cell] = Decimal(data)


def check(documents, pages):
    """Compares the totals of each claim's table."""
    for document, text in zip(documents, pages, strict=True):
        name = document["source"]["fileName"]
        page = Page()
        page.feed(text.decode("utf-8"))
        page.close()
        expect(not page.faults and not page.open, f"{name}: {page.faults[:3]} {page.open}")
        expect(page.tables == page.captions, f"{name}: a table without a caption")
        for claim, totals in zip(document["claims"], page.totals, strict=True):
            sums = {key: totals.get(kind, Decimal(0)) for key, kind in SUMMED.items()}
            expect(sums == claim_sums(claim), f"{name}: {sums}")
    return f"{len(pages)} pages are well formed, need nothing from elsewhere and add up"
