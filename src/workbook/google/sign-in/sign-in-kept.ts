/** Whoever is signed in on this machine, ready to ask. */
import { OAuth2Client } from "google-auth-library";
import { Failure } from "../../../base/errors.ts";
import { defaultClient, keyClient, signedInPerson } from "./clients.ts";
import type { Endpoint } from "./endpoint.ts";
import { keptSignIn } from "./kept-sign-in.ts";
import { loopback } from "./loopback.ts";
import { type SignedIn, signedInBy, signedInWith } from "./signed-in.ts";

/** Where a sign-in is looked for. */
export interface SignInPlaces {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly configFolder: string;
}

/** FOLLOWUP_GOOGLE_TOKEN, else what `followup login google` has kept. Throws Failure access.signed-out. */
export async function signedInFor(
  place: string,
  endpoint: Endpoint,
  { configFolder, environment }: SignInPlaces,
): Promise<SignedIn> {
  const ready = environment.FOLLOWUP_GOOGLE_TOKEN;
  if (ready) {
    const { transporter } = new OAuth2Client({ transporterOptions: { noProxy: loopback } });
    return signedInWith(ready, transporter, place);
  }
  const kept = keptSignIn(configFolder);
  if (kept?.kind === "person" && kept.tokenEndpoint === endpoint.token) {
    const { account, files } = kept;
    return { ...signedInBy(signedInPerson(kept, endpoint, configFolder), place, null), account, files };
  }
  // Keys and default credentials are for Google alone.
  if (kept?.kind === "key" && endpoint.isGoogle) {
    const { address, client } = keyClient(kept.path);
    return signedInBy(client, place, address);
  }
  if (kept?.kind === "default" && endpoint.isGoogle) {
    const { address, client } = await defaultClient();
    return signedInBy(client, place, address, { project: client.quotaProjectId ?? null });
  }
  throw new Failure("access.signed-out", { place });
}
