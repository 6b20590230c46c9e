# The due contacts of a workbook, read with openpyxl in its read-only mode.
import datetime, json, re, sys

import openpyxl

path, today = sys.argv[1], datetime.date.fromisoformat(sys.argv[2])
sheet = openpyxl.load_workbook(path, read_only=True)["Контакты"]
rows = sheet.iter_rows(values_only=True)
column = next(rows).index("Дата следующего контакта")
due = []
for number, row in enumerate(rows, start=2):
    found = row[column]
    if isinstance(found, str):
        parts = re.fullmatch(r"(\d\d)\.(\d\d)\.(\d{4})", found)
        found = parts and datetime.datetime(int(parts[3]), int(parts[2]), int(parts[1]))
    if found is not None and found.date() <= today:
        due.append(number)
print(json.dumps(due))
