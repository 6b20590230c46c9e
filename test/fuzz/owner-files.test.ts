/** Owner files with anything in them: a workbook that is shown as open is never touched, and who has it is told tidily. */
import { expect, test } from "vitest";
import type { Failure } from "../../src/base/errors.ts";
import { languages } from "../../src/base/language.ts";
import { harmless } from "../../src/terminal/harmless.ts";
import { tell } from "../../src/words/problems/problems.ts";
import type { Change } from "../../src/workbook/changes.ts";
import { openExcel } from "../../src/workbook/excel/workbook.ts";
import { casesOf, FuzzFigures, numbersFrom, oneOf } from "../support/fuzz.ts";
import { sevenContacts } from "../support/seven-contacts.ts";
import { ModelDisk } from "../support/workbooks/model-disk.ts";
import { mutatedBytes, type Next } from "../support/workbooks/mutate.ts";
import { excelOwnerFile } from "../support/workbooks/owner-file.ts";

const count = casesOf(300);
const place = "/sales/clients.xlsx";
const shown = ["~$clients.xlsx", ".~lock.clients.xlsx#"];
const others = [
  "~$client.xlsx",
  "~$clients.xlsx.tmp",
  ".~lock.clients.xlsx",
  ".~lock.clients.ods#",
  "clients.xlsx#",
];
const names = [
  "Ivan",
  "Иван Петров",
  "Ana\\, Maria",
  "\u001b[2J\u0007",
  "a\nb\r\nc",
  "\u202eexe",
  "😀".repeat(40),
  " ",
  "",
];

const eighthContact: Change = {
  kind: "append",
  sheet: "Contacts",
  headingRow: 1,
  key: null,
  cells: [{ column: 1, value: { kind: "text", text: "C8" } }],
};

/** What some program, or a disk that failed, has left. */
function ownerFile(next: Next): Buffer {
  const name = oneOf(next, names).repeat(oneOf(next, [1, 1, 1, 40]));
  const whole =
    next(2) === 0
      ? excelOwnerFile(name.slice(0, 54))
      : Buffer.from(`${name},${name},desk,23.11.2026 10:15,file:///home;`);
  switch (next(6)) {
    case 0:
      return whole;
    case 1:
      return whole.subarray(0, next(whole.length + 1));
    case 2:
      return Buffer.from(Array.from({ length: next(400) }, () => next(256)));
    case 3:
      return Buffer.alloc(oneOf(next, [0, 1, 165, 1024, 100_000]), next(256));
    default:
      return whole.length === 0 ? whole : mutatedBytes(whole, next);
  }
}

const figures = new FuzzFigures("owner files");

test(`${count} owner files keep the workbook as it is, and files of other names don't`, {
  timeout: 3_600_000,
}, async () => {
  for (let seed = 1; seed <= count; seed++) {
    const next = numbersFrom(seed);
    const disk = new ModelDisk({
      files: new Map([[place, sevenContacts]]),
      folders: new Set(["/", "/sales"]),
    });
    const isShown = next(8) > 0;
    for (const name of isShown ? [oneOf(next, shown), oneOf(next, others)] : others)
      disk.put(`/sales/${name}`, ownerFile(next));
    await figures.try(
      seed,
      async () => {
        await openExcel(place, place, disk.machine()).apply([eighthContact]);
        expect(isShown).toBe(false);
        return true;
      },
      (failure) => {
        expect(isShown).toBe(true);
        verifyTold(failure);
        expect(disk.read(place).equals(sevenContacts)).toBe(true);
      },
    );
  }
});

function verifyTold(failure: Failure): void {
  expect(failure.code).toBe("waiting.open");
  if (!("by" in failure.data)) return;
  const { by } = failure.data;
  expect(by === null || (by.trim() === by && by !== "" && Array.from(by).length <= 80)).toBe(true);
  for (const language of languages) {
    expect(harmless(tell(failure, language).message)).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  }
}
