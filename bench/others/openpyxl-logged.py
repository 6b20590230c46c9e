# What stands in a workbook after a call was recorded: the contact's cells and the last row of the calls.
import json, sys

import openpyxl

path, row = sys.argv[1], int(sys.argv[2])
book = openpyxl.load_workbook(path, read_only=True)
contacts = book["Контакты"].iter_rows(values_only=True)
headings = next(contacts)
for number, cells in enumerate(contacts, start=2):
    if number == row:
        contact = dict(zip(headings, cells))
        break
calls = list(book["Звонки"].iter_rows(values_only=True))
last = dict(zip(calls[0], calls[-1]))
print(json.dumps({
    "next": str(contact["Дата следующего контакта"])[:10],
    "outcome": contact["Результат звонка"],
    "attempts": contact["Попытки"],
    "calls": len(calls) - 1,
    "call": [last["Контакт"], last["Исход"], str(last["Следующий контакт"])[:10]],
}, ensure_ascii=False))
