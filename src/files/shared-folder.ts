/** What the path of a workbook tells: a folder that other programs write to. Pure. */

/** A kind of folder that is also written to from elsewhere. */
export type SharedFolder = "onedrive" | "dropbox" | "google-drive" | "icloud" | "network";

const kinds: readonly (readonly [SharedFolder, RegExp])[] = [
  ["onedrive", /[/\\]OneDrive(?: - [^/\\]+|-[^/\\]+)?[/\\]/i],
  ["dropbox", /[/\\]Dropbox(?: \([^/\\]+\))?[/\\]/i],
  ["google-drive", /[/\\](?:Google ?Drive(?:-[^/\\]+)?|My Drive|Мой диск|Drive-ul meu)[/\\]/i],
  ["icloud", /[/\\](?:iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)[/\\]/i],
  ["network", /^(?:\\\\|\/\/)[^/\\]|[/\\](?:gvfs|smb-share:[^/\\]*)[/\\]|^\/net\//i],
];

/** The kind of shared folder that a path lies in; null for an ordinary one, as far as its name tells. */
export function sharedFolderOf(path: string): SharedFolder | null {
  return kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}
