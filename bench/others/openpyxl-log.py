# Records a call as a script with openpyxl would: load, edit the contact's row, append a call, save.
import datetime, sys

import openpyxl

path, row = sys.argv[1], int(sys.argv[2])
book = openpyxl.load_workbook(path)
contacts = book["Контакты"]
headings = {cell.value: cell.column for cell in contacts[1]}
next_contact = datetime.datetime(2026, 12, 1)
contacts.cell(row, headings["Дата следующего контакта"]).value = next_contact
contacts.cell(row, headings["Результат звонка"]).value = "недозвон"
attempts = contacts.cell(row, headings["Попытки"])
attempts.value = (attempts.value or 0) + 1
name, phone, owner = (contacts.cell(row, headings[of]).value for of in ("Имя", "Телефон", "Менеджер"))
book["Звонки"].append(["made-by-openpyxl", datetime.datetime(2026, 11, 23, 10, 15), name, phone, owner, "недозвон", None, None, next_contact])
book.save(path)
