/** Managers as they are told apart: a name folded (case, diacritics, look-alike letters) is one person. */
import { foldPerson } from "../contacts/same-person.ts";

/** The key of a manager; null: no manager is named. */
export type ManagerKey = string | null;

/** The managers of a workbook, by their keys. */
export class Managers {
  readonly #keys = new Map<string, ManagerKey>();
  readonly #names = new Map<string, string>();
  readonly #apart: boolean;

  /** `apart`: false where no sheet names an owner, so that everybody is one group. */
  constructor(apart: boolean) {
    this.#apart = apart;
  }

  /** The key of a name; null for none. The first spelling met is the one that is shown. */
  keyOf(name: string | null): ManagerKey {
    if (name === null || !this.#apart) return null;
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    const folded = foldManager(name);
    this.#keys.set(name, folded);
    if (folded !== null && !this.#names.has(folded)) this.#names.set(folded, name.trim());
    return folded;
  }

  /** The name as it was met first; null for nobody. */
  nameOf(key: ManagerKey): string | null {
    return key === null ? null : (this.#names.get(key) ?? null);
  }

  /** Every manager met, by name. */
  names(): string[] {
    return [...this.#names.values()].sort((left, right) => left.localeCompare(right));
  }
}

/** A manager's name as it is compared; null when nothing stands there. */
export function foldManager(name: string | null): ManagerKey {
  const folded = foldPerson(name ?? "");
  return folded === "" ? null : folded;
}
