import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const program = join(import.meta.dirname, "../..");

describe("compiled code that is kept between runs", () => {
  let home = "";

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "followup-code-"));
    // As it comes from the registry: without code that the build has kept for its own node.
    for (const name of ["bin", "dist"]) cpSync(join(program, name), join(home, name), { recursive: true });
    rmSync(join(home, "dist/code"), { recursive: true, force: true });
  });
  afterEach(() => {
    rmSync(home, { recursive: true, force: true });
  });

  /** Starts the program through the loader, whatever this node could do by itself. */
  function start(...words: string[]): string {
    const loader = JSON.stringify(join(home, "bin/kept-code.js"));
    const script = `require(${loader}).load("main.js").main()`;
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ["-e", script, "--", "followup", ...words],
      {
        env: { ...process.env, FOLLOWUP_HOME: home },
        encoding: "utf8",
      },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
    return stdout;
  }

  const folder = () => join(home, "code");
  const kept = () => readdirSync(folder()).map((name) => join(folder(), name));
  const versions = () => kept().map((path) => statSync(path, { bigint: true }).mtimeNs);

  it("is written once and used from then on", () => {
    const first = start("--help");
    const written = versions();
    expect(written.length).toBeGreaterThan(0);
    expect(start("--help")).toBe(first);
    expect(versions()).toEqual(written);
  });

  it("is not written again where the build has kept it", () => {
    const first = start("--help");
    cpSync(folder(), join(home, "dist/code"), { recursive: true });
    rmSync(folder(), { recursive: true });
    expect(start("--help")).toBe(first);
    expect(existsSync(folder())).toBe(false);
  });

  it.each([
    ["a flipped byte", (bytes: Buffer) => bytes.fill(bytes[5000] === 1 ? 2 : 1, 5000, 5001)],
    ["zeros of the same length", (bytes: Buffer) => bytes.fill(0)],
    ["half of it", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ["nothing", () => Buffer.alloc(0)],
  ])("is made anew when the disk gives back %s", (_, damage) => {
    const first = start("--version");
    for (const path of kept()) writeFileSync(path, damage(readFileSync(path)));
    const damaged = versions();
    expect(start("--version")).toBe(first);
    expect(versions()).not.toEqual(damaged);
    const mended = versions();
    expect(start("--version")).toBe(first);
    expect(versions()).toEqual(mended);
  });

  it("is done without where nothing can be kept", () => {
    writeFileSync(folder(), "a file, no folder");
    expect(start("--version")).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("is done without where its name is taken by a folder", () => {
    start("--version");
    for (const path of kept()) {
      rmSync(path);
      mkdirSync(path);
    }
    expect(start("--version")).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
