import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";
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

  /** Keeps other code in the place of the start's: all that the loader and V8 ask of it is the same. */
  function poison(): void {
    const name = readdirSync(join(home, "dist")).find((one) => one.startsWith("start-")) ?? "";
    const source = readFileSync(join(home, "dist", name), "utf8");
    const code = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
    const words = '(function () { console.log("poisoned"); process.exit(0); })';
    const data = new Script(words.padEnd(code.length)).createCachedData();
    const origin = `${process.version} ${process.arch} ${name} ${code.length}`;
    const header = `${crc32(data)} ${data.length} ${crc32(origin)}`.padEnd(64);
    writeFileSync(join(folder(), "other-start"), Buffer.concat([Buffer.from(header, "latin1"), data]));
  }

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

  it.each([
    ["its folder", () => chmodSync(folder(), 0o777)],
    ["its folder through the group", () => chmodSync(folder(), 0o770)],
    ["its files", () => chmodSync(join(folder(), "other-start"), 0o666)],
  ])("is not run when others may write %s", (_, open) => {
    const first = start("--version");
    // What runs when it is taken: code that says something else, made as the loader makes its own.
    poison();
    expect(start("--version")).toBe("poisoned\n");
    open();
    expect(start("--version")).toBe(first);
  });

  it.runIf(process.getuid?.() === 0)("is not run when it belongs to somebody else", () => {
    const first = start("--version");
    poison();
    for (const path of kept()) chownSync(path, 65_534, 65_534);
    expect(start("--version")).toBe(first);
    poison();
    chownSync(folder(), 65_534, 65_534);
    expect(start("--version")).toBe(first);
  });

  it("is not kept where a link leads elsewhere", () => {
    start("--version");
    const elsewhere = join(home, "elsewhere");
    renameSync(folder(), elsewhere);
    for (const name of readdirSync(elsewhere)) rmSync(join(elsewhere, name));
    symlinkSync(elsewhere, folder());
    start("--version");
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it("is done without where nothing can be kept", () => {
    writeFileSync(folder(), "a file, no folder");
    expect(start("--version")).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.skipIf(process.platform === "win32")("is done without where its name is taken by a pipe", () => {
    start("--version");
    for (const path of kept()) {
      rmSync(path);
      spawnSync("mkfifo", [path]);
    }
    expect(start("--version")).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.skipIf(process.platform === "win32")(
    "is kept by node itself only where nobody else could ever look",
    () => {
      const loader = JSON.stringify(join(home, "bin/kept-code.js"));
      const script = `console.log(String(require(${loader}).closedFolder()))`;
      const closed = (): string => {
        const env = { ...process.env, FOLLOWUP_HOME: home };
        return spawnSync(process.execPath, ["-e", script], { env, encoding: "utf8" }).stdout.trim();
      };
      mkdirSync(folder(), { mode: 0o755 });
      const place = join(folder(), "node");
      expect(closed()).toBe(place);
      expect(statSync(place).mode & 0o777).toBe(0o700);
      chmodSync(place, 0o755);
      expect(closed()).toBe("null");
    },
  );

  it("is done without where its name is taken by a folder", () => {
    start("--version");
    for (const path of kept()) {
      rmSync(path);
      mkdirSync(path);
    }
    expect(start("--version")).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.skipIf(process.platform !== "linux")("ends where the home can't be made", () => {
    const loader = JSON.stringify(join(home, "bin/kept-code.js"));
    const ended = spawnSync(
      process.execPath,
      ["-e", `require(${loader}).load("main.js").main()`, "--", "followup", "--help"],
      {
        env: { ...process.env, FOLLOWUP_HOME: "/proc/none" },
        timeout: 20_000,
      },
    );
    expect({ status: ended.status, signal: ended.signal }).toEqual({ status: 0, signal: null });
  });
});
