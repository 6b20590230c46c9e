/** The ordinary words that English sellers have for a role, over made-up columns: each heading is what they mean by it, or nothing. */
import { describe, expect, it } from "vitest";
import { saysClosed } from "../../src/words/sheets/status-words.ts";
import {
  type Column,
  days,
  each,
  fieldInEnglish,
  fieldsOf,
  firms,
  names,
  past,
  phones,
  remarks,
  sums,
} from "./seven-people.ts";

const staff = each("Tara", "Mike");

const phone: Column = ["Phone", phones];
describe("who has the client", () => {
  it.each([
    "Call taken by",
    "Quoted by",
    "Sold By",
    "BDM",
    "Assigned Volunteer",
    "Student Seller",
    "Members",
    "LO",
    "Who looks after",
  ])("%s", async (heading) => {
    expect(await fieldInEnglish(heading, staff)).toBe("owner");
  });

  it.each(["Created by", "Referred by", "Approved by", "Ordered by"])("not %s", async (heading) => {
    expect(await fieldInEnglish(heading, staff)).not.toBe("owner");
  });
});

describe("where the client came from", () => {
  it.each(["How I found them", "Where did they find me", "How we met", "Heard via", "Came through"])(
    "%s",
    async (heading) => {
      expect(await fieldInEnglish(heading, each("Referral", "Website"))).toBe("source");
    },
  );

  it("how to reach somebody is no source, nor is an offer", async () => {
    expect(await fieldInEnglish("How to reach", each("Mail", "Text"))).toBe("-");
    expect(await fieldInEnglish("Intro Offer", each("3 classes", "1 week"))).toBe("-");
  });
});

describe("the money at stake", () => {
  it.each(["Contract Price", "Project value", "Event budget", "FY26 Ask", "Bid"])("%s", async (heading) => {
    expect(await fieldInEnglish(heading, sums)).toBe("value");
  });

  it("the revenue of their firm is not", async () => {
    expect(await fieldInEnglish("Annual Revenue", sums)).toBe("-");
  });

  it("of two years it is the later", async () => {
    const years: Column[] = [
      ["Amount 2025", sums],
      ["Amount 2026", sums],
    ];
    expect(await fieldsOf(["Name", names], phone, ...years)).toBe("name phone - value");
    expect(await fieldsOf(["Name", names], phone, ...[...years].reverse())).toBe("name phone value -");
  });
});

describe("what was said, why not, when", () => {
  it.each([
    "Recent note",
    "Card Description",
    "LeadDescription",
    "Extra info",
    "Caller Comments",
    "Thoughts",
  ])("%s", async (heading) => {
    expect(await fieldInEnglish(heading, remarks)).toBe("note");
  });

  it.each(["Why", "If No, Why?", "Why not?"])("%s is the reason", async (heading) => {
    expect(await fieldInEnglish(heading, each("too dear", null))).toBe("reason");
  });

  it.each(["Last Attempt", "Last visit", "Last spoke with"])("%s was a call", async (heading) => {
    expect(await fieldInEnglish(heading, past)).toBe("lastCall");
  });

  it.each(["Next Attempt", "Reorder Call", "Next Activity Deadline", "Check back on", "Snooze until"])(
    "%s is a call to come",
    async (heading) => {
      expect(await fieldsOf(["Name", names], phone, [heading, days])).toBe("name phone nextContact");
    },
  );
});

describe("how a client stands", () => {
  it.each(["Pledge Status", "Present Status", "Sold / Not Sold", "Where are we?", "List Name"])(
    "%s",
    async (heading) => {
      expect(await fieldInEnglish(heading, each("Won", "Lost", null))).toBe("status");
    },
  );

  it.each(["Sample shipping status", "Type"])("not %s", async (heading) => {
    expect(await fieldInEnglish(heading, each("Won", "Lost", null))).toBe("-");
  });

  it("no second status is guessed", async () => {
    const states = each("Won", "Lost", null);
    expect(await fieldsOf(["Name", names], phone, ["Status", states], ["Where are we?", states])).toBe(
      "name phone status -",
    );
  });
});

describe("the firm", () => {
  it("is the party beside its contact person", async () => {
    expect(await fieldsOf(["Party Name", firms], ["Contact Person", names], phone)).toBe(
      "company name phone",
    );
  });

  it.each(["Current PM Company", "If lost, to whom"])("is not %s", async (heading) => {
    expect(await fieldInEnglish(heading, firms)).toBe("-");
  });

  it("is who advertises", async () => {
    expect(await fieldsOf(["Advertiser", firms], ["Contact", names], phone)).toBe("company name phone");
  });
});

describe("what closes a client", () => {
  it.each(["Booked", "Placed", "Joined", "Not sold", "Order lost", "NI", "Paid in full", "Invalid", "Trash"])(
    "%s",
    (word) => {
      expect(saysClosed(word)).toBe(true);
    },
  );

  it.each(["Customer", "Quoted", "Ghosted", "Meeting booked", "On hold", "Pre-approved"])(
    "not %s",
    (word) => {
      expect(saysClosed(word)).toBe(false);
    },
  );
});
