/** Names of reasons for what fits nowhere else: "Other". */
import { plainText } from "../typed/plain-words.ts";

const names = new Set(
  [
    "other, others, another, other reason, other reasons, misc, miscellaneous, something else",
    "другое, другая, другая причина, другие причины, прочее, прочие, иное, разное",
    "altele, altul, alta, alt motiv, alte motive, diverse, altceva",
  ].flatMap((words) => words.split(", ")),
);

/** True for such a name. It takes only what is written exactly so, or it would swallow everything. */
export function isCatchAll(name: string): boolean {
  return names.has(plainText(name));
}
