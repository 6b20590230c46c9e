/** Every command by name, in the order of the help, with the module that is loaded only when it is used. */
import type { Attach } from "../commands/command.ts";

/** The names of the commands, in the order of the help. */
export const commandNames = [
  "today",
  "next",
  "log",
  "show",
  "move",
  "remind",
  "report",
  "team",
  "add",
  "undo",
  "sync",
  "check",
  "init",
  "restore",
  "settings",
  "completion",
  "login",
  "logout",
] as const;

/** One of `commandNames`. */
export type CommandName = (typeof commandNames)[number];

/** Signing in belongs to the adapter, which commands don't know. */
const googleAccess = () => import("../workbook/google/sign-in/sign-in.ts");

/** Loads what a command needs. */
export const commandModules: Readonly<Record<CommandName, () => Promise<Attach>>> = {
  today: async () => (await import("../commands/today/today.ts")).attachToday,
  add: async () => (await import("../commands/add/add.ts")).attachAdd,
  next: async () => (await import("../commands/next/next.ts")).attachNext,
  log: async () => (await import("../commands/log/log.ts")).attachLog,
  show: async () => (await import("../commands/show/show.ts")).attachShow,
  move: async () => (await import("../commands/move/move.ts")).attachMove,
  remind: async () => (await import("../commands/remind/remind.ts")).attachRemind,
  report: async () => (await import("../commands/report/report.ts")).attachReport,
  team: async () => (await import("../commands/team/team.ts")).attachTeam,
  check: async () => (await import("../commands/check/check.ts")).attachCheck,
  init: async () => (await import("../commands/init/init.ts")).attachInit,
  undo: async () => (await import("../commands/undo/undo.ts")).attachUndo,
  restore: async () => (await import("../commands/restore/restore.ts")).attachRestore,
  settings: async () => (await import("../commands/settings/settings.ts")).attachSettings,
  sync: async () => (await import("../commands/sync/sync.ts")).attachSync,
  completion: async () => (await import("../commands/completion/completion.ts")).attachCompletion,
  login: async () => (await import("../commands/login/login.ts")).loginWith(googleAccess),
  logout: async () => (await import("../commands/login/logout.ts")).logoutWith(googleAccess),
};
