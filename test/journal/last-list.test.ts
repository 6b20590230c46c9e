/** The list that is kept for a day without the network, and the names of records. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { callId } from "../../src/journal/store/call-id.ts";
import { keepList, lastList, lastTimeZone } from "../../src/journal/store/last-list.ts";
import { faultyMachine } from "../support/workbooks/faulty-machine.ts";
import { newFolder } from "../support/workbooks/folders.ts";

const keeper = (machine = faultyMachine(), folder = join(newFolder(), "journal")) => ({ folder, machine });

describe("the list of the day, kept", () => {
  test("is read back as it was, the last one only, by whoever comes later", () => {
    const kept = keeper();
    expect(lastList(kept)).toBeNull();
    expect(lastTimeZone(kept)).toBeNull();
    keepList(kept, { day: "2026-11-22", contacts: ["Ion"] });
    keepList(kept, { day: "2026-11-23", contacts: ["Ștefan", "Юлия"], timeZone: "Europe/Chisinau" });
    const later = keeper(faultyMachine(), kept.folder);
    expect(lastList(later)).toEqual({
      day: "2026-11-23",
      contacts: ["Ștefan", "Юлия"],
      timeZone: "Europe/Chisinau",
    });
    expect(lastTimeZone(later)).toBe("Europe/Chisinau");
  });

  test.each(["", "{", "null", "7", '"Europe/Chisinau"', "[]", "{}", '{"timeZone":null}', '{"timeZone":3}'])(
    "that says %j knows no time zone",
    (text) => {
      const kept = keeper();
      mkdirSync(kept.folder);
      writeFileSync(join(kept.folder, "last-list.json"), text);
      expect(lastTimeZone(kept)).toBeNull();
    },
  );

  test("stays as it was where the disk takes no new one, and costs nothing else", () => {
    const kept = keeper();
    keepList(kept, { day: "2026-11-23" });
    const full = faultyMachine({ when: (call) => call === "open new", fault: { code: "ENOSPC" } });
    expect(() => keepList(keeper(full, kept.folder), { day: "2026-11-24" })).not.toThrow();
    expect(lastList(kept)).toEqual({ day: "2026-11-23" });
  });

  test("that the disk does not give is none; a fault of our own is not hidden", () => {
    const kept = keeper();
    keepList(kept, { day: "2026-11-23" });
    const broken = faultyMachine({ when: (call) => call === "open read", fault: { code: "EIO" } });
    expect(lastList(keeper(broken, kept.folder))).toBeNull();
    const endless: Record<string, unknown> = {};
    endless.self = endless;
    expect(() => keepList(kept, endless)).toThrow(TypeError);
  });
});

describe("the name of a record", () => {
  test("tells its day and time, and no two are alike", () => {
    expect(callId({ day: "2026-11-23", time: "10:15" })).toMatch(/^261123-1015-[0-9a-hjkmnp-tv-z]{8}$/);
    expect(callId({ day: "2026-01-05", time: null })).toMatch(/^260105-0000-[0-9a-hjkmnp-tv-z]{8}$/);
    const names = Array.from({ length: 2000 }, () => callId({ day: "2026-11-23", time: "10:15" }));
    expect(new Set(names).size).toBe(2000);
  });
});
