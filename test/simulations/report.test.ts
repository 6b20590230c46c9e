import { expect, test } from "vitest";
import { claimsOf, drawReport, type Setting, seededRandom } from "./report-draws.ts";

const quiet: Setting = {
  name: "quiet",
  refusals: 30,
  weeks: 16,
  repeats: 0,
  owners: 1,
  isMixed: false,
  shares: [0.2, 0.2],
  changed: null,
};

function share(setting: Setting, draws: number, kind: "any" | "first"): number {
  const random = seededRandom(1);
  let count = 0;
  for (let draw = 0; draw < draws; draw += 1) if (claimsOf(drawReport(setting, random))[kind]) count += 1;
  return count / draws;
}

// 5 % are allowed; of 200 reports drawn with 5 %, fewer than one in a hundred sets has more than 18.
test.each<[string, Partial<Setting>]>([
  ["nothing changes", {}],
  ["clients refuse twice", { repeats: 1 }],
  ["two equal managers with different clients", { owners: 2, isMixed: true }],
  ["asked with --changed", { changed: 4 }],
])("false alarms stay rare where %s", (_, setting) => {
  expect(share({ ...quiet, ...setting }, 200, "any")).toBeLessThanOrEqual(0.09);
});

test("a reason that goes from 20 to 35 % of refusals is seen at 60 refusals a week", () => {
  expect(share({ ...quiet, refusals: 60, shares: [0.2, 0.35] }, 100, "first")).toBeGreaterThanOrEqual(0.85);
});

test("as many refusals a week are drawn as the setting says", () => {
  const random = seededRandom(1);
  let refusals = 0;
  for (let draw = 0; draw < 50; draw += 1) {
    const { compared } = drawReport(quiet, random).refusedRate;
    refusals += (compared?.now.count ?? 0) + (compared?.before.count ?? 0);
  }
  expect(refusals / 50 / quiet.weeks).toBeCloseTo(quiet.refusals, -0.5);
});
