/** Looks at pages in headless Chromium, where it is installed: sizes as the browser lays them out, and pictures. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The browser's program; null where there is none. */
export const browser: string | null =
  ["chromium", "chromium-browser", "google-chrome"].find(
    (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0,
  ) ?? null;

/** A page, and the width of the window that it is looked at in, in CSS pixels: a frame, so that it may be a narrow one. */
export interface FramedPage {
  readonly page: string;
  readonly width: number;
}

/** What the browser says of a page in a window of a width, in CSS pixels. */
export interface PageSizes {
  readonly width: number;
  /** As wide as the page would like to be: more than `width` is a page that must be pushed sideways. */
  readonly scrollWidth: number;
  readonly height: number;
  /** The widest that any element reaches to the right. */
  readonly right: number;
  /** Elements whose own text is wider than they are, so that it runs over what stands beside them. */
  readonly cut: readonly string[];
  /** Boxes of the elements that a selector finds. */
  readonly boxes: readonly { readonly text: string; readonly width: number; readonly height: number }[];
}

/** Lays pages out, each at its width. The pages run no script; they stand in frames that are measured from outside. */
export function measuredPages(pages: readonly FramedPage[], selector: string): PageSizes[] {
  return inFolder((folder) => {
    const file = join(folder, "frames.html");
    writeFileSync(file, framesOf(pages, selector));
    const dumped = run(folder, ["--virtual-time-budget=10000", "--dump-dom", `file://${file}`]);
    const [, found] = /<pre id="sizes">([^<]*)<\/pre>/.exec(dumped) ?? [];
    if (found === undefined || found === "")
      throw new RangeError(`the browser said nothing: ${dumped.slice(0, 200)}`);
    const sizes: PageSizes[] = JSON.parse(found.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
    return sizes;
  });
}

/** Takes a picture of a page into a PNG file, as high as `height` says. */
export function pictureOf({ page, width }: FramedPage, height: number, file: string, isDark: boolean): void {
  inFolder((folder) => {
    const frame = join(folder, "frame.html");
    writeFileSync(
      frame,
      `<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark"><style>body{margin:0}</style>${frameOf({ page, width }, height)}`,
    );
    run(folder, [
      ...[`--blink-settings=preferredColorScheme=${isDark ? 0 : 1}`, "--hide-scrollbars"],
      ...[`--window-size=${Math.max(500, width)},${height}`, `--screenshot=${file}`, `file://${frame}`],
    ]);
  });
}

/** Prints a page into a PDF file, and tells how many sheets of A4 it takes. */
export function paperOf(page: string, file: string): number {
  return inFolder((folder) => {
    const source = join(folder, "page.html");
    writeFileSync(source, page);
    run(folder, ["--no-pdf-header-footer", `--print-to-pdf=${file}`, `file://${source}`]);
    return readFileSync(file, "latin1").split("/Type /Page\n").length - 1;
  });
}

function inFolder<Made>(work: (folder: string) => Made): Made {
  const folder = mkdtempSync(join(tmpdir(), "followup-page-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function run(folder: string, words: readonly string[]): string {
  if (browser === null) throw new RangeError("no browser");
  const { stdout } = spawnSync(
    browser,
    ["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${folder}`, ...words],
    { encoding: "utf8", maxBuffer: 50_000_000, timeout: 120_000 },
  );
  return stdout;
}

function frameOf({ page, width }: FramedPage, height: number): string {
  const source = page.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe style="border:0;display:block;width:${width}px;height:${height}px" srcdoc="${source}"></iframe>`;
}

function framesOf(pages: readonly FramedPage[], selector: string): string {
  return `<!doctype html><meta charset="utf-8"><pre id="sizes"></pre>
${pages.map((page) => frameOf(page, 900)).join("\n")}
<script>
const plain = (one) => one.textContent.replace(/[<>&"]/g, "").trim();
const sizesOf = ({ contentWindow, contentDocument: { documentElement: root, body } }) => {
  const all = [...body.querySelectorAll("*")];
  const boxes = [...body.querySelectorAll(${JSON.stringify(selector)})].map((one) => {
    const { width, height } = one.getBoundingClientRect();
    return { text: plain(one), width, height };
  });
  const cut = all
    .filter((one) => one instanceof contentWindow.HTMLElement && one.children.length === 0 && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1)
    .map(plain);
  const right = Math.max(...all.map((one) => one.getBoundingClientRect().right));
  return { width: root.clientWidth, scrollWidth: root.scrollWidth, height: root.scrollHeight, right, cut, boxes };
};
addEventListener("load", () => {
  document.getElementById("sizes").textContent = JSON.stringify([...document.querySelectorAll("iframe")].map(sizesOf));
});
</script>`;
}
