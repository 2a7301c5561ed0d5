import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** Runs `npm run -s data -- …` as npm would, for a person who stands in that folder. */
export function spawnData(folder: string, args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve("scripts/bootstrap.mjs"), "data", ...args],
    { input, encoding: "utf8", env: { ...process.env, INIT_CWD: folder }, maxBuffer: 2 ** 28 },
  );
  return { status, stdout, stderr };
}
