/** Default credentials name the Google project that pays for their requests: every request says it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OAuth2Client } from "google-auth-library";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { send } from "../../../src/workbook/google/requests.ts";
import { apiEndpoint } from "../../../src/workbook/google/sign-in/endpoint.ts";
import { keepSignIn } from "../../../src/workbook/google/sign-in/kept-sign-in.ts";
import { signedInFor } from "../../../src/workbook/google/sign-in/sign-in-kept.ts";
import { signedInWith } from "../../../src/workbook/google/sign-in/signed-in.ts";
import { usualTimeLimits } from "../../../src/workbook/google/waiting.ts";
import { QuickWaiting } from "../../support/google/google-waiting.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "followup-project-"));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it.each([
  [{ quota_project_id: "proj-1" }, "proj-1"],
  [{}, null],
])("is read from gcloud's file: %o", async (more, project) => {
  const path = join(folder, "adc.json");
  const credentials = { client_id: "id", client_secret: "secret", refresh_token: "refresh" };
  writeFileSync(path, JSON.stringify({ type: "authorized_user", ...credentials, ...more }));
  vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", path);
  keepSignIn(folder, { kind: "default" });
  const signedIn = await signedInFor("Clients", apiEndpoint({}), { environment: {}, configFolder: folder });
  expect(signedIn.project).toBe(project);
});

it.each(["proj-1", null])("is sent with each request: %s", async (project) => {
  const heard: unknown[] = [];
  const server = createServer((request, response) => {
    heard.push(request.headers["x-goog-user-project"] ?? null, request.headers.authorization);
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const { transporter } = new OAuth2Client();
  const access = {
    signedIn: { ...signedInWith("token-1", transporter, "Clients"), project },
    endpoint: `http://127.0.0.1:${port}/`,
    waiting: new QuickWaiting(),
    timeLimits: usualTimeLimits,
    readingPatience: 1000,
  };
  await send(access, { method: "GET", path: "id" }, 5000);
  await send(access, { method: "POST", path: "id:batchUpdate", body: {} }, 5000);
  expect(heard).toEqual([project, "Bearer token-1", project, "Bearer token-1"]);
  server.closeAllConnections();
  server.close();
});
