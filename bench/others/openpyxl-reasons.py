# Counts the refusal reasons of the recorded calls, read with openpyxl in its read-only mode.
import collections, json, sys

import openpyxl

rows = openpyxl.load_workbook(sys.argv[1], read_only=True)["Звонки"].iter_rows(values_only=True)
headings = next(rows)
outcome, reason = headings.index("Исход"), headings.index("Причина отказа")
reasons, calls = collections.Counter(), 0
for row in rows:
    calls += 1
    if row[outcome] == "отказ":
        reasons[row[reason]] += 1
print(json.dumps({"calls": calls, "reasons": dict(sorted(reasons.items()))}, ensure_ascii=False))
