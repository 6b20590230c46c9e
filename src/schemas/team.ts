/** The document of team. */
import { array, boolean, nullable, number, optional, strictObject, string, union } from "zod/mini";
import { figure, gate, open, part, share, text } from "./pieces.ts";

const manager = strictObject({
  name: text,
  calls: number(),
  talks: number(),
  order: strictObject({
    calls: number(),
    known: number(),
    aside: number(),
    ...share,
    told: nullable(open),
    skips: number(),
    typical: figure,
    skipped: strictObject({ ...part, reasons: array(open) }),
  }),
  promises: strictObject({
    kept: number(),
    late: number(),
    waiting: number(),
    moved: number(),
    dropped: number(),
    early: number(),
    ...share,
    comparison: text,
    onTime: strictObject({ kept: number(), of: number(), shown: boolean() }),
    medianLate: figure,
  }),
  passedOver: strictObject({
    ...part,
    value: figure,
    kinds: array(open),
    withReason: number(),
    names: array(open),
  }),
  asked: strictObject({
    ordinary: strictObject(part),
    difficult: strictObject(part),
    comparison: text,
  }),
  newcomer: nullable(open),
  checked: nullable(open),
  complaints: strictObject({ ...part, comparison: text }),
});

const page = strictObject({
  from: string(),
  to: string(),
  gate: strictObject(gate),
  now: strictObject({
    complaints: array(open),
    handoffs: array(open),
    keptBack: array(open),
    renewals: array(open),
    promises: array(open),
    passedOver: array(open),
    newcomers: array(open),
  }),
  managers: array(manager),
  renewals: nullable(strictObject({ coming: number(), atRisk: number(), value: figure })),
  technique: strictObject({
    follows: text,
    marked: number(),
    ordinary: strictObject(part),
    difficult: strictObject(part),
    comparison: text,
    followed: strictObject({ refusals: number(), complaints: number(), renewalsLost: number() }),
  }),
  complaints: open,
  handoffs: open,
  notFollowed: open,
  rows: optional(array(open)),
  out: optional(string()),
});

const setUp = strictObject({
  added: nullable(strictObject({ sheet: string(), managers: array(string()) })),
  sheet: optional(string()),
});

/** `followup team --json`, and with --set-up what was added. */
export const team = union([page, setUp]);
