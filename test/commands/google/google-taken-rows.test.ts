/** Rows of Calls that are gone although the keys of their writes are still there: only what is seen is told. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GoogleOffice, googleOffice } from "../../support/google/google-office.ts";

let office: GoogleOffice;

beforeEach(async () => {
  office = await googleOffice();
  await office.run(["today"]);
});

afterEach(async () => {
  await office.server.stop();
  expect(office.server.violations).toEqual([]);
});

const callRows = (): string[] =>
  office
    .lines("Calls")
    .slice(1)
    .filter((line) => line.replace(/[ |]/g, "") !== "");

/** The spreadsheet's cells as they are now, to be restored in the version history; its keys stay or go. */
function version(): (withKeys: boolean) => void {
  const kept = office.document.copy();
  return (withKeys) => {
    const metadata = withKeys ? office.document.state.metadata : kept.metadata;
    office.document.state = { ...kept, metadata };
  };
}

async function logged(words: readonly string[]): Promise<string> {
  const { call } = JSON.parse((await office.run(["log", ...words, "--json"])).out);
  return call.id;
}

const sync = async (...words: string[]) => JSON.parse((await office.run(["sync", ...words, "--json"])).out);

describe("rows that a person deleted", () => {
  it("are asked about, never told as put back, and stand there once when that is wanted", async () => {
    const first = await logged(["1", "later", "--next", "2026-12-01"]);
    const second = await logged(["2", "later", "--next", "2026-12-02"]);
    office.document.deleteRow("Calls", 2);
    office.document.deleteRow("Calls", 2);
    const told = await sync();
    expect(told).toMatchObject({ written: [], putBack: [] });
    expect(told.conflicts.map(({ id }: { id: string }) => id).sort()).toEqual([first, second].sort());
    await sync("--put-back", "all");
    expect(callRows()).toHaveLength(2);
    expect(office.lines("Clients")[1]).toContain("46357");
    expect(await sync()).toMatchObject({ putBack: [], conflicts: [] });
    // Deleted once more and wanted once more: two keys are in the way by now.
    office.document.deleteRow("Calls", 2);
    await sync();
    await sync("--put-back", "all");
    expect(callRows()).toHaveLength(2);
  });
});

const addZed = ["add", "Zed New", "--phone", "+373 69 999 000", "--next", "2026-11-25"];
const zeds = (): string[] => office.lines("Clients").filter((line) => line.includes("Zed New"));

describe("a client whose row a person deleted", () => {
  beforeEach(async () => {
    await office.run(addZed);
    await logged(["1", "later", "--next", "2026-12-01"]);
    office.document.deleteRow("Clients", 5);
  });

  it.each(["--gone", "--keep-theirs"])("is asked about once, and not brought back: %s", async (how) => {
    const asked = { record: "contact", contact: { name: "Zed New" }, kind: "row-deleted" };
    const { conflicts, putBack } = await sync();
    expect({ conflicts, putBack }).toMatchObject({ conflicts: [asked], putBack: [] });
    const { out } = await office.run(["sync"]);
    expect(out).toContain("Zed New, added on 23 November 2026, is no longer in the table");
    expect(out).not.toContain("Everything is in the workbook");
    expect(await sync(how, conflicts[0].id)).toMatchObject({ conflicts: [], written: [] });
    expect((await office.run(["sync"])).out).toBe("Everything is in the workbook.\n");
    expect(zeds()).toEqual([]);
  });

  it("is not left out by a word about all that were never told", async () => {
    expect((await sync("--gone", "all")).conflicts).toHaveLength(1);
  });
});

it.each([
  ["name", 1, "Zed Newman"],
  ["phone", 2, "+373 69 999 001"],
])("does not ask about an added client with another %s by now", async (_, column, text) => {
  await office.run(addZed);
  office.document.set("Clients", 5, column, text);
  office.document.set("Clients", 5, 3, "@2026-12-20");
  expect(await sync()).toMatchObject({ putBack: [], conflicts: [] });
});

