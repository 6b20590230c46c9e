/** Headings of trackers and exports that other programs and trades have: who is the firm, what is a status, what is no phone. */
import { describe, expect, it } from "vitest";
import { saysClosed } from "../../src/words/sheets/status-words.ts";
import type { Written } from "../support/workbooks/memory-sheet.ts";
import {
  type Column,
  days,
  each,
  fieldInEnglish,
  fieldsOf,
  firms,
  names,
  none,
  past,
  phones,
  remarks,
  sums,
} from "./seven-people.ts";

const phone: Column = ["Phone", phones];
const next: Column = ["Next call", days];

describe("a firm and the person to talk to", () => {
  it.each([
    ["Customer Name", "Contact Person"],
    ["Vendor Name", "Contact Person"],
    ["Payer Name", "Contact Name"],
    ["Supplier name", "Contact"],
    ["Name", "Contact Name?"],
    ["display_name", "primary_contact_name"],
  ])("%s is the firm beside %s", async (firm, person) => {
    expect(await fieldsOf([firm, firms], [person, names], phone)).toBe("company name phone");
    expect(await fieldsOf([person, names], [firm, firms], phone)).toBe("name company phone");
  });

  it("a customer who has the contact's own name is no firm", async () => {
    expect(await fieldsOf(["Customer Name", names], ["Contact Person", names], phone)).toBe("name - phone");
  });
});

describe("whoever has no name and no phone", () => {
  it.each(["Creator username", "Handle", "Instagram handle"])("is known by %s", async (heading) => {
    const handles = names.map((name) => `@${name.toLowerCase().replace(" ", "_")}`);
    expect(await fieldsOf([heading, handles], ["Product", each("Serum", "Brush")], next)).toBe(
      "name - nextContact",
    );
    expect(await fieldsOf(["Name", names], [heading, handles], next)).toBe("name - nextContact");
  });

  it("is known by a mail address where a day to call stands beside it", async () => {
    const mails = names.map((name) => `${name.toLowerCase().replace(" ", ".")}@x.example`);
    expect(await fieldsOf(["Email", mails], ["City", each("Boise", "Reno")], next)).toBe(
      "name - nextContact",
    );
  });
});

describe("a day", () => {
  it.each(["Date Follow Up", "Date of Follow-up", "Date Next Call", "Date Callback"])(
    "that is said before what it is for: %s",
    async (heading) => {
      expect(await fieldsOf(["Name", names], phone, [heading, days])).toBe("name phone nextContact");
    },
  );

  it.each([
    ...["Chase up", "Touch base", "Circle back", "Phone back", "Reach out", "next_task_due_date"],
    ...["Next step due", "Next follow-up due date"],
    ...["Call them by", "By when", "Next action dt"],
  ])("to call on: %s", async (heading) => {
    expect(await fieldsOf(["Name", names], phone, [heading, days])).toBe("name phone nextContact");
    expect(await fieldsOf(["Name", names], phone, [heading, each("yes", "no")])).not.toContain("next");
  });

  it.each(["Date Contact", "Date Created", "Date Sent"])("is not to come in %s", async (heading) => {
    expect(await fieldsOf(["Name", names], phone, [heading, past])).not.toContain("nextContact");
  });
});

describe("two columns that could be the same", () => {
  it("a status is written, the stage of a life cycle is only read", async () => {
    const cycle: Column = ["Lifecycle Stage", each("Lead", "Customer", "Opportunity")];
    const status: Column = ["Lead Status", each("Open", "Lost")];
    expect(await fieldsOf(["Name", names], cycle, status)).toBe("name - status");
    expect(await fieldsOf(["Name", names], cycle, ["Status", none])).toBe("name - status");
    expect(await fieldsOf(["Name", names], phone, cycle)).toBe("name phone status");
  });

  it("a plain source says more than a referral's", async () => {
    const referred: Column = ["Referral Source", each("Neighbour", "Plumber")];
    expect(await fieldsOf(["Name", names], referred, ["Source", each("Web", "Past client")])).toBe(
      "name - source",
    );
    expect(await fieldsOf(["Name", names], phone, referred)).toBe("name phone source");
  });

  it("what is due is at stake, what was paid is not", async () => {
    const paid: Column = ["Paid Amount", sums];
    expect(await fieldsOf(["Name", names], paid, ["Due Amount", sums])).toBe("name - value");
    expect(await fieldsOf(["Name", names], phone, paid)).toBe("name phone -");
  });
});

it("of several numbered attempts none is the number of them", async () => {
  const attempts: readonly Column[] = [
    ["Attempt 1", past],
    ["Attempt 2", each("left a message", null)],
    ["Attempt 3", none],
  ];
  expect(await fieldsOf(["Name", names], ...attempts, next)).toBe("name - - - nextContact");
});

describe("what is read", () => {
  it.each<[string, readonly Written[], string]>([
    ["Notes Summary", remarks, "note"],
    ["Commentary", remarks, "note"],
    ["status_label", each("open", "lost", "won"), "status"],
    ["Emp Name", each("Anil", "Mona"), "owner"],
    ["Employee name", each("Anil", "Mona"), "owner"],
    ["Accounts", firms, "company"],
    ["Stockist", firms, "company"],
    ["Foundation", firms, "company"],
    ["Rep on stand", each("Vic", "Dee"), "owner"],
    ["Producer", each("Stan", "Rosa"), "owner"],
    ["Intro by", each("Ann Lee", "Bo Lind", null), "source"],
    ["Note from associate", remarks, "note"],
    ["Comments from rep", remarks, "note"],
    ["Call Outcome/Notes", remarks, "note"],
    ["Outreach Status", each("emailed", "replied", "dead"), "status"],
    ["Account Status", each("open", "lost", "won"), "status"],
    ["Current Arrears", sums, "value"],
    ["Monthly Retainer", sums, "value"],
    ["Contact Owner", each("sam@x.example", "joe@x.example"), "owner"],
  ])("%s", async (heading, values, field) => {
    expect(await fieldInEnglish(heading, values)).toBe(field);
  });
});

describe("what is none", () => {
  it.each<[string, readonly Written[]]>([
    ["Total Bookings", [3, 0, 1, 2, 0, 1, 3]],
    ["Time of contact", each("9:15", "16:30")],
    ["Employees", each("11-50", "51-200", "1001-5000")],
    ["JW Partner", each("Jane", "Mark")],
    ["Owner email", each("sam@x.example", "joe@x.example")],
    ["Payment Status", each("open", "lost", "won")],
    ["Sample shipping status", each("open", "lost", "won")],
    ["Note to self", none],
  ])("%s", async (heading, values) => {
    expect(await fieldInEnglish(heading, values)).toBe("-");
  });
});

it("whoever has churned or never fitted is closed", () => {
  expect(["Churned", "Do not pursue", "Junk Lead", "Bad Fit"].map(saysClosed)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});
