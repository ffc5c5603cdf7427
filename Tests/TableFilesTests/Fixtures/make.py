#!/usr/bin/env python3
"""Makes the files in this folder: with openpyxl and python-docx, and with LibreOffice of those.

Run by hand where a file is to be added; the tests read what lies here.
"""
import datetime
import os
import subprocess
import sys
import tempfile
import zipfile

import docx
import openpyxl

here = os.path.dirname(os.path.abspath(__file__))


def workbook():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Handlingsplan"
    sheet["A1"] = "Handlingsplan 2026"
    sheet.merge_cells("A1:G1")
    heads = ["Fokusområde", "Åtgärd", "Ansvarig", "Tidplan", None, "Klart", "Budget"]
    for column, head in enumerate(heads, 1):
        sheet.cell(3, column, head)
    sheet.merge_cells("D3:E3")
    for column in (1, 2, 3, 6, 7):
        sheet.merge_cells(start_row=3, end_row=4, start_column=column, end_column=column)
    sheet["D4"], sheet["E4"] = "Start", "Slut"
    first, last = datetime.date(2026, 3, 1), datetime.date(2026, 6, 30)
    rows = [
        ["Trygga platser", "Trygghets\nvandring", "Polisen: kommunpolis", first, last, 0.5, 20000],
        [None, "Belysning", "Kommunen: säkerhetschef", first, "Q3 2026", 1, 1234.5],
    ]
    for row, cells in enumerate(rows, 5):
        for column, cell in enumerate(cells, 1):
            sheet.cell(row, column, cell)
        sheet.cell(row, 4).number_format = "yyyy-mm-dd"
        sheet.cell(row, 5).number_format = "d/m yyyy"
        sheet.cell(row, 6).number_format = "0%"
    sheet.merge_cells("A5:A6")
    sheet["A8"], sheet["G8"] = "Summa", "=SUM(G5:G6)"
    hidden = book.create_sheet("Listor")
    hidden["A1"] = "Åtgärd"
    hidden.sheet_state = "hidden"
    return book


def document():
    document = docx.Document()
    document.add_paragraph("Fokusområde 1: Trygga platser")
    table = document.add_table(4, 3)
    for column, head in enumerate(["Åtgärd", "Ansvarig", "När"]):
        table.cell(0, column).text = head
    cells = [
        ["Vandring", "Polisen: kommunpolis", "Q2 2026"],
        ["Belysning", "Kommunen: säkerhetschef", "2026"],
    ]
    for row, texts in enumerate(cells, 1):
        for column, text in enumerate(texts):
            table.cell(row, column).text = text
    table.cell(1, 0).add_paragraph("i centrum")
    table.cell(1, 2).text = "Q2 2026"
    table.cell(1, 2).merge(table.cell(2, 2)).text = "Q2 2026"
    table.cell(3, 0).merge(table.cell(3, 2)).text = "Unga i riskzon"
    document.add_paragraph("Fokusområde 2: Unga i riskzon")
    second = document.add_table(2, 2)
    for column, head in enumerate(["Åtgärd", "Ansvarig"]):
        second.cell(0, column).text = head
    second.cell(1, 0).text, second.cell(1, 1).text = "Fältarbete", "Kommunen: enhetschef"
    return document


def hostile():
    """Files that no office program makes: a document type, and far more than is told."""
    parts = {
        "xl/_rels/workbook.xml.rels": "<Relationships><Relationship Id='r' Target='s.xml'/></Relationships>",
        "xl/workbook.xml": "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='r'/></sheets></workbook>",
        "xl/s.xml": "<!DOCTYPE a [<!ENTITY b 'bbbb'>]><worksheet><sheetData/></worksheet>",
    }
    with zipfile.ZipFile(f"{here}/doctype.xlsx", "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED)
    parts["xl/s.xml"] = "<worksheet>" + " " * (60 << 20) + "</worksheet>"
    with zipfile.ZipFile(f"{here}/bomb.xlsx", "w") as file:
        for name, text in parts.items():
            file.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED, 9)


def convert(source, form, name):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", "--headless", "--convert-to", form, "--outdir", folder, source], check=True,
            stdout=subprocess.DEVNULL)
        stem = os.path.splitext(os.path.basename(source))[0]
        os.replace(f"{folder}/{stem}.{form}", f"{here}/{name}")


hostile()
workbook().save(f"{here}/plan-openpyxl.xlsx")
document().save(f"{here}/plan-python.docx")
if "--without-office" not in sys.argv:
    for form in ("xlsx", "ods"):
        convert(f"{here}/plan-openpyxl.xlsx", form, f"plan-office.{form}")
    for form in ("docx", "odt"):
        convert(f"{here}/plan-python.docx", form, f"plan-office.{form}")
