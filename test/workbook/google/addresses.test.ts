/** Addresses as people copy them: which name a spreadsheet, and what the others are. */
import { expect, it } from "vitest";
import { foreignAddressOf, shownAddress, spreadsheetIdOf } from "../../../src/workbook/google/address.ts";

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
  `Clients https://docs.google.com/spreadsheets/d/${id}/edit`,
  `Here it is: https://docs.google.com/spreadsheets/d/${id}/edit?usp=sharing.`,
  `(https://docs.google.com/spreadsheets/d/${id}/edit)`,
  `https://docs.google.com/spreadsheets/d/${id}.`,
  `https://docs.google.com/spreadsheets/d/${id}%20`,
  `//docs.google.com/spreadsheets/d/${id}/edit`,
  `googlesheets://docs.google.com/spreadsheets/d/${id}/edit`,
  `\u200ehttps://docs.google.com/spreadsheets/d/${id}/edit\u200b`,
  `https://accounts.google.com/ServiceLogin?continue=https%3A%2F%2Fdocs.google.com%2Fspreadsheets%2Fd%2F${id}%2Fedit`,
  `https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fdocs.google.com%2Fspreadsheets%2Fd%2F${id}%2Fedit&data=05`,
  `https://vk.com/away.php?to=https%3A%2F%2Fdocs.google.com%2Fspreadsheets%2Fd%2F${id}`,
  `https://docs.google.com/open?id=${id}`,
  `https://docs.google.com/file/d/${id}/edit`,
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
  ["microsoft", "https://www.office.com/launch/excel"],
  ["microsoft", "https://m365.cloud.microsoft/chat"],
  ["microsoft", "https://d.docs.live.net/AbCd/clients.xlsx"],
  ["folder", `https://drive.google.com/folderview?id=${id}`],
  ["page", "https://docs.google.com/spreadsheets/u/0/"],
  [
    "page",
    `https://docs.google.com/spreadsheets/d/${id}/edit or https://docs.google.com/spreadsheets/d/x${id}/edit`,
  ],
  ["document", `https://docs.google.com/document/d/${id}/edit`],
  ["document", `https://docs.google.com/presentation/d/${id}/edit`],
  ["published", `Clients: https://docs.google.com/spreadsheets/d/e/2PACX-${id}/pubhtml`],
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

it("an address is shown as it was copied, without what stood around it", () => {
  const plain = `https://docs.google.com/spreadsheets/d/${id}/edit`;
  for (const place of [`${plain}?gid=5#gid=5`, `docs.google.com/spreadsheets/d/${id}`, id])
    expect(shownAddress(` ${place} `)).toBe(place);
  for (const place of [`Clients ${plain}?gid=5`, `(${plain})`, `https://drive.google.com/open?id=${id}`])
    expect(shownAddress(place)).toBe(plain);
});
