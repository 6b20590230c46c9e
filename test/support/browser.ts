/** Looks at a page in headless Chromium, where it is installed: sizes as the browser lays them out. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The browser's program; null where there is none. */
export const browser: string | null =
  ["chromium", "chromium-browser", "google-chrome"].find(
    (name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0,
  ) ?? null;

/** What the browser says of a page in a window of a width, in CSS pixels. */
export interface PageSizes {
  readonly width: number;
  /** As wide as the page would like to be: more than `width` is a page that must be pushed sideways. */
  readonly scrollWidth: number;
  /** The widest that any element reaches to the right. */
  readonly right: number;
  /** Boxes of the elements that a selector finds. */
  readonly boxes: readonly { readonly text: string; readonly width: number; readonly height: number }[];
}

/** Lays the page out at a width. The page itself runs no script; it stands in a frame that is measured from outside. */
export function measuredPage(page: string, width: number, selector: string): PageSizes {
  if (browser === null) throw new RangeError("no browser");
  const folder = mkdtempSync(join(tmpdir(), "followup-page-"));
  try {
    const file = join(folder, "frame.html");
    writeFileSync(file, frameOf(page, width, selector));
    const { stdout } = spawnSync(
      browser,
      [
        ...["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${folder}`],
        ...["--virtual-time-budget=3000", "--dump-dom", `file://${file}`],
      ],
      { encoding: "utf8", maxBuffer: 50_000_000 },
    );
    const [, found] = /<pre id="sizes">([^<]*)<\/pre>/.exec(stdout) ?? [];
    if (found === undefined || found === "")
      throw new RangeError(`the browser said nothing: ${stdout.slice(0, 200)}`);
    const sizes: PageSizes = JSON.parse(found.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
    return sizes;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function frameOf(page: string, width: number, selector: string): string {
  const source = page.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<!doctype html><meta charset="utf-8"><pre id="sizes"></pre>
<iframe id="page" style="border:0;width:${width}px;height:900px" srcdoc="${source}"></iframe>
<script>
document.getElementById("page").addEventListener("load", (event) => {
  const { documentElement: root, body } = event.target.contentDocument;
  const all = [...body.querySelectorAll("*")];
  const boxes = [...body.querySelectorAll(${JSON.stringify(selector)})].map((one) => {
    const { width, height } = one.getBoundingClientRect();
    return { text: one.textContent.replace(/[<>&"]/g, ""), width, height };
  });
  const right = Math.max(...all.map((one) => one.getBoundingClientRect().right));
  document.getElementById("sizes").textContent =
    JSON.stringify({ width: root.clientWidth, scrollWidth: root.scrollWidth, right, boxes });
});
</script>`;
}