describe("a call whose client has gone from the table too", () => {
  it.each(["Zed New", "Bob Ray"])("is put back into the sheet of calls alone: %s", async (name) => {
    if (name === "Zed New") await office.run(["add", name, "--phone", "+373 69 999 000"]);
    await logged(["1", "later", "--next", "2026-12-01"]);
    const id = await logged([name, "later", "--next", "2026-12-03"]);
    await logged(["Cid Orr", "later", "--next", "2026-12-04"]);
    const rowWith = (sheet: string, text: string) =>
      office.lines(sheet).findIndex((line) => line.includes(text)) + 1;
    office.document.deleteRow("Clients", rowWith("Clients", name));
    office.document.deleteRow("Calls", rowWith("Calls", id));
    const clients = office.lines("Clients");
    const { conflicts } = await sync();
    expect(conflicts).toContainEqual(expect.objectContaining({ id, kind: "row-deleted" }));
    // One that was added is asked about for itself.
    const added = conflicts.flatMap((one: { id: string }) => (one.id === id ? [] : one.id));
    expect(added).toHaveLength(name === "Zed New" ? 1 : 0);
    if (added.length > 0) await sync("--gone", ...added);
    expect(await sync("--put-back", id)).toMatchObject({ conflicts: [], written: [{ id }] });
    expect(callRows().filter((line) => line.includes(id))).toHaveLength(1);
    expect(office.lines("Clients")).toEqual(clients);
    expect(await sync()).toMatchObject({ putBack: [], conflicts: [], waiting: null });
  });
});

describe.each([true, false])("an older version restored, with the keys: %s", (withKeys) => {
  it("brings one call back once, with the client's day", async () => {
    await logged(["2", "no-answer"]);
    const restore = version();
    const id = await logged(["1", "later", "--next", "2026-12-01"]);
    restore(withKeys);
    expect(await sync()).toMatchObject({ putBack: [{ id }], conflicts: [] });
    expect(callRows().filter((line) => line.includes(id))).toHaveLength(1);
    expect(office.lines("Clients")[1]).toContain("46357");
  });

  it("brings a client back that was added since, once, with what was logged for it", async () => {
    await logged(["2", "no-answer"]);
    const restore = version();
    await office.run(["add", "Zed New", "--phone", "+373 69 999 000", "--next", "2026-11-25"]);
    await logged(["Zed New", "later", "--next", "2026-12-03"]);
    await logged(["1", "later", "--next", "2026-12-01"]);
    restore(withKeys);
    const { conflicts, putBack } = await sync();
    expect({ conflicts, count: putBack.length }).toEqual({ conflicts: [], count: 3 });
    const added = office.lines("Clients").filter((line) => line.includes("Zed New"));
    expect(added).toHaveLength(1);
    expect(added[0]).toContain("46359");
    expect(callRows()).toHaveLength(3);
    expect(await sync()).toMatchObject({ putBack: [], conflicts: [] });
  });

  it("brings several calls back in one sync", async () => {
    await logged(["2", "no-answer"]);
    const restore = version();
    const ids = [
      await logged(["1", "later", "--next", "2026-12-01"]),
      await logged(["Cid Orr", "later", "--next", "2026-12-03"]),
    ];
    restore(withKeys);
    const { putBack } = await sync();
    expect(putBack.map(({ id }: { id: string }) => id).sort()).toEqual(ids.sort());
    expect(callRows()).toHaveLength(3);
  });

  it("asks about a client that was added since and has gone alone, and brings it back once", async () => {
    await logged(["2", "no-answer"]);
    const restore = version();
    await office.run(addZed);
    restore(withKeys);
    const { conflicts } = await sync();
    expect(conflicts).toMatchObject([{ contact: { name: "Zed New" }, kind: "row-deleted" }]);
    expect(await sync("--put-back", conflicts[0].id)).toMatchObject({ conflicts: [], waiting: null });
    expect(zeds()).toHaveLength(1);
    expect(zeds()[0]).toContain("46351");
    expect(await sync()).toMatchObject({ written: [], putBack: [], conflicts: [] });
    expect(zeds()).toHaveLength(1);
  });

  it("asks about a client that has gone with its only call, and brings both back with what was called for", async () => {
    await logged(["2", "no-answer"]);
    const restore = version();
    await office.run(addZed);
    const id = await logged(["Zed New", "later", "--next", "2026-12-03"]);
    restore(withKeys);
    const kinds = (await sync()).conflicts.map(({ record, kind }: Record<string, string>) => [record, kind]);
    expect(kinds).toEqual([
      ["contact", "row-deleted"],
      ["call", "row-deleted"],
    ]);
    expect(await sync("--put-back", "all")).toMatchObject({ conflicts: [], waiting: null });
    expect(zeds()).toHaveLength(1);
    expect(zeds()[0]).toContain("46359");
    expect(callRows().filter((line) => line.includes(id))).toHaveLength(1);
    expect(await sync()).toMatchObject({ written: [], putBack: [], conflicts: [] });
  });
});
