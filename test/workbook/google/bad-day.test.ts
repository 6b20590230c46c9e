/** Calls logged by several people at once on a bad day, while a colleague sorts, inserts, deletes and moves rows. */
import { expect, it } from "vitest";
import { openGoogle } from "../../../src/workbook/google/open-google.ts";
import { googleBench } from "../../support/google/google-bench.ts";
import {
  contactsAndCalls,
  deliverCalls,
  harmIn,
  ownCalls,
  type Shown,
  type Tally,
} from "../../support/google/google-calls.ts";
import { BusyColleague, badDay } from "../../support/google/google-colleague.ts";
import { address, QuickWaiting } from "../../support/google/google-waiting.ts";

const people = 3;
/** Waiting takes no time here, but silence does: the others try hundreds of times while one is waiting for an answer. */
const patience = 300;

it.each([1, 2, 3])("loses none, doubles none, leaves none on a wrong row (bad day %i)", async (seed) => {
  const chance = new QuickWaiting(seed);
  const random = () => chance.random();
  const { document, server } = await googleBench(contactsAndCalls(120));
  const colleague = new BusyColleague(document, random, 4);
  server.faults = badDay(random);
  server.before = () => {
    if (random() < 0.06) colleague.disturb();
  };
  const calls = ownCalls({ people, each: 30, contacts: 120, random });
  const environment = { FOLLOWUP_GOOGLE_ENDPOINT: server.endpoint, FOLLOWUP_GOOGLE_TOKEN: "test-token" };
  const tallies = await Promise.all(
    calls.map(async (its, person): Promise<Tally> => {
      const tally = { conflicts: [], asked: [], deliveries: 0 };
      const waiting = new QuickWaiting(seed * 100 + person);
      const timeLimits = { reading: 300, writing: 300 };
      const open = () => openGoogle(address, { environment, configFolder: "/nowhere", waiting, timeLimits });
      const shown: Shown = new Map();
      for (const call of its) await deliverCalls(open, [call], tally, shown, patience);
      return tally;
    }),
  );
  await server.stop();
  const harm = harmIn(document, calls.flat(), new Set(tallies.flatMap(({ conflicts }) => conflicts)));
  expect({ ...harm, overtaken: [] }).toEqual({
    ...{ lost: [], doubled: [], wrong: [], overtaken: [], doubledIds: [] },
  });
  // docs/google.md says how likely that is; here rows move a hundred times as often as in a team's day.
  expect(harm.overtaken.length).toBeLessThanOrEqual(2);
  expect(server.violations).toEqual([]);
  expect(Math.min(colleague.done.sorted, colleague.done.inserted, colleague.done.moved)).toBeGreaterThan(0);
});
