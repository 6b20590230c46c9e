/** `followup login google`: signs in, so that spreadsheets can be opened. */
import { resolve } from "node:path";
import type { Command } from "commander";
import { Failure } from "../../base/errors.ts";
import { loginWords } from "../../words/upkeep/login.ts";
import type { Attach, Start } from "../command.ts";
import type { Context } from "../context.ts";

/** What a person sees and decides while they sign in in the browser. */
export interface BrowserSignIn {
  readonly environment: Context["environment"];
  readonly configFolder: string;
  readonly clientFile: string | null;
  readonly page: { readonly done: string; readonly refused: string };
  show(url: string): void;
  sleep(milliseconds: number): Promise<void>;
}

/** Signing in and out, as the Google adapter does it. */
export interface GoogleAccess {
  signInPerson(options: BrowserSignIn): Promise<void>;
  signInWithKey(path: string, configFolder: string): { readonly address: string };
  signInByDefault(configFolder: string): Promise<void>;
  openInBrowser(url: string, platform: string): void;
  signOut(options: Pick<BrowserSignIn, "configFolder" | "environment">): Promise<boolean>;
}

/** The options of login. */
export interface LoginOptions {
  readonly client?: string;
  readonly key?: string;
  readonly adc?: boolean;
}

/** Login with a way to load what signs in. */
export function loginWith(access: () => Promise<GoogleAccess>): Attach {
  return (command: Command, start: Start) => {
    const { options, service } = loginWords[start.language];
    command
      .argument("<google>", service)
      .option("--client <file>", options.client)
      .option("--key <file>", options.key)
      .option("--adc", options.adc)
      .action(async (where: string, chosen: LoginOptions) =>
        login(await start.context(), where, chosen, await access()),
      );
  };
}

/** Signs in. Throws Failure access.*. */
export async function login(
  context: Context,
  where: string,
  options: LoginOptions,
  access: GoogleAccess,
): Promise<void> {
  if (where.toLowerCase() !== "google")
    throw new Failure("usage.unreadable-option", { option: "login", text: where, expected: "google" });
  const { environment, folder, home, language, output, platform } = context;
  const words = loginWords[language];
  let address: string | null = null;
  if (options.key !== undefined) {
    address = access.signInWithKey(resolve(folder, options.key), home.config).address;
  } else if (options.adc === true) {
    await access.signInByDefault(home.config);
  } else {
    await access.signInPerson({
      environment,
      configFolder: home.config,
      clientFile: options.client === undefined ? null : resolve(folder, options.client),
      page: words.page,
      show: (url) => {
        output.aside(`${words.open}\n${url}`);
        access.openInBrowser(url, platform);
      },
      sleep: (milliseconds) => context.sleep(milliseconds),
    });
  }
  if (context.json) output.json({ signedIn: true, shareWith: address });
  output.line(words.done);
  if (address !== null) output.line(words.share(address));
}
