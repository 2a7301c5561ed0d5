import { spawnSync } from "node:child_process";
import { expect } from "vitest";
import { runScript, type Workshop } from "../site/workshop.ts";
import { argumentsOf, commandsIn } from "./commands.ts";

/** Types the commands of a page in a workshop, and knows which are left. */
export function typistOf(page: string, { folder }: Workshop) {
  const typed = new Set<string>();
  return {
    /** Types a command of the page, word for word. */
    type: (command: string, answers = "") => {
      expect(commandsIn(page)).toContain(command);
      typed.add(command);
      const { name, args } = argumentsOf(command);
      const [program = "", ...rest] = runScript(`scripts/${name}.ts`, ...args);
      const { status, stdout, stderr } = spawnSync(program, rest, {
        ...{ cwd: folder, input: answers, encoding: "utf8" },
        env: { ...process.env, INIT_CWD: folder, ONLY_PROVINCES: "58" },
      });
      return { status, output: stdout + stderr };
    },
    left: () => commandsIn(page).filter((command) => !typed.has(command)),
  };
}
