/** Looks every contact of random books up again after random edits by a colleague, many thousand books a minute: node scripts/run.mjs test/long/find-again.ts [books] [first seed] */
import type { Contact } from "../../src/rules/contacts/contact.ts";
import type { ContactIndex } from "../../src/rules/contacts/contact-index.ts";
import { findAgain } from "../../src/rules/contacts/find-again.ts";
import { at, Colleague, type Paper, text } from "../support/colleague.ts";
import { contactAs, indexOf } from "../support/contact-rows.ts";
import { seeded } from "../support/seeded.ts";

const [books = "100000", first = "1"] = process.argv.slice(2);
/** `there`: contacts that stand in the table still, each looked up; `alone`: those whose name and phone nobody shared; `wrong`: found in another's row. */
const sums = { books: 0, there: 0, found: 0, asked: 0, alone: 0, aloneFound: 0, wrong: 0 };
const mostTold = 60;

function paper(): Paper {
  let kept = "";
  return {
    read: () => kept,
    write: (text) => {
      kept = text;
    },
  };
}

function indexNow(colleague: Colleague, hasOwnIds: boolean): ContactIndex {
  const contacts = colleague.people().map(({ cells, row }): Contact & { readonly typedId: string | null } => {
    const said = (column: Parameters<typeof at>[0]): string | null => text(cells[at(column)]) || null;
    const [company, phone, value] = [said("Company"), said("Phone"), said("Value")];
    const name = said("Name") ?? company ?? phone ?? "";
    return {
      ...contactAs({
        row,
        name,
        phone,
        company,
        note: said("Notes"),
        value: value === null ? null : Number(value),
      }),
      typedId: hasOwnIds ? said("ID") : null,
    };
  });
  return indexOf(contacts);
}

for (let seed = Number(first); seed < Number(first) + Number(books); seed++) {
  const random = seeded(seed);
  const hasOwnIds = seed % 5 === 0;
  const colleague = new Colleague("", random, hasOwnIds ? "own" : "none", paper());
  const story: string[] = [colleague.seen()];
  let words = 0;
  const act = (most: number): void => {
    for (let left = Math.floor(random() * most); left >= 0; left--) {
      if (random() < 0.2) {
        const people = colleague.people();
        const one = people[Math.floor(random() * people.length)];
        words += 1;
        if (one !== undefined) colleague.record(one.row, `word${words}.`);
        story.push(`record ${one?.row}`);
      } else story.push(colleague.act(false));
      story.push(colleague.seen());
    }
  };
  if (random() < 0.7) act(4);
  const before = indexNow(colleague, hasOwnIds);
  const shown = colleague.people().map(({ row }) => ({
    identity: before.identityOf(row),
    tag: colleague.tag(row),
    tags: colleague.alike(row),
  }));
  story.push("-- shown");
  act(6);
  const now = indexNow(colleague, hasOwnIds);
  const tags = new Set(colleague.people().map(({ row }) => colleague.tag(row)));
  sums.books += 1;
  for (const { identity, tag, tags: meant } of shown) {
    const found = findAgain(identity, now);
    const isWrong = found.kind === "one" && !meant.includes(colleague.tag(found.contact.row));
    if (tags.has(tag)) {
      sums.there += 1;
      const isAlone = identity.others?.length === 0;
      if (isAlone) sums.alone += 1;
      if (isAlone && found.kind === "one" && !isWrong) sums.aloneFound += 1;
      if (found.kind === "one" && !isWrong) sums.found += 1;
      if (found.kind !== "one") sums.asked += 1;
    }
    if (!isWrong || found.kind !== "one") continue;
    sums.wrong += 1;
    const told = `seed ${seed}: ${tag} of row ${identity.row} found in row ${found.contact.row}`;
    process.stdout.write(`${sums.wrong > mostTold ? "" : `${story.join("\n")}\n`}${told}\n\n`);
  }
}
process.stdout.write(`${JSON.stringify(sums)}\n`);
process.exitCode = sums.wrong > 0 ? 1 : 0;
