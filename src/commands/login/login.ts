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
  readonly publishersClient: string | null;
  readonly spreadsheet: string | null;
  readonly allSheets: boolean;
  readonly page: { readonly done: string; readonly refused: string; readonly notPicked: string };
  show(url: string): void;
  sleep(milliseconds: number): Promise<void>;
}

/** Who has signed in: the address of the account, and the ids of the spreadsheets that were chosen; null for all. */
export interface SignedInPerson {
  readonly account: string | null;
  readonly files: readonly string[] | null;
}

/** Signing in and out, as the Google adapter does it. */
export interface GoogleAccess {
  signInPerson(options: BrowserSignIn): Promise<SignedInPerson>;
  signInWithKey(path: string, configFolder: string): { readonly address: string };
  signInByDefault(configFolder: string): Promise<void>;
  openInBrowser(url: string, platform: string): void;
  signOut(options: Pick<BrowserSignIn, "configFolder" | "environment">): Promise<boolean>;
  knowsClient(configFolder: string): boolean;
  downloadedClients(homeFolder: string, environment: Context["environment"]): readonly string[];
}

/** The options of login. */
export interface LoginOptions {
  readonly client?: string;
  readonly key?: string;
  readonly adc?: boolean;
  readonly allSheets?: boolean;
}

/** Login with a way to load what signs in. */
export function loginWith(access: () => Promise<GoogleAccess>): Attach {
  return (command: Command, start: Start) => {
    const { options, service, spreadsheet } = loginWords[start.language];
    command
      .argument("<google>", service)
      .argument("[address]", spreadsheet)
      .option("--client <file>", options.client)
      .option("--all-sheets", options.allSheets)
      .option("--key <file>", options.key)
      .option("--adc", options.adc)
      .action(async (where: string, address: string | undefined, chosen: LoginOptions) =>
        login(await start.context(), where, { ...chosen, address: address ?? null }, await access()),
      );
  };
}

/** Signs in. Throws Failure access.*. */
export async function login(
  context: Context,
  where: string,
  options: LoginOptions & { readonly address?: string | null },
  access: GoogleAccess,
): Promise<void> {
  if (where.toLowerCase() !== "google")
    throw new Failure("usage.unreadable-option", { option: "login", text: where, expected: "google" });
  const { folder, home, language, output } = context;
  const words = loginWords[language];
  if (options.key !== undefined) {
    const { address } = access.signInWithKey(resolve(folder, options.key), home.config);
    if (context.json) output.json({ signedIn: true, as: address, shareWith: address, spreadsheets: null });
    output.line(words.done(null));
    output.line(words.share(address));
    return;
  }
  if (options.adc === true) {
    await access.signInByDefault(home.config);
    if (context.json) output.json({ signedIn: true, as: null, shareWith: null, spreadsheets: null });
    output.line(words.done(null));
    return;
  }
  await signInInBrowser(context, options, access);
}

async function signInInBrowser(
  context: Context,
  options: LoginOptions & { readonly address?: string | null },
  access: GoogleAccess,
): Promise<void> {
  const { environment, home, language, output, platform } = context;
  const words = loginWords[language];
  const publishersClient = context.publishersClient();
  const clientFile = await clientFileMeant(context, options, access, publishersClient);
  const isPicking = clientFile === null && publishersClient !== null && options.allSheets !== true;
  const { account, files } = await access.signInPerson({
    ...{ environment, configFolder: home.config, clientFile, publishersClient, page: words.page },
    spreadsheet: options.address ?? null,
    allSheets: options.allSheets === true,
    show: (url) => {
      output.aside(`${words.open}\n${url}`);
      if (isPicking) output.aside(words.pick);
      access.openInBrowser(url, platform);
    },
    sleep: (milliseconds) => context.sleep(milliseconds),
  });
  const spreadsheets = files?.map((id) => `https://docs.google.com/spreadsheets/d/${id}/edit`) ?? null;
  if (context.json) output.json({ signedIn: true, as: account, shareWith: null, spreadsheets });
  output.line(words.done(account));
  for (const address of spreadsheets ?? []) output.line(words.one(address));
  const place = spreadsheets?.[0] ?? options.address ?? null;
  if (place !== null) output.line(words.start(place));
  if (clientFile !== null) output.line(words.team(clientFile));
}

/** The client file that was named, else one that was downloaded and is wanted; null where another client is known. Throws Failure access.no-client. */
async function clientFileMeant(
  { environment, folder, home, homeFolder, language, prompt }: Context,
  { client }: LoginOptions,
  access: GoogleAccess,
  publishersClient: string | null,
): Promise<string | null> {
  if (client !== undefined) return resolve(folder, client);
  if (publishersClient !== null || access.knowsClient(home.config)) return null;
  const [found] = access.downloadedClients(homeFolder, environment);
  if (found === undefined) throw new Failure("access.no-client", {});
  if (prompt === null || !(await prompt.yes(loginWords[language].found(found), true)))
    throw new Failure("access.no-client", { found });
  return found;
}
