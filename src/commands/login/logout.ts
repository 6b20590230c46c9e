/** `followup logout`: forgets the Google sign-in of this machine. */
import type { Command } from "commander";
import { loginWords } from "../../words/upkeep/login.ts";
import type { Attach, Start } from "../command.ts";
import type { Context } from "../context.ts";
import type { GoogleAccess } from "./login.ts";

/** Logout with a way to load what signs out. */
export function logoutWith(access: () => Promise<GoogleAccess>): Attach {
  return (command: Command, start: Start) => {
    command.action(async () => logout(await start.context(), await access()));
  };
}

/** Signs out; fine also for whoever is not signed in. */
export async function logout(context: Context, access: GoogleAccess): Promise<void> {
  const { environment, home, language, output } = context;
  const had = await access.signOut({ configFolder: home.config, environment });
  if (context.json) output.json({ signedIn: false });
  output.line(had ? loginWords[language].out : loginWords[language].wasOut);
}
