/** Whether a new client's row can take over what a row made ready holds. */
import { type Probe, tell } from "./asking.ts";

/** A row is inserted above one with a formula and a check box, which is then copied onto it. */
export async function askAboutCopiedRows({ batch, cells, grid, sheetId }: Probe): Promise<void> {
  const formula = { userEnteredValue: { formulaValue: "=ROW()" } };
  const box = {
    userEnteredValue: { boolValue: false },
    dataValidation: { condition: { type: "BOOLEAN" } },
  };
  const row = (startRowIndex: number) => ({
    ...{ sheetId, startRowIndex, endRowIndex: startRowIndex + 1 },
    ...{ startColumnIndex: 0, endColumnIndex: 2 },
  });
  await batch([cells([[formula, box]], 11, "userEnteredValue,dataValidation")]);
  await batch([
    {
      insertDimension: {
        range: { sheetId, dimension: "ROWS", startIndex: 11, endIndex: 12 },
        inheritFromBefore: false,
      },
    },
    { copyPaste: { source: row(12), destination: row(11), pasteType: "PASTE_NORMAL" } },
  ]);
  const copied = (await grid("A12:B12", "userEnteredValue,dataValidation")).text;
  tell(
    "a row that is copied onto a new one above it takes its formulas and check boxes along",
    copied.includes("=ROW()") && copied.includes("BOOLEAN"),
    copied,
  );
}
