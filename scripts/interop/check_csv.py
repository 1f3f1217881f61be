"""Both tables, with Python's csv, pandas and DuckDB."""

import csv
import io
from decimal import Decimal

import duckdb
import pandas

from claims import SUMMED, claim_sums, document_sums, add, expect

AMOUNTS = [
    "billed", "discount", "notCovered", "allowed", "copay", "deductible", "coinsurance", "otherInsurance",
    "accountPaid", "planPaid", "patientResponsibility",
]


def of_claim(kind):
    """The name of the column that holds the claim's own sum."""
    return "claim" + kind[0].upper() + kind[1:]


def as_text(value):
    """A value of a claims document as a cell holds it."""
    return "" if value is None else f"{value:.2f}"


def check(documents, line_table, claim_table):
    """Compares every amount of every row, and the sums."""
    claims = [claim for document in documents for claim in document["claims"]]
    lines = [(claim, line) for claim in claims for line in (claim["lines"] or [{}])]
    expected = add(document_sums(document) for document in documents)
    counts = []
    for text, rows, whole in [(line_table, lines, of_claim), (claim_table, claims, lambda kind: kind)]:
        table = list(csv.DictReader(io.StringIO(text.decode("utf-8"), newline=""), strict=True))
        expect(len(table) == len(rows), f"{len(table)} rows instead of {len(rows)}")
        for row, entry in zip(table, rows):
            amounts = entry[1].get("amounts", {}) if isinstance(entry, tuple) else entry.get("totals", {})
            for kind in AMOUNTS:
                expect(row[kind] == as_text(amounts.get(kind)), f"{row['fileName']}: {kind} is {row[kind]}")
        sums = {
            name: sum(Decimal(row[whole(kind)] or 0) for row in table) for name, kind in SUMMED.items()
        }
        expect(sums == expected, f"csv: {sums} instead of {expected}")
        check_pandas(text, rows, whole, expected)
        check_duckdb(text, whole, expected)
        counts.append(len(table))
    check_claims_of(line_table, claims)
    return f"{counts[0]} rows of lines and {counts[1]} of claims are the same in csv, pandas and DuckDB"


def check_pandas(text, rows, whole, expected):
    """pandas reads amounts as binary floating point: each is the nearest to the decimal, and sums are to the cent."""
    frame = pandas.read_csv(io.BytesIO(text), dtype={name: str for name in text_columns(text)})
    expect(len(frame) == len(rows), f"pandas: {len(frame)} rows")
    for kind in AMOUNTS:
        for value, entry in zip(frame[kind], rows):
            amounts = entry[1].get("amounts", {}) if isinstance(entry, tuple) else entry.get("totals", {})
            if kind in amounts:
                expect(value == float(amounts[kind]), f"pandas: {kind} is {value}")
            else:
                expect(pandas.isna(value), f"pandas: {kind} is {value} instead of absent")
    for name, kind in SUMMED.items():
        total = Decimal(str(round(frame[whole(kind)].sum(), 2)))
        expect(total == expected[name], f"pandas: {kind} adds up to {total} instead of {expected[name]}")


def check_duckdb(text, whole, expected):
    """DuckDB reads amounts as exact decimals."""
    import tempfile

    with tempfile.NamedTemporaryFile(suffix=".csv") as file:
        file.write(text)
        file.flush()
        columns = ", ".join(f"sum(CAST({whole(kind)} AS DECIMAL(18, 2)))" for kind in SUMMED.values())
        row = duckdb.sql(f"SELECT {columns} FROM read_csv('{file.name}', all_varchar = true)").fetchall()[0]
    expect(dict(zip(SUMMED, row)) == expected, f"DuckDB: {row} instead of {expected}")


def text_columns(text):
    """Names of the columns that hold no number."""
    header = text.split(b"\r\n", 1)[0].decode("utf-8").split(",")
    numbers = set(AMOUNTS) | {of_claim(kind) for kind in AMOUNTS} | {"claim", "line", "lineCount", "units"}
    return [name for name in header if name not in numbers]


def check_claims_of(line_table, claims):
    """Each claim's sums stand in the row of its first line."""
    table = csv.DictReader(io.StringIO(line_table.decode("utf-8"), newline=""), strict=True)
    firsts = [row for row in table if row["line"] in ("", "1")]
    for row, claim in zip(firsts, claims, strict=True):
        sums = {name: Decimal(row[of_claim(kind)] or 0) for name, kind in SUMMED.items()}
        expect(sums == claim_sums(claim), f"{row['fileName']}: {sums}")
