"""The claims documents that exports are compared with, and what every check needs."""

import json
import subprocess
from decimal import Decimal
from pathlib import Path

SUMMED = {"billed": "billed", "paid": "planPaid", "owed": "patientResponsibility"}


class Failure(Exception):
    """Something that another implementation does not accept, or reads otherwise."""


def expect(condition, words):
    """Raises a failure with words for a person when a condition does not hold."""
    if not condition:
        raise Failure(words)


def run(*arguments, statuses=(0, 1, 3)):
    """Standard output of the tool; whatever is not read or not exported is part of the inputs."""
    done = subprocess.run(arguments, capture_output=True, check=False)
    expect(done.returncode in statuses, f"{arguments[0]} ended with {done.returncode}: {done.stderr[:500]}")
    return done.stdout


def parse(text):
    """JSON with exact decimals."""
    return json.loads(text, parse_float=Decimal, parse_int=int)


def claim_sums(claim):
    """Billed, paid and owed of a claim; what it does not say adds nothing."""
    totals = claim.get("totals", {})
    return {name: Decimal(totals.get(kind, 0)) for name, kind in SUMMED.items()}


def add(sums):
    """The sum of several sums."""
    sums = list(sums)
    return {name: sum((entry[name] for entry in sums), Decimal(0)) for name in SUMMED}


def document_sums(document):
    """Billed, paid and owed of a document's claims."""
    return add(claim_sums(claim) for claim in document["claims"])


def stem(document):
    """The name that the document's files have in a folder."""
    return Path(document["source"]["fileName"]).stem
