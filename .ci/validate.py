"""Validates every data file against the JSON Schema of its kind, and shows that a faulty one fails."""
import json
import pathlib
import sys

import jsonschema

data = pathlib.Path(sys.argv[1])
schemas = {path.stem: json.loads(path.read_text()) for path in (data / "schema").glob("*.json")}
checked = 0
for path in sorted(data.rglob("*.json")):
    if "schema" in path.relative_to(data).parts:
        continue
    content = json.loads(path.read_text())
    validator = jsonschema.Draft202012Validator(schemas[content["kind"]])
    faults = [f"{path}: {'/'.join(map(str, fault.path))}: {fault.message}" for fault in validator.iter_errors(content)]
    if faults:
        sys.exit("\n".join(faults))
    checked += 1
    content["format"] = "one"
    if validator.is_valid(content):
        sys.exit(f"{path}: a faulty format passes the schema")
print(f"{checked} files fit their schemas")
