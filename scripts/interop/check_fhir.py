"""Bundles, with the R4B models of fhir.resources."""

from decimal import Decimal

from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.operationoutcome import OperationOutcome

from claims import claim_sums, expect, parse

CODES = {"billed": "submitted", "paid": "benefit", "owed": "memberliability"}


def amounts(value):
    """Every amount of money below a value."""
    if isinstance(value, dict):
        if set(value) == {"value", "currency"}:
            yield value
        for part in value.values():
            yield from amounts(part)
    elif isinstance(value, list):
        for part in value:
            yield from amounts(part)


def references(value):
    """Every reference below a value."""
    if isinstance(value, dict):
        if isinstance(value.get("reference"), str):
            yield value["reference"]
        for part in value.values():
            yield from references(part)
    elif isinstance(value, list):
        for part in value:
            yield from references(part)


def check(documents, bundles, outcomes):
    """Parses and writes each Bundle again, and compares sums claim by claim."""
    count = 0
    for document, text in zip(documents, bundles, strict=True):
        name = document["source"]["fileName"]
        ours = parse(text)
        model = Bundle.model_validate_json(text)
        expect(parse(model.model_dump_json()) == ours, f"{name}: something is lost in fhir.resources")
        entries = ours.get("entry", [])
        addresses = {entry["fullUrl"] for entry in entries}
        expect(len(addresses) == len(entries), f"{name}: two entries have the same address")
        for reference in references(ours):
            expect(reference in addresses, f"{name}: {reference} leads nowhere")
        for amount in amounts(ours):
            expect(
                isinstance(amount["value"], Decimal) and amount["value"].as_tuple().exponent == -2,
                f"{name}: {amount['value']} has not two decimals")
            expect(amount["currency"] == document["currency"], f"{name}: {amount['currency']}")
        explanations = [
            entry["resource"] for entry in entries
            if entry["resource"]["resourceType"] == "ExplanationOfBenefit"
        ]
        for claim, explanation in zip(document["claims"], explanations, strict=True):
            expect("meta" not in explanation, f"{name}: a profile is claimed")
            totals = {
                coding["code"]: total["amount"]["value"]
                for total in explanation.get("total", [])
                for coding in total["category"].get("coding", [])
            }
            sums = {name: Decimal(totals.get(code, 0)) for name, code in CODES.items()}
            expect(sums == claim_sums(claim), f"{name}: {sums}")
            expect(len(explanation.get("item", [])) == len(claim["lines"]), f"{name}: lines")
            count += 1
    for text in outcomes:
        expect(parse(OperationOutcome.model_validate_json(text).model_dump_json()) == parse(text), "OperationOutcome")
    return f"{count} claims in {len(documents)} Bundles are accepted and written again without loss"
