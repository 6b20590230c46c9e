import { describe, expect, it } from "vitest";
import { log } from "../../../src/commands/log/log.ts";
import { next } from "../../../src/commands/next/next.ts";
import { today } from "../../../src/commands/today/today.ts";
import { contactHeadings } from "../../../src/words/sheets/headings.ts";
import { teamHeadings } from "../../../src/words/sheets/team-sheets.ts";
import type { SheetFixture } from "../../support/workbooks/memory-sheet.ts";
import { scene } from "./ten-calls.ts";

describe("a newcomer", () => {
  const heads = contactHeadings.en;
  const sheets: readonly SheetFixture[] = [
    {
      title: "Contacts",
      rows: [
        [heads.name, heads.phone, heads.nextContact, heads.value, heads.owner],
        ["Small", "+44 7700 900311", "@2026-11-11", 2000, "Daniel"],
        ["Large", "+44 7700 900312", "@2026-11-10", 3000, "Daniel"],
        ["Own", "+44 7700 900313", "@2026-11-09", 100, "Emma"],
        ["Timed", "+44 7700 900314", "@2026-11-11T09:30", 50, "Emma"],
      ],
    },
    {
      title: "Team",
      rows: [
        Object.values(teamHeadings.en),
        ["Emma", null, null, "@2026-01-10"],
        ["Daniel", "@2026-10-01", "Emma", null, 2000],
      ],
    },
  ];
  const dealt = async (at: ReturnType<typeof scene>, owner?: string) => {
    const { context, document } = at.run();
    await next(context, owner === undefined ? {} : { owner });
    return document();
  };

  it("is dealt the small card; the large one goes to the mentor, after her promised time and before the rest", async () => {
    const at = scene(sheets);
    expect(await dealt(at, "Daniel")).toMatchObject({ card: { name: "Small" }, left: 0, keptBack: 1 });
    const names: string[] = [];
    for (let left = 3; left > 0; left -= 1) {
      const { context, document } = at.run({ now: `2026-11-11T1${4 - left}:00` });
      await next(context, { owner: "Emma" });
      const { card } = document() as { card: { name: string; keptBackFor: string | null } };
      names.push(`${card.name} ${card.keptBackFor ?? ""}`.trim());
      await log(at.run({ now: `2026-11-11T1${4 - left}:10` }).context, ["won"], {});
    }
    expect(names).toEqual(["Timed", "Large Emma", "Own"]);
  });

  it("everybody's deck deals it with a line of warning, and log takes it with one", async () => {
    const at = scene(sheets);
    const deck = at.run({ json: false });
    await next(deck.context, {});
    expect(deck.printed().out).toContain("1 card is kept back: 1 for Emma.");
    const logged = at.run({ json: false });
    await log(logged.context, ["Large", "won"], {});
    expect(logged.printed().err).toContain("kept back, for Emma");
    const list = at.run({ json: false });
    await today(list.context, {});
    expect(list.printed().out).not.toContain("for Emma");
  });

  it("is shown in today's list with whom the card is for", async () => {
    const list = scene(sheets).run({ json: false });
    await today(list.context, {});
    expect(list.printed().out).toMatch(/Large .*1 day late, for Emma/);
  });
});
