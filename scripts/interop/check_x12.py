"""Remittance advices: validated by pyx12, balanced with its reader, added up by edi-835-parser."""

import logging
import warnings
from collections import Counter
from decimal import Decimal

import pyx12.params
import pyx12.x12file
import pyx12.x12n_document
from edi_835_parser import parse as parse_835

from claims import SUMMED, add, claim_sums, expect

MARK = "SYNTHESISED FROM AN EOB"


def check(documents, paths, refusals, scratch):
    """Checks the files; `paths` has None where a document was refused."""
    logging.disable(logging.CRITICAL)
    claims = 0
    for document, path in zip(documents, paths, strict=True):
        if path is None:
            continue
        name = document["source"]["fileName"]
        expect(
            pyx12.x12n_document.x12n_document(pyx12.params.params(), str(path), None, None, None),
            f"{name}: pyx12 finds errors")
        read = balanced_claims(name, path, document["currency"])
        expected = Counter((claim["claimNumber"], *claim_sums(claim).values()) for claim in document["claims"])
        # Where the document does not say what the member owes, it is what follows from the other amounts.
        unsaid = {
            claim["claimNumber"] for claim in document["claims"] if "patientResponsibility" not in claim["totals"]}
        said = Counter((*entry[:3], Decimal(0)) if entry[0] in unsaid else entry for entry in read)
        expect(said == expected, f"{name}: {said - expected}")
        sums = add(claim_sums(claim) for claim in document["claims"])
        charged, paid = sums_elsewhere(path, scratch)
        expect((charged, paid) == (sums["billed"], sums["paid"]), f"{name}: edi-835-parser adds up to {charged}, {paid}")
        claims += len(read)
    count = sum(path is not None for path in paths)
    return (
        f"{claims} claims in {count} remittance advices are accepted and balance; "
        f"{len(paths) - count} documents are refused: "
        + ", ".join(f"{count} × {why}" for why, count in reasons(refusals).most_common()))


def reasons(refusals):
    """How often each reason stands in the messages, by document."""
    counts = Counter()
    for message in refusals:
        clauses = message.removeprefix("It cannot be written as X12 835: ").rstrip(".").split("; ")
        words = {clause.rsplit(": ", 1)[-1] for clause in clauses}
        counts.update({" ".join("N" if any(map(str.isdigit, word)) else word for word in w.split()) for w in words})
    return counts


def balanced_claims(name, path, currency):
    """Number, charge, payment and member's share of each claim, after checking that they add up."""
    claims, paid_of_set, claim, service = [], Decimal(0), None, None
    announced, marks = None, 0

    def amount(segment, place):
        return Decimal(segment.get_value(place) or 0)

    def close_service():
        if service is not None:
            expect(service["charge"] - service["adjusted"] == service["paid"], f"{name}: a service does not balance")

    def close_claim():
        close_service()
        if claim is not None:
            expect(claim["charge"] - claim["adjusted"] == claim["paid"], f"{name}: a claim does not balance")
            expect(claim["owed"] == claim["patient"], f"{name}: CLP05 is not the sum of PR")
            claims.append((claim["number"], claim["charge"], claim["paid"], claim["owed"]))

    with open(path, encoding="ascii") as file:
        for segment in pyx12.x12file.X12Reader(file):
            kind = segment.get_seg_id()
            if kind == "ISA":
                expect(segment.get_value("ISA15") == "T", f"{name}: not marked as a test")
            elif kind == "ST":
                paid_of_set, marks = Decimal(0), 0
            elif kind == "BPR":
                announced = amount(segment, "BPR02")
            elif kind == "CUR":
                expect(segment.get_value("CUR02") == currency, f"{name}: another currency")
            elif kind in ("REF", "PER"):
                marks += MARK in (segment.get_value(kind + "02") or "")
            elif kind == "CLP":
                close_claim()
                service = None
                claim = {
                    "number": segment.get_value("CLP07"), "charge": amount(segment, "CLP03"),
                    "paid": amount(segment, "CLP04"), "adjusted": Decimal(0), "patient": Decimal(0),
                    "owed": amount(segment, "CLP05") if segment.get_value("CLP05") else None,
                }
                paid_of_set += claim["paid"]
            elif kind == "SVC":
                close_service()
                service = {
                    "charge": amount(segment, "SVC02"), "paid": amount(segment, "SVC03"), "adjusted": Decimal(0)}
            elif kind == "CAS":
                for place in range(3, 20, 3):
                    adjusted = amount(segment, f"CAS{place:02}")
                    claim["adjusted"] += adjusted
                    if segment.get_value("CAS01") == "PR":
                        claim["patient"] += adjusted
                    if service is not None:
                        service["adjusted"] += adjusted
            elif kind == "SE":
                close_claim()
                claim = service = None
                expect(announced == paid_of_set, f"{name}: BPR02 is {announced}, the claims were paid {paid_of_set}")
                expect(marks == 2, f"{name}: not marked as synthesised")
    return claims


def sums_elsewhere(path, scratch):
    """Charges and payments as edi-835-parser adds them up.

    It cannot read an N4 without a state, which the standard wants only for addresses that are known, so it gets one.
    """
    copy = scratch / "with-state.835"
    text = path.read_text(encoding="ascii")
    copy.write_text(text.replace("N4*NOT PRINTED~", "N4*NOT PRINTED*XX*00000~").replace("\n", ""))
    with warnings.catch_warnings():
        # It has no place for adjustments of whole claims, and warns of them.
        warnings.simplefilter("ignore")
        sets = parse_835(str(copy))
    claims = [loop.claim for transaction in sets for loop in transaction.claims]
    return (
        sum(Decimal(str(claim.charge_amount)) for claim in claims),
        sum(Decimal(str(claim.paid_amount)) for claim in claims))
