/** People sort the columns that they see: a column of ids at the right end stays behind. Whoever was shown is written, or nobody. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clients, type GoogleOffice, googleOffice } from "../../support/google/google-office.ts";
import { address } from "../../support/google/google-waiting.ts";
import { plain, type SheetRow } from "../../support/google/sheets-document.ts";
import type { SheetFixture } from "../../support/workbooks/memory-sheet.ts";

const headings = ["Name", "Phone", "Status", "Next contact date", "Note"];
const people = ["Anna Smith", "Boris Catan", "Clara Munteanu", "Dan Rusu"];
const ofPeople: SheetFixture["rows"] = people.map((name, index) => [
  name,
  `+373 69 111 22${index}`,
  "new",
  "@2026-11-23",
  null,
  `id-${index + 1}`,
]);
const atTheEnd: SheetFixture = { title: "Clients", rows: [[...headings, "followup id"], ...ofPeople] };

let office: GoogleOffice;

beforeEach(async () => {
  office = await googleOffice([atTheEnd]);
});

afterEach(async () => {
  await office.server.stop();
  expect(office.server.violations).toEqual([]);
});

const backwards = (left: SheetRow, right: SheetRow) => (plain(left[0]) < plain(right[0]) ? 1 : -1);

/** Sorts the columns that have headings of the person's own. */
function sortInSight(): void {
  office.document.sort("Clients", 1, backwards, headings.length);
}

/** The rows of the clients without those that still are as they were. */
function changed(): string[] {
  return office
    .lines("Clients")
    .slice(1)
    .filter((line) => !line.includes(" | new | 46349 |"));
}

it("check says where the ids stand, without an empty list below it", async () => {
  const { out } = await office.run(["check"]);
  expect(out).toMatch(/stands\s+at\s+the\s+end/);
  expect(out).not.toMatch(/\n\s*\n\s*\n/);
});

describe("between two commands a sort leaves the ids behind", () => {
  it("log by number writes the client that was listed", async () => {
    await office.run(["today"]);
    sortInSight();
    const ended = await office.run(["log", "1", "later", "--next", "2026-12-01"]);
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(changed()).toEqual([expect.stringMatching(/^Anna Smith .*later \| 46357/)]);
    expect(office.lines("Calls")[1]).toContain("Anna Smith");
  });

  it("a dealt card is the client that was dealt", async () => {
    await office.run(["next"]);
    sortInSight();
    expect(await office.run(["log", "later", "--next", "2026-12-01"])).toMatchObject({ code: 0, err: "" });
    expect(changed()).toEqual([expect.stringMatching(/^Anna Smith .*later \| 46357/)]);
  });

  it("sync writes the client of the outcome that waited", async () => {
    await office.run(["today"]);
    office.server.faults = () => ({ kind: "status", code: 503, when: "before" });
    await office.run(["log", "1", "later", "--next", "2026-12-01"]);
    office.server.faults = () => null;
    sortInSight();
    expect(await office.run(["sync"])).toMatchObject({ code: 0 });
    expect(changed()).toEqual([expect.stringMatching(/^Anna Smith .*later \| 46357/)]);
    expect(office.lines("Calls")[1]).toContain("Anna Smith");
  });

  it("undo gives the old values to the row that was written", async () => {
    await office.run(["today"]);
    await office.run(["log", "1", "later", "--next", "2026-12-01"]);
    sortInSight();
    expect(await office.run(["undo"])).toMatchObject({ code: 0, err: "" });
    expect(changed()).toEqual([]);
  });

  it("numbers stay with their clients, and only who was called is ticked", async () => {
    await office.run(["today"]);
    await office.run(["log", "1", "no-answer"]);
    await office.run(["log", "2", "no-answer"]);
    sortInSight();
    const { cards } = JSON.parse((await office.run(["today", "--json"])).out);
    const told = cards.map((card: { number: number; name: string; done: boolean }) => [
      card.number,
      card.name,
      card.done,
    ]);
    expect(told.sort()).toEqual([
      [1, "Anna Smith", true],
      [2, "Boris Catan", true],
      [3, "Clara Munteanu", false],
      [4, "Dan Rusu", false],
    ]);
  });

  it("check names ids that stand beside other clients, and says nothing when they went along", async () => {
    await office.run(["today"]);
    await office.run(["log", "1", "no-answer"]);
    await office.run(["log", "2", "no-answer"]);
    const ofIds = async () => {
      const { contacts } = JSON.parse((await office.run(["check", "--json"])).out);
      return contacts.ids.moved.map(({ name }: { name: string }) => name);
    };
    office.document.sort("Clients", 1, backwards);
    expect(await ofIds()).toEqual([]);
    office.document.sort("Clients", 1, (left, right) => backwards(right, left), headings.length);
    expect(await ofIds()).toEqual(["Anna Smith", "Boris Catan"]);
    expect((await office.run(["check"])).out).toContain("rows were sorted without that column");
  });
});

it("the same sort in the moment of the write harms nobody", async () => {
  await office.run(["today"]);
  let isSorted = false;
  office.server.before = ({ method }) => {
    if (isSorted || method !== "spreadsheets.batchUpdate") return;
    isSorted = true;
    sortInSight();
  };
  expect(await office.run(["log", "1", "later", "--next", "2026-12-01"])).toMatchObject({ code: 0 });
  expect(changed()).toEqual([expect.stringMatching(/^Anna Smith .*later \| 46357/)]);
  const ids = office.document
    .sheet("Clients")
    .rows.slice(1)
    .map((row) => plain(row[5]));
  expect(ids.slice(0, 4)).toEqual(["id-1", "id-2", "id-3", "id-4"]);
});

describe("the column of ids", () => {
  it("stands inside the table after adoption, so that a sort of what is in sight takes it along", async () => {
    await office.server.stop();
    office = await googleOffice([{ title: "Clients", rows: clients.rows.map((row) => row.slice(0, 5)) }]);
    expect(await office.run(["init", "--adopt", address, "--yes"])).toMatchObject({ code: 0, err: "" });
    expect(office.lines("Clients")[0]).toBe("Name | followup id | Phone | Next contact date | Status | Note");
    expect(office.lines("Clients")[1]).toMatch(
      /^Ann Lee \| [0-9a-z]{10} \| \+373 69 111 222 \| 46346 \| new \| old note$/,
    );
    expect(office.document.sheet("Clients").hiddenColumns).toEqual([1]);
    await office.run(["today"]);
    expect(await office.run(["log", "1", "won"])).toMatchObject({ code: 0, err: "" });
  });

  it("of an older version is told by check and moved inside by adoption, each id with its row", async () => {
    const before = new Map(
      office.lines("Clients").map((line) => [line.split(" | ")[0], line.split(" | ")[5]]),
    );
    expect((await office.run(["check"])).out).toContain("followup init --adopt moves it inside");
    let isSorted = false;
    office.server.before = ({ method }) => {
      if (isSorted || method !== "spreadsheets.batchUpdate") return;
      isSorted = true;
      office.document.sort("Clients", 1, backwards);
    };
    expect(await office.run(["init", "--adopt", address, "--yes"])).toMatchObject({ code: 0, err: "" });
    const after = office.lines("Clients").map((line) => line.split(" | "));
    expect(after[0]).toEqual(["Name", "followup id", "Phone", "Status", "Next contact date", "Note"]);
    expect(new Map(after.map(([name, id]) => [name, id]))).toEqual(before);
    expect(office.document.sheet("Clients").hiddenColumns).toEqual([1]);
    expect((await office.run(["check"])).out).not.toContain("moves it inside");
  });
});
