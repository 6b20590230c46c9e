/** Which column groups are compared within: of several that would do, and never one that means something else. */
import { describe, expect, it } from "vitest";
import { report } from "../../../src/commands/report/report.ts";
import { testRun } from "../../support/terminal/command.ts";
import { newFolder } from "../../support/workbooks/folders.ts";
import type { Written } from "../../support/workbooks/memory-sheet.ts";
import { MemoryWorkbook } from "../../support/workbooks/memory-workbook.ts";

/** A client of a table: whose it is, which of two kinds, its place among all. */
interface Made {
  readonly owner: string;
  readonly kind: 0 | 1;
  readonly index: number;
}
type Column = readonly [heading: string, of: (client: Made) => Written];

/** Ann has mostly clients of kind 0, Bob of kind 1; every fourth client has refused. */
function table(columns: readonly Column[]): MemoryWorkbook {
  const clients = [made("Ann", 0, 24), made("Ann", 1, 6), made("Bob", 0, 6), made("Bob", 1, 24)].flat();
  const placed = clients.map((one, index): Made => ({ ...one, index }));
  const name = ({ index }: Made) => `Client ${index}`;
  const phone = ({ index }: Made) => `+1 555 010 ${1000 + index}`;
  return new MemoryWorkbook([
    {
      title: "Contacts",
      rows: [
        ["Name", "Phone", "Next contact date", ...columns.map(([heading]) => heading)],
        ...placed.map((one): Written[] => [
          ...[name(one), phone(one), "@2026-12-01"],
          ...columns.map(([, of]) => of(one)),
        ]),
      ],
    },
    {
      title: "Calls",
      rows: [
        ["Call id", "When", "Contact", "Phone", "Outcome", "Reason"],
        ...placed.map((one): Written[] => [
          ...[`id-${one.index}`, "@2026-11-24T10:00", name(one), phone(one)],
          ...(one.index % 4 === 0 ? ["refused", "Price"] : ["later", null]),
        ]),
      ],
    },
  ]);
}

function made(owner: string, kind: 0 | 1, count: number): Omit<Made, "index">[] {
  return Array.from({ length: count }, () => ({ owner, kind }));
}

async function withinOf(columns: readonly Column[], by = "owner"): Promise<unknown> {
  const run = testRun({
    workbook: table(columns),
    home: newFolder(),
    now: "2026-11-27T10:00",
    json: true,
  });
  await report(run.context, { by });
  return Object(run.document()).by.within;
}

const owner: Column = ["Owner", (client) => client.owner];
const source: Column = ["Source", ({ index }) => (index % 3 === 0 ? "site" : "fair")];
/** Clients of one kind mostly have one value. */
const strong =
  (...values: readonly [Written, Written]) =>
  ({ kind }: Made): Written =>
    values[kind];
/** Nothing to do with the kind. */
const even = ({ index }: Made): Written => (index % 2 === 0 ? "left" : "right");

describe("groups are compared within", () => {
  it("the manager where they are sources", async () => {
    expect(await withinOf([owner, source], "Source")).toBe("Owner");
  });

  it("the source where they are of any other column", async () => {
    expect(await withinOf([owner, source, ["Segment", strong("firm", "private")]], "Segment")).toBe("Source");
  });

  it("the source even where it is given for some of the clients only", async () => {
    const some: Column = ["Source", ({ index }) => (index % 3 === 0 ? "site" : null)];
    expect(await withinOf([owner, some, ["Segment", strong("firm", "private")]])).toBe("Source");
  });

  it("another column where they are sources and nobody is in charge", async () => {
    expect(
      await withinOf(
        [
          ["Source", ({ index }) => (index % 3 === 0 ? "site" : "fair")],
          ["Segment", strong("a", "b")],
        ],
        "Source",
      ),
    ).toBe("Segment");
  });

  it.each([
    ["first", ["Segment", "Side", "Wing"]],
    ["in the middle", ["Side", "Segment", "Wing"]],
    ["last", ["Side", "Wing", "Segment"]],
  ])("the column that splits them most, which stands %s", async (_place, headings) => {
    const columns = headings.map(
      (heading): Column => [heading, heading === "Segment" ? strong("a", "b") : even],
    );
    expect(await withinOf([owner, ...columns])).toBe("Segment");
  });

  it("the first of two that split them the same", async () => {
    const columns: Column[] = [
      ["Wing", strong("a", "b")],
      ["Segment", strong("a", "b")],
    ];
    expect(await withinOf([owner, ...columns])).toBe("Wing");
  });

  it("nothing where no column is left", async () => {
    expect(await withinOf([owner])).toBeNull();
    expect(await withinOf([["Segment", strong("a", "b")]], "Segment")).toBeNull();
  });

  it("nothing where a column holds the same for everybody", async () => {
    expect(await withinOf([owner, ["Segment", () => "firm"]])).toBeNull();
  });

  it.each<[string, Column]>([
    ["the status", ["Status", strong("hot", "cold")]],
    ["a second phone", ["Phone 2", strong("+1 555 020 1000", "+1 555 020 2000")]],
    ["the company", ["Company", strong("Zeta", "Eta")]],
    ["the hour of the next call", ["Time", strong("10:00", "15:30")]],
    ["who may not be called", ["Do not call", strong("yes", "no")]],
    ["when a contract ends", ["Contract until", strong("@2027-01-10", "@2027-02-10")]],
    ["a note", ["Notes", strong("nice", "rude")]],
  ])("never %s", async (_name, column) => {
    expect(await withinOf([column, owner])).toBeNull();
    expect(await withinOf([column, owner, ["Side", even]])).toBe("Side");
  });

  it("never the column that they are groups of", async () => {
    expect(
      await withinOf(
        [
          ["Segment", strong("a", "b")],
          ["Side", even],
        ],
        "Segment",
      ),
    ).toBe("Side");
  });

  it("a column although some clients are nobody's", async () => {
    const some: Column = ["Owner", (client) => (client.index % 5 === 0 ? null : client.owner)];
    expect(await withinOf([some, ["Segment", strong("a", "b")]])).toBe("Segment");
  });

  it("a column that is spelt in several ways, as one value each", async () => {
    const spelt = ({ index, kind }: Made): Written =>
      (index % 2 === 0 ? ["firm", "man"] : ["Firm ", "MAN"])[kind] ?? "";
    expect(await withinOf([owner, ["Segment", spelt], ["Side", strong("x", null)]])).toBe("Segment");
  });
});
