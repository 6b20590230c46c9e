/** What the path of a workbook and the names beside it tell: a folder that other programs write to, and copies they left. Pure. */

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

const conflictWords = /conflict|конфликт|conflictual|копия с конфликтом|copie în conflict/iu;

/** Of the names in a folder, those that a sync program made of this workbook when two had saved it: "clients (conflicted copy).xlsx", "clients-DESKTOP-7F3K.xlsx". */
export function conflictedCopies(names: readonly string[], workbook: string): readonly string[] {
  const dot = workbook.lastIndexOf(".");
  const stem = workbook.slice(0, dot);
  const ending = workbook.slice(dot);
  return names.filter((name) => {
    if (name === workbook || !name.startsWith(stem) || !name.endsWith(ending)) return false;
    const added = name.slice(stem.length, name.length - ending.length);
    return conflictWords.test(added) || /^-(?:DESKTOP|LAPTOP|PC)-[A-Z0-9]+(?:-\d+)?$/.test(added);
  });
}
