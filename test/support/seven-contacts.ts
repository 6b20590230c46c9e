/** A small workbook as bytes, for tests that open it thousands of times. */
import { buildWorkbook, row } from "../../packages/xlsx-patch/test/support/workbook-builder.ts";

const text = (cell: string, value: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A workbook of seven contacts C1 to C7, all due on 23 November 2026. */
export const sevenContacts = buildWorkbook({
  sheets: [
    {
      title: "Contacts",
      rows: [
        row(1, text("A1", "Name"), text("B1", "Phone"), text("C1", "Next contact date"), text("D1", "Notes")),
        ...[2, 3, 4, 5, 6, 7, 8].map((at) =>
          row(
            at,
            text(`A${at}`, `C${at - 1}`),
            text(`B${at}`, `+3736900000${at - 1}`),
            `<c r="C${at}" s="1"><v>46349</v></c>`,
          ),
        ),
      ].join(""),
    },
  ],
  formats: ["dd.mm.yyyy"],
});
