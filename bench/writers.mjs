// How programs write a cell: the forms that they were seen to write (packages/xlsx-patch/test/sheet/plain-rows.test.ts holds a row of each).
// `inline`: texts stand in the cells; else they are shared.

const plainText = (text) => `<is><t>${text}</t></is>`;
const style = (number, always = false) => (number === 0 && !always ? "" : ` s="${number}"`);
const asNumbers = (text) => text.replace(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`);
const spans = (row, columns) => `<row r="${row}" spans="1:${columns}">`;

export const writers = {
  Excel: {
    row: (row, columns) => `<row r="${row}" spans="1:${columns}" x14ac:dyDescent="0.25">`,
    number: (name, value, look) => `<c r="${name}"${style(look)}><v>${value}</v></c>`,
    shared: (name, index) => `<c r="${name}" t="s"><v>${index}</v></c>`,
  },
  openpyxl: {
    inline: true,
    row: (row) => `<row r="${row}">`,
    number: (name, value, look) => `<c r="${name}"${style(look)} t="n"><v>${value}</v></c>`,
    text: (name, text) => `<c r="${name}" t="inlineStr">${plainText(asNumbers(text))}</c>`,
  },
  XlsxWriter: {
    row: spans,
    number: (name, value, look) => `<c r="${name}"${style(look)}><v>${value}</v></c>`,
    shared: (name, index) => `<c r="${name}" t="s"><v>${index}</v></c>`,
  },
  "XlsxWriter, constant memory": {
    inline: true,
    row: (row) => `<row r="${row}">`,
    number: (name, value, look) => `<c r="${name}"${style(look)}><v>${value}</v></c>`,
    text: (name, text) => `<c r="${name}" t="inlineStr">${plainText(text)}</c>`,
  },
  LibreOffice: {
    row: (row) =>
      `<row r="${row}" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">`,
    number: (name, value, look) => `<c r="${name}"${style(look, true)} t="n"><v>${value}</v></c>`,
    shared: (name, index) => `<c r="${name}" s="0" t="s"><v>${index}</v></c>`,
  },
  "exceljs, streaming": {
    inline: true,
    row: (row, columns) => `<row r="${row}" spans="1:${columns}" x14ac:dyDescent="0.25">`,
    number: (name, value, look) => `<c r="${name}"${style(look)}><v>${value}</v></c>`,
    text: (name, text) => `<c r="${name}" t="str"><v>${text}</v></c>`,
  },
  Google: {
    row: (row) => `<row r="${row}" ht="15.75" customHeight="1">`,
    number: (name, value, look) =>
      `<c r="${name}"${style(look, true)}><v>${Number.isInteger(value) ? `${value}.0` : value}</v></c>`,
    shared: (name, index) => `<c r="${name}" s="0" t="s"><v>${index}</v></c>`,
    empty: (name) => `<c r="${name}" s="0"/>`,
  },
};
