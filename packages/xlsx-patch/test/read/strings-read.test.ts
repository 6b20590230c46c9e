/** The scan of the shared strings, wherever the pieces end. */
import { describe, expect, it } from "vitest";
import { StringScan } from "../../src/read/string-scan.ts";

const strings =
  '<sst><si><t>one</t></si><si><t xml:space="preserve"> two </t></si><si><r><t>thr</t></r></si></sst>';

describe("StringScan", () => {
  it("finds the same strings wherever a piece ends", () => {
    for (let at = 0; at <= strings.length; at++) {
      const scan = new StringScan();
      scan.push(Buffer.from(strings.slice(0, at)));
      scan.push(Buffer.from(strings.slice(at)));
      expect([at, scan.count, scan.closed]).toEqual([at, 3, true]);
    }
  });

  it.each(["<sst>", "<sst><si><t>one</t></si>", "<sst><si><t><t>one</t></si></sst>", ""])(
    "comes to an end with %j, which has none",
    (broken) => {
      const scan = new StringScan();
      scan.push(Buffer.from(broken));
      expect(scan.closed).toBe(false);
    },
  );
});
