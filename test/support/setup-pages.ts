/** What a page of the set-up consists of, apart from its words. */
import { readFileSync } from "node:fs";

/** The bones of a page. */
export interface SetupPage {
  readonly headings: number;
  readonly steps: number;
  readonly points: number;
  readonly rows: number;
  /** The addresses in the order of the page. */
  readonly links: readonly string[];
  /** The commands in the order of the page, without what a person puts in. */
  readonly commands: readonly string[];
}

/** The bones of a page in docs/. */
export function setupPage(name: string): SetupPage {
  const text = readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
  const lines = text.split("\n");
  const beginning = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
  const commands = [...text.matchAll(/(?:followup|gcloud) [a-z-]+[^`|\n]*/g)].map(([command]) =>
    command.replace(/<[^>]+>/g, "<>").trim(),
  );
  return {
    headings: beginning(/^#/),
    steps: beginning(/^\d+\. /),
    points: beginning(/^- /),
    rows: beginning(/^\|/),
    links: [...text.matchAll(/<(https:[^>]+)>/g)].map(([, link]) => link ?? ""),
    commands: commands.filter((command) =>
      /^(?:followup (?:login|today|settings|logout)|gcloud auth)/.test(command),
    ),
  };
}
