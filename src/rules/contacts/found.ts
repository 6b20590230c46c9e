/** What became of a search for a contact that was shown or recorded before. */
import type { DescribedContact } from "./contact.ts";

/** What a search for a contact came to. */
export type Found =
  /** `isExact`: the row says all that it said. `twins`: others that say all that too, and stand where they are known from. */
  | {
      readonly kind: "one";
      readonly contact: DescribedContact;
      readonly isExact: boolean;
      readonly twins: readonly DescribedContact[];
    }
  | { readonly kind: "none" }
  /** It can't be told which of these it is, or whether it is the only one. */
  | { readonly kind: "several"; readonly contacts: readonly DescribedContact[] };

/** The only one of `contacts`, among all that say the same. */
export function exactly(contacts: readonly DescribedContact[], same = contacts): Found {
  const [contact] = contacts;
  if (contact === undefined) return { kind: "none" };
  if (contacts.length > 1) return { kind: "several", contacts };
  return { kind: "one", contact, isExact: true, twins: same.filter((one) => one !== contact) };
}
