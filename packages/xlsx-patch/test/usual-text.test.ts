/** Texts that hold nothing to be looked for are read in one step: it must be what reading them step by step gives. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { stringText } from "../src/read/rich-text.ts";
import { decodeContent, unescapeCellText, usualText } from "../src/xml/xml-text.ts";

const pieces = fc.array(
  fc.constantFrom(
    ...[
      "a",
      "Я",
      "ș",
      "漢",
      "😀",
      " ",
      "\n",
      "\r",
      "\r\n",
      "_",
      "_x000D_",
      "_x0041_",
      "x",
      "&amp;",
      "&#1048;",
    ],
    ...["&lt;", ">", "<![CDATA[<b>]]>", "<!-- no text -->", "t>"],
  ),
  { maxLength: 8 },
);

it("reads a string as its characters, escapes and line ends are read", () => {
  fc.assert(
    fc.property(pieces, (raw) => {
      const written = raw.join("");
      const bytes = Buffer.from(`<t>${written}</t>`);
      expect(stringText(bytes)).toBe(unescapeCellText(decodeContent(written)));
    }),
    { numRuns: 2000 },
  );
});

it("tells a text of which nothing has to be looked for from any other", () => {
  const known = (text: string) => usualText(Buffer.from(text), 0, Buffer.byteLength(text));
  expect(["", "Anna", "Анна", "+7 900", "a > b"].map(known)).toEqual(["", "Anna", "Анна", "+7 900", "a > b"]);
  expect(["Tom &amp; Co", "a_x000D_b", "a\rb", "a<b"].map(known)).toEqual([null, null, null, null]);
});

it("does not take what stands behind another tag for the end of a text", () => {
  const read = (content: string) => stringText(Buffer.from(content));
  expect(read("<t>a</t><rPh><t>b</t></rPh>")).toBe("a");
  expect(read("<t>a</t><t>b</t>")).toBe("ab");
  expect(read("<t/>")).toBe("");
  expect(read("<t></t>")).toBe("");
  expect(read('<t xml:space="preserve"> a </t>')).toBe(" a ");
});
