/** `followup completion`: the script with which a shell completes commands, options, outcomes, names and reasons. */
import type { Command } from "commander";
import { Failure } from "../../base/errors.ts";
import { nearest } from "../../rules/typed/nearest.ts";
import { printedBy } from "../../terminal/printed.ts";
import { completionWords } from "../../words/upkeep/completion.ts";
import type { Start } from "../command.ts";
import type { Context } from "../context.ts";

const shells: readonly string[] = ["bash", "zsh", "fish", "powershell"];

/** Adds the argument of completion. */
export function attachCompletion(command: Command, start: Start, work = completion): void {
  const words = completionWords[start.language];
  command
    .usage(words.usage)
    .argument("[shell]", words.shell)
    .action(async (shell: string | undefined) => work(await start.context(), shell));
}

/**
 * What the library's script takes from the package bash-completion, which macOS and small systems do not have; bash 3.2
 * has no compopt. Read a second time by the same shell, constants of its own are no error.
 */
const plainBash = `if ! declare -F _get_comp_words_by_ref > /dev/null; then
    _get_comp_words_by_ref() {
        words=("\${COMP_WORDS[@]}")
        cword=$COMP_CWORD
        cur=\${COMP_WORDS[COMP_CWORD]}
        prev=\${COMP_WORDS[COMP_CWORD - 1]}
    }
fi
type compopt > /dev/null 2>&1 || compopt() { :; }
`;

function forPlainBash(script: string): string {
  return plainBash + script.replace(/^readonly (?=\w+=)/gm, "");
}

/** Prints the script. Throws Failure usage.* for no shell, and for one that there is none for. */
export async function completion(
  { json, language, output }: Context,
  shell: string | undefined,
): Promise<void> {
  if (shell === undefined) {
    const { shell: name } = completionWords[language];
    throw new Failure("usage.missing-argument", { name, example: "followup completion bash" });
  }
  if (!shells.includes(shell)) {
    const expected = nearest(shell, shells) ?? completionWords[language].shell;
    throw new Failure("usage.unreadable-option", { option: "completion", text: shell, expected });
  }
  const { script } = await import("@bomb.sh/tab");
  const made = printedBy(() => script(shell, "followup", "followup"));
  const text = shell === "bash" ? forPlainBash(made) : made;
  if (json) output.json({ shell, script: text });
  else output.raw(text);
}
