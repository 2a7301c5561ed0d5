import { script, tool } from "./terminal/command.ts";
import { listenForInterruption } from "./terminal/interruption.ts";
import { bilingual, say } from "./terminal/say.ts";
import { runStep, type TerminalStep } from "./terminal/step.ts";

const steps: readonly TerminalStep[] = [
  {
    // First, for it writes the types that tsc reads.
    title: { th: "ชนิดข้อมูลใน .astro", en: "Types in .astro" },
    command: tool("astro", "check", "--minimumFailingSeverity", "warning"),
    output: "onFailure",
  },
  {
    title: { th: "ชนิดข้อมูลใน .svelte", en: "Types in .svelte" },
    command: tool("svelte-check", "--tsconfig", "./tsconfig.json", "--fail-on-warnings"),
    output: "onFailure",
  },
  {
    title: { th: "ชนิดข้อมูลใน .ts", en: "Types in .ts" },
    command: tool("tsc", "-p", "."),
    output: "onFailure",
  },
  {
    title: { th: "ข้อควรระวังในโค้ด", en: "Lint" },
    command: tool("eslint", "--max-warnings", "0", "."),
    output: "onFailure",
  },
  {
    title: { th: "รูปแบบไฟล์", en: "Format" },
    command: tool("prettier", "--check", "."),
    output: "onFailure",
  },
  {
    title: { th: "ทิศทางการนำเข้าระหว่างโฟลเดอร์", en: "Architecture" },
    command: tool("vitest", "run", "tests/architecture.test.ts"),
    output: "onFailure",
  },
  {
    title: { th: "บัญชีข้อมูลตรงกับไฟล์ต้นทาง", en: "The ledger equals what the sources give" },
    command: script("scripts/publish.ts", "--check"),
    output: "onFailure",
  },
];

process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  const signal = listenForInterruption();
  const failed: TerminalStep[] = [];
  for (const step of steps) {
    if (signal.aborted) return false;
    if (!(await runStep(step, signal))) failed.push(step);
  }
  for (const step of failed) say(`✗ ${bilingual(step.title)}`);
  return failed.length === 0;
}
