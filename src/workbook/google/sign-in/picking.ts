/**
 * Access to single spreadsheets: Google's own list of files stands inside the page on which a person allows the access,
 * and only what is chosen there may be opened (scope drive.file, which needs no review by Google).
 */
import { Failure } from "../../../base/errors.ts";
import { spreadsheetIdOf } from "../address.ts";

/** What may be opened of a person's Drive. */
export type Access = "all" | "picked";

/** The scopes of each, beside who it is. */
export const scopes: Readonly<Record<Access, string>> = {
  all: "https://www.googleapis.com/auth/spreadsheets",
  picked: "https://www.googleapis.com/auth/drive.file",
};

/** Who is signed in: shown to the person, and kept with the sign-in. */
export const whoScopes = ["openid", "email"];

/** The address of the consent page with Google's list of spreadsheets in it; where one is meant, with that alone. */
export function withPicker(url: string, wanted: string | null): string {
  const picking = new URL(url);
  picking.searchParams.set("trigger_onepick", "true");
  picking.searchParams.set("mimetypes", "application/vnd.google-apps.spreadsheet");
  if (wanted !== null) picking.searchParams.set("file_ids", wanted);
  return picking.href;
}

/** The ids that came back. Throws Failure access.nothing-picked, access.wrong-file. */
export function pickedFiles(ids: string, place: string | null): readonly string[] {
  const picked = ids.split(",").flatMap((id) => id.trim() || []);
  if (picked.length === 0) throw new Failure("access.nothing-picked", {});
  const wanted = place === null ? null : spreadsheetIdOf(place);
  if (place !== null && wanted !== null && !picked.includes(wanted))
    throw new Failure("access.wrong-file", { place });
  return picked;
}
