import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "../temporaryFolder.ts";

const script = `
  import { holdLock } from "${join(import.meta.dirname, "../../../scripts/swap/lock.ts")}";
  if (await holdLock(process.argv[1])) console.log("ours");
  setInterval(() => {}, 1000);
`;

/** A process that takes the lock of a folder and keeps it. */
function holder(root: string): {
  readonly process: ChildProcess;
  readonly says: (text: string) => Promise<string>;
} {
  const flags = ["--disable-warning=ExperimentalWarning", "--input-type=module-typescript"];
  const child = spawn(process.execPath, [...flags, "--eval", script, root]);
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  const says = async (text: string) => {
    while (!output.includes(text)) await once(child.stdout, "data");
    return output;
  };
  return { process: child, says };
}

it("lets one build at a time, says for whom another waits, and outlives no kill", async () => {
  const root = temporaryFolder();
  const first = holder(root);
  await first.says("ours");
  const second = holder(root);
  const said = await second.says("waiting for it");
  expect(said).toContain(`หมายเลขโปรเซส ${first.process.pid}`);
  expect(said).toContain(`process ${first.process.pid}, since `);
  expect(said).not.toContain("ours");
  first.process.kill("SIGKILL");
  await second.says("ours");
});
