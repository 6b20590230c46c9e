/** Names that Windows allows no file: it says "not there", makes a hidden stream, or writes to a printer instead. */
import { Failure } from "./errors.ts";

/** A name that is not allowed, and why: a sign in it, a dot or blank at its end, a device. */
export interface ForbiddenName {
  readonly name: string;
  readonly why: "sign" | "end" | "device";
}

const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])\s*(?:\.|$)/i;

/** Throws Failure usage.forbidden-name for a path that can lead to no file on this platform. */
export function verifyAllowedName(path: string, platform: string): void {
  const forbidden = platform === "win32" ? forbiddenNameIn(path) : null;
  if (forbidden !== null) throw new Failure("usage.forbidden-name", forbidden);
}

/** The first name in a path that Windows does not allow; null when all are. Drives, shares, "." and ".." are no names. */
export function forbiddenNameIn(path: string): ForbiddenName | null {
  const names = path
    .replace(/^[\\/]{2}[?.][\\/]/, "")
    .replace(/^[a-z]:/i, "")
    .split(/[\\/]/);
  for (const name of names) {
    if (name === "" || name === "." || name === "..") continue;
    if (hasForbiddenSign(name)) return { name, why: "sign" };
    if (/[. ]$/.test(name)) return { name, why: "end" };
    if (device.test(name)) return { name, why: "device" };
  }
  return null;
}

function hasForbiddenSign(name: string): boolean {
  return Array.from(name).some((sign) => '<>:"|?*'.includes(sign) || sign < " ");
}
