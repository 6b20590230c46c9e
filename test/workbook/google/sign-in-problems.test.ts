/** Why Google gives no token, in the words that fit whoever signs in. */
import { expect, it } from "vitest";
import { signInProblem } from "../../../src/workbook/google/sign-in/signed-in.ts";

const robot = "robot@project.iam.gserviceaccount.com";
const jwt =
  "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.";

it.each([
  [robot, "invalid_grant", jwt, "access.clock"],
  [robot, "invalid_grant", "Invalid JWT Signature.", "access.key-refused"],
  [robot, "invalid_grant", "Invalid grant: account not found", "access.account-gone"],
  [null, "invalid_grant", "Token has been expired or revoked.", "access.expired"],
  [null, "deleted_client", "The OAuth client was deleted.", "access.client-gone"],
  [null, "admin_policy_enforced", "", "access.organisation"],
  [null, "org_internal", "", "access.organisation"],
])("%s, %s, %s: %s", (address, error, error_description, code) => {
  expect(signInProblem({ error, error_description }, "Clients", address).code).toBe(code);
});
