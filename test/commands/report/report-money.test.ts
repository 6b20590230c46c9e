/** Money in the report: which currency an amount is in, and that two of them are never added. */
import { describe, expect, it } from "vitest";
import { report } from "../../../src/commands/report/report.ts";
import { testRun } from "../../support/terminal/command.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import type { Written } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

const today = "2026-11-27";

interface Deal {
  readonly value?: Written;
  readonly format?: string;
  readonly amount?: Written;
  readonly amountFormat?: string;
}

/** A workbook in which each deal is refused. */
function refusedDeals(
  deals: readonly Deal[],
  heading = "Deal value",
  amountHeading = "Amount",
): MemoryWorkbook {
  const formats = (at: number, of: (deal: Deal) => string | undefined) =>
    new Map(
      deals.flatMap((deal, index): [string, string][] => {
        const code = of(deal);
        return code === undefined ? [] : [[`${index + 2}:${at}`, code]];
      }),
    );
  return new MemoryWorkbook([
    {
      title: "Contacts",
      rows: [
        ["Name", "Phone", "Next contact date", heading],
        ...deals.map(({ value }, index): Written[] => [
          `Client ${index}`,
          phone(index),
          "@2026-12-01",
          value,
        ]),
      ],
      formats: formats(4, ({ format }) => format),
    },
    {
      title: "Calls",
      rows: [
        ["Call id", "When", "Contact", "Phone", "Outcome", "Reason", amountHeading],
        ...deals.map(({ amount }, index): Written[] => [
          ...[
            `id-${index}`,
            "@2026-11-24T10:00",
            `Client ${index}`,
            phone(index),
            "refused",
            "Price",
            amount,
          ],
        ]),
      ],
      formats: formats(7, ({ amountFormat }) => amountFormat),
    },
  ]);
}

function phone(index: number): string {
  return `+1 555 010 ${String(1000 + index)}`;
}

async function lostIn(workbook: MemoryWorkbook): Promise<unknown> {
  const run = testRun({ workbook, home: newFolder(), now: `${today}T10:00`, json: true });
  await report(run.context, { min: "1" });
  const { currencies, currency, lost, lostKnown, lostOf } = Object(run.document());
  return { currencies, currency, lost, lostKnown, lostOf };
}

describe("the currency of an amount", () => {
  it("is told by the number format of its cell", async () => {
    const deals = [
      { value: 1000, format: '#,##0 "₽"' },
      { value: 2000, format: '#,##0 "₽"' },
      { value: 300, format: "#,##0.00 [$€-407]" },
      { value: 40, format: '#,##0 "MDL"' },
    ];
    expect(await lostIn(refusedDeals(deals))).toEqual({
      ...{ lost: 3000, currency: "RUB", lostKnown: 2, lostOf: 4 },
      currencies: [
        { currency: "EUR", lost: 300 },
        { currency: "MDL", lost: 40 },
      ],
    });
  });

  it("is told by the heading where the cell doesn't say", async () => {
    const deals = [{ value: 1000 }, { value: 2000, format: "0.00" }, { value: 300, format: "$#,##0" }];
    expect(await lostIn(refusedDeals(deals, "Deal value, MDL"))).toMatchObject({
      ...{ lost: 3000, currency: "MDL" },
      currencies: [{ currency: "USD", lost: 300 }],
    });
  });

  it("of a call is its own, else the client's", async () => {
    const deals = [
      { value: 1, format: '0 "€"', amount: 500 },
      { value: 1, format: '0 "€"', amount: 700, amountFormat: '"$"0' },
      { value: 1, format: '0 "€"', amount: "900 lei" },
    ];
    expect(await lostIn(refusedDeals(deals))).toMatchObject({
      ...{ lost: 500, currency: "EUR" },
      currencies: [
        { currency: "USD", lost: 700 },
        { currency: "lei", lost: 900 },
      ],
    });
    expect(await lostIn(refusedDeals([{ amount: 5 }], "Deal value", "Amount, €"))).toMatchObject({
      ...{ lost: 5, currency: "EUR" },
    });
  });

  it("is not made up for values that have none", async () => {
    const deals = [{ value: 1000 }, { value: 2000 }, { value: 300, format: "$#,##0" }];
    expect(await lostIn(refusedDeals(deals))).toMatchObject({
      ...{ lost: 3000, currency: null },
      currencies: [{ currency: "USD", lost: 300 }],
    });
  });
});
