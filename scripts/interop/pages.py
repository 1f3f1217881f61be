"""Prints the pages of samples with a headless Chromium: pages.py TOOL SAMPLES SCRATCH."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from claims import Failure, expect, parse, run

NAMES = ("chromium", "chromium-browser", "google-chrome")
SECONDS = 120


def chromium():
    """The browser's path."""
    for name in NAMES:
        if path := shutil.which(name):
            return path
    sys.exit("test-interop: Chromium is missing")


def printed(browser, page, scratch):
    """The PDF that the browser prints of a page."""
    pdf = scratch / (page.stem + ".printed.pdf")
    subprocess.run(
        [
            # A page of ours has nothing to run; a container often lets no browser make a sandbox of its own.
            browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            f"--user-data-dir={scratch / 'browser'}", "--no-pdf-header-footer", f"--print-to-pdf={pdf}", page.as_uri(),
        ], check=True, capture_output=True, timeout=SECONDS)
    return pdf


def page_count(pdf):
    """How many pages a printed file has."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes()))


def main():
    """Prints every sample and counts sheets."""
    tool, samples, scratch = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    browser = chromium()
    try:
        for claims in sorted(samples.glob("*.claims.json")):
            document = parse(claims.read_text(encoding="utf-8"))
            page = scratch / claims.name.replace(".claims.json", ".html")
            page.write_bytes(run(tool, "convert", str(claims), "--format", "html"))
            count = page_count(printed(browser, page, scratch))
            pages = document["source"]["pageCount"]
            print(f"  {page.name}: {count} sheets of a document of {pages} pages", flush=True)
            expect(count >= 1, f"{page.name}: nothing was printed")
            expect(pages > 1 or count == 1, f"{page.name}: a document of one page prints to {count} sheets")
    except Failure as failure:
        sys.exit(f"test-interop: {failure}")


main()
