/** A “followup id” that stands in two rows: clients are told apart by everything else; only rows that say all the same are asked about. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GoogleOffice, googleOffice } from "../../support/google/google-office.ts";

let office: GoogleOffice;

beforeEach(async () => {
  office = await googleOffice();
});

afterEach(async () => {
  await office.server.stop();
  expect(office.server.violations).toEqual([]);
});

const idColumn = 6;
const later = (who: string) => ["log", who, "later", "--next", "2026-12-01"];
const rowsOf = (name: string): string[] =>
  office.lines("Clients").filter((line) => line.startsWith(`${name} |`));
const contactsOfCalls = (): string[] =>
  office
    .lines("Calls")
    .slice(1)
    .map((line) => line.split(" | ")[2] ?? "");

/** A person types Ann's id, or copies it, into Bob's row: his own is gone. */
function doubleAnnsId(): void {
  office.document.set("Clients", 3, idColumn, "k-ann");
}

describe("an id that another client's row shows too", () => {
  it("keeps neither of the two from being written", async () => {
    doubleAnnsId();
    await office.run(["today"]);
    expect(await office.run(later("1"))).toMatchObject({ code: 0, err: "" });
    expect(await office.run(later("Bob Ray"))).toMatchObject({ code: 0, err: "" });
    expect(rowsOf("Ann Lee")).toEqual([expect.stringContaining("| 46357 | later |")]);
    expect(rowsOf("Bob Ray")).toEqual([expect.stringContaining("| 46357 | later |")]);
    expect(contactsOfCalls().sort()).toEqual(["Ann Lee", "Bob Ray"]);
  });

  it.each(["Ann Lee", "Bob Ray"])("is no obstacle for an outcome that waited: %s", async (name) => {
    await office.run(["today"]);
    office.server.faults = () => ({ kind: "status", code: 503, when: "before" });
    await office.run(later(name));
    office.server.faults = () => null;
    doubleAnnsId();
    expect(JSON.parse((await office.run(["sync", "--json"])).out)).toMatchObject({
      written: [{ contact: { name } }],
      conflicts: [],
      waiting: null,
    });
    expect(rowsOf(name)).toEqual([expect.stringContaining("| 46357 | later |")]);
    expect(contactsOfCalls()).toEqual([name]);
  });

  it("is taken back from the client that was called", async () => {
    doubleAnnsId();
    await office.run(["today"]);
    await office.run(later("Bob Ray"));
    expect(await office.run(["undo"])).toMatchObject({ code: 0, err: "" });
    expect(rowsOf("Bob Ray")).toEqual([expect.stringContaining("| 46348 | new |")]);
    expect(rowsOf("Ann Lee")).toEqual([expect.stringContaining("| 46346 | new |")]);
  });

  it("is named by check with its rows and what to do, in each language", async () => {
    doubleAnnsId();
    const { contacts } = JSON.parse((await office.run(["check", "--json"])).out);
    expect(contacts.ids.doubled).toEqual([{ id: "k-ann", rows: [2, 3] }]);
    expect((await office.run(["check"])).out).toContain("Empty it in the row that it does not belong to");
    expect((await office.run(["check", "--lang", "ru"])).out).toContain("«followup id»");
    expect((await office.run(["check", "--lang", "ro"])).out).toContain("„followup id”");
  });

  it("is gone once it was emptied, and the row gets one of its own", async () => {
    doubleAnnsId();
    office.document.set("Clients", 3, idColumn, null);
    await office.run(["today"]);
    expect(await office.run(later("Bob Ray"))).toMatchObject({ code: 0, err: "" });
    expect(rowsOf("Bob Ray")[0]).toMatch(/\| [0-9a-z]{10}$/);
    const { contacts } = JSON.parse((await office.run(["check", "--json"])).out);
    expect(contacts.ids.doubled).toEqual([]);
  });
});

describe("a row that was copied with its id", () => {
  function copyAnn(): void {
    const row = office.document.sheet("Clients").rows[1] ?? [];
    office.document.insertRow("Clients", 4);
    office.document.sheet("Clients").rows[3] = row;
  }

  it("is asked about, and nothing is written meanwhile", async () => {
    copyAnn();
    await office.run(["today"]);
    const ended = await office.run(later("Ann Lee"));
    expect(ended.code).toBe(2);
    expect(rowsOf("Ann Lee").filter((line) => line.includes("46357"))).toEqual([]);
  });

  it("keeps an outcome that waited, until its row is chosen", async () => {
    await office.run(["today"]);
    office.server.faults = () => ({ kind: "status", code: 503, when: "before" });
    const { call } = JSON.parse((await office.run([...later("1"), "--json"])).out);
    office.server.faults = () => null;
    office.document.insertRow("Clients", 2);
    const [, , row = []] = office.document.sheet("Clients").rows;
    office.document.sheet("Clients").rows[4] = row;
    const told = JSON.parse((await office.run(["sync", "--json"])).out);
    expect(told.conflicts).toMatchObject([{ id: call.id }]);
    const settled = JSON.parse(
      (await office.run(["sync", "--write-ours", call.id, "--row", "5", "--json"])).out,
    );
    expect(settled).toMatchObject({ written: [{ id: call.id }], conflicts: [] });
    expect(office.lines("Clients")[4]).toContain("| 46357 | later |");
    expect(office.lines("Clients")[2]).toContain("| 46346 | new |");
  });
});
