/** Five managers at once, each on a machine of their own, in one spreadsheet. */
import { expect, it } from "vitest";
import { googleOffice } from "../../support/google/google-office.ts";

const managers = ["Ann", "Bob", "Cid", "Dan", "Eve"];
const each = 24;
const named = (owner: string, index: number) => `Client ${owner} ${String(index).padStart(2, "0")}`;

it("log at the same time: every call once, every client the new day, nobody else's row", async () => {
  const rows = managers.flatMap((owner, at) =>
    Array.from({ length: each }, (_, index) => [
      named(owner, index),
      `id-${owner}-${index}`,
      `+373 69 ${at}${String(index).padStart(2, "0")} 000`,
      "@2026-11-23",
      "new",
      owner,
    ]),
  );
  const headings = ["Name", "followup id", "Phone", "Next contact date", "Status", "Manager"];
  const office = await googleOffice([
    { title: "Clients", rows: [headings, ...rows] },
    { title: "Calls", rows: [["Call id", "When", "Contact", "Outcome", "Next contact"]] },
  ]);
  const at = (owner: string) => ({
    environment: office.environment({ FOLLOWUP_HOME: `${office.folder}/${owner}` }),
  });
  for (const owner of managers) await office.run(["today", "--owner", owner], at(owner));
  const before = office.server.count();
  const logged = 6;
  await Promise.all(
    managers.map(async (owner) => {
      for (let number = 1; number <= logged; number += 1) {
        const who = named(owner, number);
        const ended = await office.run(["log", who, "later", "--next", "2026-12-01"], at(owner));
        expect(ended.code).toBe(0);
      }
    }),
  );
  const requests = (office.server.count() - before) / (managers.length * logged);
  const changed = office
    .lines("Clients")
    .slice(1)
    .filter((line) => line.includes("46357"))
    .map((line) => line.split(" | ")[0]);
  const expected = managers.flatMap((owner) =>
    Array.from({ length: logged }, (_, index) => named(owner, index + 1)),
  );
  expect(changed.sort()).toEqual(expected.sort());
  const calls = office
    .lines("Calls")
    .slice(1)
    .map((line) => line.split(" | ")[2]);
  expect(calls.sort()).toEqual(expected);
  expect(
    office
      .lines("Clients")
      .slice(1)
      .filter((line) => line.includes(" | new | ")),
  ).toHaveLength(90);
  expect(requests).toBeLessThanOrEqual(3.2);
  await office.server.stop();
});
