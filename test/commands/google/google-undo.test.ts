/** Taking a call back in a spreadsheet in which others log and take back calls: only its own row of Calls is marked. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GoogleOffice, googleOffice } from "../../support/google/google-office.ts";
import { plain } from "../../support/google/sheets-document.ts";

let office: GoogleOffice;

beforeEach(async () => {
  office = await googleOffice();
  await office.run(["today"]);
});

afterEach(async () => {
  await office.server.stop();
  expect(office.server.violations).toEqual([]);
});

const headings = () => office.document.sheet("Calls").rows[0]?.map(plain) ?? [];

/** The ids of the calls that are marked undone. */
function marked(): string[] {
  const at = headings().indexOf("Undone");
  const rows = office.document.sheet("Calls").rows.slice(1);
  return rows.flatMap((row) => (plain(row[at]) === "" ? [] : [plain(row[0])])).sort();
}

/** A call that somebody else logs in this moment; taken back by them already where it is marked. */
function othersCall(id: string, isMarked: boolean): void {
  office.document.insertRow("Calls", 2);
  const at = headings().indexOf("Undone") + 1;
  for (const [column, text] of [[1, id], [3, "Zoe Fox"], ...(isMarked ? [[at, "yes"]] : [])] as const)
    office.document.set("Calls", 2, Number(column), String(text));
}

it("gives back the mark that has landed on another call, whatever others have marked meanwhile", async () => {
  const { call } = JSON.parse(
    (await office.run(["log", "1", "later", "--next", "2026-12-01", "--json"])).out,
  );
  let isDone = false;
  office.server.before = ({ method, body }) => {
    if (isDone || !method.endsWith("batchUpdate") || !body.includes('"yes"')) return;
    isDone = true;
    othersCall("o-1", true);
    othersCall("o-2", false);
  };
  expect(await office.run(["undo"])).toMatchObject({ code: 0, err: "" });
  expect(marked()).toEqual([call.id, "o-1"].sort());
  expect(office.lines("Clients")[1]).toContain("46346");
});

it("puts the contact's cells back where the call is marked already but they still say what it wrote", async () => {
  const before = office.lines("Clients");
  await office.run(["log", "1", "later", "--next", "2026-12-01", "--note", "rings on Monday"]);
  office.document.set("Calls", 2, headings().indexOf("Undone") + 1, "yes");
  expect(await office.run(["undo"])).toMatchObject({ code: 0, err: "" });
  expect(office.lines("Clients")).toEqual(before);
});

const added = (name: string, digits: string) => ["add", name, "--phone", `+373 69 999 ${digits}`];

describe("an added client that is taken out while rows move", () => {
  /** Does something in the moment of the write that empties the row. */
  function inTheMoment(work: () => void): void {
    let isDone = false;
    office.server.before = ({ method, body }) => {
      if (isDone || !method.endsWith("batchUpdate") || !body.includes('"values":[{}')) return;
      isDone = true;
      work();
    };
  }
  const filled = (): string[] => office.lines("Clients").filter((line) => line.replace(/[ |]/g, "") !== "");

  it.each([
    ["a client without anything else", false],
    ["a client with a note", true],
  ])("leaves the one above, where a row is inserted above both: %s", async (_, hasNote) => {
    await office.run(added("Yan Two", "111"));
    if (hasNote) office.document.set("Clients", 5, 5, "likes tea");
    const before = filled();
    await office.run(added("Zed New", "000"));
    inTheMoment(() => office.document.insertRow("Clients", 3));
    expect(await office.run(["undo"])).toMatchObject({ code: 0, err: "" });
    expect(filled()).toEqual(before);
  });

  it("leaves the one that a sort has put there", async () => {
    await office.run(added("Yan Two", "111"));
    const before = filled();
    await office.run(added("Zed New", "000"));
    inTheMoment(() =>
      office.document.sort("Clients", 1, (left, right) => (plain(left[0]) < plain(right[0]) ? 1 : -1)),
    );
    expect(await office.run(["undo"])).toMatchObject({ code: 0, err: "" });
    expect(filled().sort()).toEqual(before.sort());
  });

  it.each([
    ["a client without anything else", 0],
    ["a client with a note", 1],
  ])("leaves the one above, though rows are sorted before it is given back: %s", async (_, notes) => {
    await office.run(added("Yan Two", "111"));
    if (notes > 0) office.document.set("Clients", 5, 5, "likes tea");
    await office.run(added("Zed New", "000"));
    const before = filled().filter((line) => !line.includes("Zed New"));
    inTheMoment(() => {
      office.document.insertRow("Clients", 3);
      const { before: usual } = office.server;
      office.server.before = () => {
        office.server.before = usual;
        office.document.sort("Clients", 1, (left, right) => (plain(left[0]) < plain(right[0]) ? -1 : 1));
      };
    });
    expect(await office.run(["undo"])).toMatchObject({ code: 0, err: "" });
    expect(filled().sort()).toEqual(before.sort());
  });

  it("brings nobody back whom somebody else deletes in that moment", async () => {
    await office.run(added("Yan Two", "111"));
    await office.run(added("Zed New", "000"));
    const before = filled();
    inTheMoment(() => {
      office.document.deleteRow("Clients", 5);
      office.document.insertRow("Clients", 3);
    });
    expect(await office.run(["undo"])).toMatchObject({ code: 0, err: "" });
    expect(filled()).toEqual(before.slice(0, 4));
  });
});
