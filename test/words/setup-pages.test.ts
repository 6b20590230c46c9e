/** The page that leads to Google Sheets says the same in every language. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { setupPage } from "../support/setup-pages.ts";

const english = setupPage("google-setup.md");

describe.each(["google-setup.ru.md", "google-setup.ro.md"])("%s", (name) => {
  const page = setupPage(name);

  it("has the same parts, steps, rows and commands as the English one", () => {
    expect(page.headings).toBe(english.headings);
    expect(page.steps).toBe(english.steps);
    expect(page.points).toBe(english.points);
    expect(page.rows).toBe(english.rows);
    expect(page.links).toEqual(english.links);
    expect(page.commands).toEqual(english.commands);
  });

  it("leads to the other two", () => {
    const text = readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
    const others = ["google-setup.md", "google-setup.ru.md", "google-setup.ro.md"].filter(
      (one) => one !== name,
    );
    for (const other of others) expect(text).toContain(`(${other})`);
  });
});
