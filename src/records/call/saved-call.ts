/** Reads a call back from the journal. Columns that an older version did not save get the value that says nothing. */
import { isOutcome, type Outcome } from "../../rules/deck/outcome.ts";
import { type Fields, isFields, momentOf, numberOf, textOf } from "../fields.ts";
import { identityOf, nextContactOf } from "../saved-contact.ts";
import { type CallDetails, detailsFrom, type LoggedCall } from "./call.ts";

/** The call; null when what a delivery can't do without is missing, or its outcome is one of a newer version. */
export function savedCall(value: unknown): LoggedCall | null {
  if (!isFields(value)) return null;
  const id = textOf(value.id);
  const at = momentOf(value.at);
  const outcome = outcomeOf(value.outcome);
  const contact = identityOf(value.contact);
  const due = nextContactOf(value.due);
  if (id === null || at === null || contact === null || due === null || outcome === null) return null;
  const {
    about,
    company,
    complaint,
    replaces: earlier,
    setsNext,
    typed: words,
    unreachable,
    ...others
  } = value;
  const typed = textOf(words);
  const replaces = textOf(earlier);
  return {
    // Fields of a newer version go along.
    ...others,
    ...detailsOf(value),
    ...{ id, at, contact, outcome, due, company: textOf(company) },
    ...{ complaint: textOf(complaint), about: textOf(about) },
    ...(typed === null ? {} : { typed }),
    ...(replaces === null ? {} : { replaces }),
    ...(value.isDealt === true ? { isDealt: true } : {}),
    setsNext: setsNext === true,
    unreachable: unreachable === true,
  };
}

function detailsOf(value: Fields): CallDetails {
  return detailsFrom({
    line: (field) => textOf(value[field]),
    text: (field) => textOf(value[field]),
    manner: (field) => textOf(value[field]),
    moment: (field) => momentOf(value[field]),
    amount: (field) => numberOf(value[field]),
    count: (field) => numberOf(value[field]),
    yes: (field) => value[field] === true,
  });
}

function outcomeOf(value: unknown): Outcome | null {
  const outcome = textOf(value);
  return outcome !== null && isOutcome(outcome) ? outcome : null;
}

/** The details of a call about which nothing was said. */
export const noDetails: CallDetails = detailsOf({});
