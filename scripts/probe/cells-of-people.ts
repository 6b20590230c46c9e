/** What people put into cells and over them: chips of people, a protected row of headings. */
import { type Probe, tell, textCell as text } from "./asking.ts";

/** A chip of a person: how it reads, and that a text written over it takes it away. */
export async function askAboutChips({ batch, cells, grid }: Probe): Promise<void> {
  const row = 40;
  const chip = {
    userEnteredValue: { stringValue: "@" },
    chipRuns: [{ startIndex: 0, chip: { personProperties: { email: "nobody@example.com" } } }],
  };
  const made = await batch([cells([[chip]], row, "userEnteredValue,chipRuns")]);
  const read = async () => (await grid(`${row + 1}:${row + 1}`, "userEnteredValue,chipRuns(chip)")).text;
  const shown = await read();
  tell(
    "a people chip shows in chipRuns",
    made.ok && shown.includes("personProperties"),
    `${made.text} ${shown}`,
  );
  await batch([cells([[text("a text")]], row)]);
  const after = await read();
  tell(
    "a text written over a chip takes it away, so such a cell is left alone",
    !after.includes("chipRuns"),
    after,
  );
}

/** A protected row of headings: whether a row still goes in right under it, and what is told of the range. */
export async function askAboutProtection({ ask, batch, cells, id, sheetId }: Probe): Promise<void> {
  const guarded = await batch([
    {
      addProtectedRange: {
        protectedRange: { range: { sheetId, startRowIndex: 0, endRowIndex: 1 }, editors: { users: [] } },
      },
    },
  ]);
  tell("a protected range tells whether I may edit it (the owner may)", guarded.ok, guarded.text);
  const under = await batch([
    {
      insertDimension: {
        range: { sheetId, dimension: "ROWS", startIndex: 1, endIndex: 2 },
        inheritFromBefore: false,
      },
    },
    cells([[text("under a protected heading")]], 1),
  ]);
  tell("a row goes in under a protected row of headings", under.ok, under.text);
  const fields = "sheets(properties(sheetId),protectedRanges(range,requestingUserCanEdit,warningOnly))";
  const ranges = await ask({ method: "GET", path: id, query: [["fields", fields]] });
  tell(
    "the range still covers the headings alone",
    /"range":\{"sheetId":\d+,("startRowIndex":0,)?"endRowIndex":1[,}]/.test(ranges.text),
    ranges.text,
  );
  console.log(
    "            Run by an editor who may not edit the headings, the same tells what they are refused: share the spreadsheet with one.",
  );
}
