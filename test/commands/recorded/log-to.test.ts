import { describe, expect, it } from "vitest";
import { undo } from "../../../src/commands/undo/undo.ts";
import { scene, team } from "./hand-over-scene.ts";

describe("log --to", () => {
  it("gives the client to the other manager, due on the next working day, won and refused too", async () => {
    const { logged, rows } = scene();
    const document = await logged("Adams", "won", { to: "reed", note: "delivery by Friday" });
    expect(document).toMatchObject({ written: true, call: { to: "Anna Reed", next: "2026-11-24" } });
    expect((await rows("Contacts"))[1]).toEqual(["Adams", "+44 7700 900301", "2026-11-24", "Anna Reed"]);
    const [headings, row] = await rows("Calls");
    expect([headings?.at(-1), row?.at(-1)]).toEqual(["Handed to", "Anna Reed"]);
  });

  it("keeps the day that was agreed", async () => {
    const { logged } = scene();
    expect(
      await logged("Adams", "later", { to: "Daniel", next: "2026-12-03", note: "price by Thursday" }),
    ).toMatchObject({ call: { to: "Daniel", next: "2026-12-03" } });
  });

  it("is taken back: the client is the former manager's again", async () => {
    const { run, logged, rows } = scene();
    await logged("Adams", "won", { to: "reed", note: "delivery by Friday" });
    await undo(run().context, {});
    expect((await rows("Contacts"))[1]?.slice(2)).toEqual(["2026-11-23", "Emma"]);
  });

  it.each([
    ["Adams", "won", { to: "reed" }, { code: "usage.missing-promise" }],
    ["Adams", "won", { to: "reed", note: "-" }, { code: "usage.junk-promise" }],
    [
      "Adams",
      "won",
      { to: "anna", note: "a price" },
      { code: "usage.no-such-manager", data: { managers: ["Anna Reed", "Anna Lowe"] } },
    ],
    ["Adams", "won", { to: "Igor", note: "a price" }, { code: "usage.no-such-manager" }],
    ["Adams", "won", { to: "EMMA", note: "a price" }, { code: "usage.same-manager" }],
    ["Adams", "skipped", { to: "reed", note: "a price" }, { code: "usage.skipped-hand-off" }],
  ])("refuses %s %s %j and saves nothing", async (who, outcome, options, wanted) => {
    const { refused } = scene();
    expect(await refused(who, outcome, options)).toMatchObject(wanted);
  });

  it("refuses where two columns of the list have the managers' heading, and not for another list beside it", async () => {
    const rows = [
      ["Name", "Phone", "Next contact date", "Owner", "Owner"],
      ["Adams", "+44 7700 900301", "@2026-11-23", "Emma", "Emma"],
      ["Brown", "+44 7700 900302", "@2026-11-23", "Daniel", "Daniel"],
    ];
    const { refused } = scene({ title: "Contacts", rows }, team);
    expect(await refused("Adams", "won", { to: "reed", note: "a price" })).toMatchObject({
      code: "usage.owner-doubled",
      data: { heading: "Owner", manager: "Anna Reed" },
    });
  });

  it("refuses where no cell can take the manager", async () => {
    const rows = [
      ["Name", "Phone", "Next contact date"],
      ["Adams", "+44 7700 900301", "@2026-11-23"],
    ];
    const { refused } = scene({ title: "Contacts", rows }, team);
    expect(await refused("Adams", "won", { to: "reed", note: "a price" })).toMatchObject({
      code: "usage.no-owner-cell",
    });
  });
});
