"""Claims documents against the schema that the tool prints, with jsonschema."""

import jsonschema

from claims import Failure, parse, run


def check(tool, documents, failures):
    """Validates documents, and the objects that stand in the place of failed inputs."""
    schema = parse(run(tool, "schema"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for value in documents + failures:
        for error in validator.iter_errors(value):
            raise Failure(f"{value['source']}: {error.json_path}: {error.message[:200]}")
    return f"{len(documents)} documents and {len(failures)} failures conform to the schema"
