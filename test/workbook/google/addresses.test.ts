/** Addresses as people copy them: which name a spreadsheet, and what the others are. */
import { expect, it } from "vitest";
import { foreignAddressOf, spreadsheetIdOf } from "../../../src/workbook/google/address.ts";

const id = "1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_abcdef";

it.each([
  `docs.google.com/spreadsheets/d/${id}/edit`,
  `www.docs.google.com/spreadsheets/d/${id}/edit`,
  `https://docs.google.com/spreadsheets/d/${id}`,
  `https://docs.google.com/spreadsheets/d/${id}/edit?gid=5#gid=5`,
  `https://docs.google.com/spreadsheets/u/1/d/${id}/edit`,
  `https://docs.google.com/a/example.com/spreadsheets/d/${id}/edit`,
  `  https://docs.google.com/spreadsheets/d/${id}/edit?usp=sharing `,
  `https://docs.google.com/spreadsheets/d/${id}/edit?rtpof=true&sd=true`,
  `https://docs.google.com/spreadsheets/u/0/d/${id}/htmlview`,
  `https://drive.google.com/open?id=${id}`,
  `https://drive.google.com/open?usp=sharing&id=${id}`,
  `https://drive.google.com/file/d/${id}/view?usp=drive_link`,
  ...["<>", "“”", "«»", "''", '""', "„”", "‘’"].map(
    ([open, close]) => `${open}https://docs.google.com/spreadsheets/d/${id}/edit${close}`,
  ),
  `https://docs.google.com/spreadsheets/d/${id}%2Fedit%23gid%3D0`,
  `[Clients](https://docs.google.com/spreadsheets/d/${id}/edit#gid=0)`,
  `https://www.google.com/url?q=https%3A%2F%2Fdocs.google.com%2Fspreadsheets%2Fd%2F${id}%2Fedit&sa=D`,
  `https://www.google.com/url?sa=t&url=https://docs.google.com/spreadsheets/d/${id}/edit`,
  `https://drive.google.com/drive/u/0/file/d/${id}/view`,
  `https://drive.google.com/uc?export=download&id=${id}`,
  id,
])("%s names the spreadsheet", (place) => {
  expect(spreadsheetIdOf(place)).toBe(id);
  expect(foreignAddressOf(place)).toBeNull();
});

it.each([
  ["published", `https://docs.google.com/spreadsheets/d/e/2PACX-${id}/pub?output=csv`],
  ["published", `https://docs.google.com/spreadsheets/d/e/2PACX-${id}/pubhtml`],
  ["published", `2PACX-${id}`],
  ["folder", `https://drive.google.com/drive/folders/${id}`],
  ["folder", `drive.google.com/drive/u/1/folders/${id}?usp=sharing`],
  ["form", `https://docs.google.com/forms/d/${id}/edit`],
  ["form", `https://docs.google.com/forms/d/e/1FAIpQLS${id}/viewform`],
  ["form", "https://forms.gle/AbCdEf"],
  ["microsoft", `https://example.sharepoint.com/:x:/s/Sales/${id}`],
  ["microsoft", `https://onedrive.live.com/edit.aspx?resid=${id}`],
  ["microsoft", "https://1drv.ms/x/s!AbCdEf"],
  ["document", `https://docs.google.com/document/d/${id}/edit`],
  ["document", `https://docs.google.com/presentation/d/${id}/edit`],
  ["page", "https://example.com/clients.xlsx"],
  ["page", "https://www.google.com/url?q=https%3A%2F%2Fexample.com%2F100%25&sa=D"],
  ["page", "https://example.com/100%"],
])("as a %s is known %s", (what, place) => {
  expect(spreadsheetIdOf(place)).toBeNull();
  expect(foreignAddressOf(place)).toBe(what);
});

it.each(["Clients.xlsx", "./folder/Clients.xlsx", "C:\\Sales\\Clients.xlsx", "'Clients 2026.xlsx'"])(
  "%s is a path",
  (place) => {
    expect(spreadsheetIdOf(place)).toBeNull();
    expect(foreignAddressOf(place)).toBeNull();
  },
);
