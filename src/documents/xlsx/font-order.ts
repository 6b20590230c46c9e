/** Fonts as the schema wants them: exceljs writes what it knows of a font in an order of its own. */

/** The children of <font> in order (ECMA-376 part 1, 18.8.22, as Microsoft's validator reads it). */
const order = [
  ...["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign"],
  ...["sz", "color", "name", "family", "charset", "scheme"],
];

/** A styles part of exceljs with the children of each font in order. */
export function withFontsInOrder(styles: string): string {
  return styles.replace(/<font>(.*?)<\/font>/gs, (_, inside: string) => {
    const children = inside.match(/<[^>]*>/g) ?? [];
    const sorted = [...children].sort((one, other) => placeOf(one) - placeOf(other));
    return `<font>${sorted.join("")}</font>`;
  });
}

function placeOf(tag: string): number {
  return order.indexOf(/^<(\w+)/.exec(tag)?.[1] ?? "");
}
