/** A list as CSV: whatever a spreadsheet parts its fields at, no cell of the sheet becomes a formula there. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvText } from "../../src/documents/csv.ts";
import { makeOutput } from "../../src/terminal/output.ts";

/** The fields that a program sees that parts a file at one sign, quotes counting only where a field begins with one. */
function fieldsAt(text: string, separator: string): string[] {
  const quoted = /^"((?:[^"]|"")*)"/;
  const fields: string[] = [];
  for (let rest = text; rest !== ""; ) {
    const [whole = "", inside] = quoted.exec(rest) ?? [];
    const after = rest.slice(whole.length);
    const end = [...after].findIndex((sign) => sign === separator || sign === "\n" || sign === "\r");
    const plain = end === -1 ? after : after.slice(0, end);
    fields.push((inside ?? "").replaceAll('""', '"') + plain);
    rest = end === -1 ? "" : after.slice(end + 1);
  }
  return fields;
}

const isFormula = (field: string): boolean => /^[\s"]*[=+\-@]/.test(field);

describe("a field of CSV", () => {
  test.each([",", ";", "\t", "|"])("is no formula for a program that parts at %j", (separator) => {
    const piece = fc.constantFrom(
      "=1+1",
      "-2",
      "@A1",
      "+7",
      ";",
      ",",
      "|",
      "\t",
      "\n",
      '"',
      "'",
      " ",
      "Roof",
    );
    const cell = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (row) => {
        const text = csvText([["name", ...row]]);
        expect(fieldsAt(text, separator).filter(isFormula)).toEqual([]);
      }),
      { seed: 7, numRuns: 3000 },
    );
  });

  test("holds nothing that a terminal obeys, nor anything that reorders a line, and no formula behind it", () => {
    expect(csvText([["\u001b[31mI\u202eno\u009bn\u0085", "a\tb", "\u001b=1+1", "\u200f-2"]])).toBe(
      "[31mInon,\"a\tb\",'=1+1,'-2\r\n",
    );
  });

  test("keeps what is no formula as it is", () => {
    expect(csvText([["Anna-Maria", "a = b", "1 - 2", -5, null]])).toBe("Anna-Maria,a = b,1 - 2,-5,\r\n");
  });
});

test("a document on a terminal holds nothing that a terminal obeys", () => {
  const printed = (isTerminal: boolean): string => {
    const written: string[] = [];
    const push = (more: string): void => {
      written.push(more);
    };
    const sink = { write: push, isTerminal, width: 80 };
    makeOutput({ out: sink, err: sink }, { json: false, colour: false, unicode: true }).raw(
      "a\u001b[2Jb\r\n",
    );
    return written.join("");
  };
  expect([printed(true), printed(false)]).toEqual(["a�[2Jb\n", "a\u001b[2Jb\r\n"]);
});
