import { script } from "../terminal/command.ts";
import type { TerminalStep } from "../terminal/step.ts";

/** Tries all pages of a publication that is in no place yet, in a process of its own, for its memory. */
export const trialOf = (publicFolder: string, root: string): TerminalStep => ({
  title: { th: "ลองสร้างทุกหน้าและทุกภาพ", en: "Try all pages and pictures" },
  command: { ...script("scripts/trial.ts", publicFolder), folder: root },
  output: "shown",
});
