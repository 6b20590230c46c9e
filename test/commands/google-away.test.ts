/** Google away, slow or in another day: what is kept, what is said. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { type GoogleOffice, googleOffice } from "../support/google-office.ts";

let office: GoogleOffice;

beforeEach(async () => {
  office = await googleOffice();
  await office.run(["today"]);
});

afterEach(async () => {
  await office.server.stop();
});

const away = () => {
  office.server.faults = () => ({ kind: "status", code: 503, when: "before" });
};

it.each(["Bob Ray", "bob", "+373 69 333-444", "069333444"])(
  "an outcome of %s is saved and written later",
  async (who) => {
    away();
    const saved = await office.run(["log", who, "won", "--json"]);
    expect(saved).toMatchObject({ code: 0 });
    expect(JSON.parse(saved.out)).toMatchObject({
      saved: true,
      written: false,
      call: { contact: { name: "Bob Ray" } },
    });
    office.server.faults = () => null;
    await office.run(["sync"]);
    expect(office.lines("Clients")[2]).toContain("won");
    expect(office.lines("Calls").slice(1)).toHaveLength(1);
  },
);

it.each([
  ["en", "NOT saved"],
  ["ru", "НЕ сохранён"],
  ["ro", "NU a fost salvat"],
])("nobody or several of the list: %s says that it is not saved", async (language, said) => {
  away();
  for (const who of ["Zoe", "+373 69"]) {
    const ended = await office.run(["log", who, "won", "--lang", language]);
    expect(ended.code).toBe(3);
    expect(ended.err).toContain(said);
  }
  office.server.faults = () => null;
  await office.run(["sync"]);
  expect(office.document.state.sheets).toHaveLength(1);
});

it("a wait of more than two seconds is told, a short one is not", async () => {
  let count = 0;
  office.server.faults = () => (++count <= 1 ? { kind: "status", code: 429, when: "before" } : null);
  expect((await office.run(["today"])).err).toBe("");
  count = 0;
  office.server.faults = () =>
    ++count <= 5 ? { kind: "status", code: 429, when: "before", retryAfter: "2" } : null;
  const slow = await office.run(["today"]);
  expect(slow.code).toBe(0);
  expect(slow.err).toContain("Google asks to wait");
});

it("the spreadsheet's zone is told where its day is not the machine's, and always in JSON", async () => {
  const clock = (zone: string | null) => ({
    day: zone === null ? ("2026-11-22" as const) : ("2026-11-23" as const),
    time: "10:15" as const,
  });
  const { out } = await office.run(["today"], { clock });
  expect(out).toContain("Europe/Chisinau");
  expect((await office.run(["today"])).out).not.toContain("Europe/Chisinau");
  expect(JSON.parse((await office.run(["today", "--json"])).out).timeZone).toBe("Europe/Chisinau");
});
