"""Exports documents in every format and checks them all: run.py TOOL SAMPLES FORGED SCRATCH."""

import multiprocessing
import re
import sys
import time
import unicodedata
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import check_csv
import check_fhir
import check_html
import check_json
import check_x12
from claims import Failure, add, document_sums, expect, parse, run, stem

NPIS = ("1234567893", "1003000126", "1245319599")
LEAST_FORGED_CLAIMS = 500
# Of the forged claims, so many become remittance advices; fewer would mean that checking them says little.
LEAST_REMITTED_CLAIMS = 350


def folded(name):
    """A name as the tool compares it: in upper case, words of letters and digits, without marks and full stops."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))
    return " ".join(re.sub(r"[^A-Z0-9]+", " ", re.sub(r"[.'\u2019]", "", plain.upper())).split())


def numbers(documents):
    """A number for each provider by name: members' documents seldom print one."""
    names = {
        folded(claim["provider"]["name"]): claim["provider"]["name"]
        for document in documents for claim in document["claims"] if "name" in claim.get("provider", {})
    }
    return [
        word for place, (_, name) in enumerate(sorted(names.items()))
        for word in ("--npi", f"{name}={NPIS[place % len(NPIS)]}")]


def exported(tool, source, jsonl, scratch, npis):
    """Every format of the documents in a file of claims."""
    folder = scratch / source
    convert = (tool, "convert", str(jsonl), "--quiet", "--format")
    for form in ("fhir", "html", "x12-835"):
        run(*convert, form, "-o", str(folder), *(npis if form == "x12-835" else []))
    return {
        "csv": run(*convert, "csv"), "claims": run(*convert, "csv", "--csv-level", "claim"),
        "fhir": run(*convert, "fhir").splitlines(), "again": run(*convert, "jsonl"), "folder": folder,
    }


def timed(function, *arguments):
    """What a check says, and how long it took."""
    start = time.monotonic()
    return function(*arguments), time.monotonic() - start


def check(tool, source, folder, scratch):
    """Reads the PDFs of a folder and checks their exports."""
    print(f"{source}:")
    text = run(tool, folder, "--quiet", "--format", "jsonl")
    jsonl = scratch / f"{source}.jsonl"
    jsonl.write_bytes(text)
    values = [parse(line) for line in text.splitlines()]
    documents = [value for value in values if "claims" in value]
    failures = [value for value in values if "error" in value]
    exports = exported(tool, source, jsonl, scratch, numbers(documents))
    expect(exports["again"] == text, "convert does not give back what it was given")
    bundles = [line for line, value in zip(exports["fhir"], values, strict=True) if "claims" in value]
    outcomes = [line for line, value in zip(exports["fhir"], values) if "error" in value]
    files = exports["folder"]
    paths = [files / f"{stem(document)}.835" for document in documents]
    paths = [path if path.exists() else None for path in paths]
    refusals = [
        parse((files / f"{stem(document)}.error.json").read_text(encoding="utf-8"))["error"]["message"]
        for document, path in zip(documents, paths) if path is None and document["claims"]
    ]
    pages = [(files / f"{stem(document)}.html").read_bytes() for document in documents]
    # The two that take longest first, beside each other.
    checks = [
        ("x12-835", check_x12.check, documents, paths, refusals, scratch),
        ("fhir", check_fhir.check, documents, bundles, outcomes),
        ("json", check_json.check, tool, documents, failures),
        ("csv", check_csv.check, documents, exports["csv"], exports["claims"]),
        ("html", check_html.check, documents, pages),
    ]
    with ProcessPoolExecutor(mp_context=multiprocessing.get_context("fork")) as pool:
        running = [(name, pool.submit(timed, function, *arguments)) for name, function, *arguments in checks]
        for name, result in running:
            words, seconds = result.result()
            print(f"  {name}: {words} ({seconds:.1f} s)", flush=True)
    sums = add(document_sums(document) for document in documents)
    print("  sums, equal in every format: " + ", ".join(f"{name} {amount}" for name, amount in sums.items()))
    remitted = sum(len(document["claims"]) for document, path in zip(documents, paths) if path)
    return sum(len(document["claims"]) for document in documents), remitted


def check_formats_of(tool, samples):
    """What comes from a PDF is what comes from its claims."""
    count = 0
    for claims in sorted(Path(samples).glob("*.claims.json")):
        pdf = claims.with_name(claims.name.removesuffix(".claims.json") + ".pdf")
        for form in ("json", "jsonl", "csv", "fhir", "x12-835", "html"):
            npi = ("--npi", NPIS[0]) if form == "x12-835" else ()
            fresh = run(tool, str(pdf), "--quiet", "--format", form, *npi)
            expect(fresh == run(tool, "convert", str(claims), "--quiet", "--format", form, *npi), f"{pdf}: {form}")
            count += 1
    print(f"{count} exports of samples are the same from the PDF and from the claims")


def main():
    """Runs everything; ends with 1 and a sentence at the first thing that does not hold."""
    tool, samples, forged, scratch = sys.argv[1:]
    start = time.monotonic()
    try:
        check_formats_of(tool, samples)
        check(tool, "samples", samples, Path(scratch))
        claims, remitted = check(tool, "forged", forged, Path(scratch))
        expect(claims >= LEAST_FORGED_CLAIMS, f"{claims} forged claims are too few")
        expect(remitted >= LEAST_REMITTED_CLAIMS, f"{remitted} claims in remittance advices are too few")
    except Failure as failure:
        sys.exit(f"test-interop: {failure}")
    print(f"Every export is accepted. {time.monotonic() - start:.0f} s")


main()
