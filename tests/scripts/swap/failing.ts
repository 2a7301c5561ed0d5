import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

// Loaded before a script with `--import`: the n-th call of functions of node:fs that change the disk fails
// as on a full disk or across mounts, or the process is killed there, as FAIL says: `rename:3:KILL`,
// `write:40:ENOSPC`, `rename:*:EXDEV`. FAIL_IN names the one script of several that this happens to.

type Call = (...args: unknown[]) => unknown;
const calls = fs as unknown as Record<string, Call>;
const kinds: Readonly<Record<string, readonly string[]>> = {
  mkdir: ["mkdirSync"],
  file: ["writeFileSync"],
  rename: ["renameSync"],
  write: ["writeFileSync", "mkdirSync", "cpSync", "renameSync", "rmSync"],
};
const [kind = "", place = "", code = ""] = (process.env["FAIL"] ?? "").split(":");
const isHere = process.argv[1]?.endsWith(process.env["FAIL_IN"] ?? "") ?? true;
const mount = process.env["MOUNT"];

if (mount) refuse("renameSync", "EBUSY", (paths) => paths.some((path) => path.endsWith(mount)));
let count = 0;
const isMet = (paths: readonly string[]): boolean =>
  place === "*" ? isAcross(paths) : (count += 1) === Number(place);
for (const name of (isHere && kinds[kind]) || []) refuse(name, code, isMet);
syncBuiltinESMExports();

function refuse(name: string, code: string, isMet: (paths: readonly string[]) => boolean): void {
  const original = calls[name] as Call;
  calls[name] = (...args) => {
    if (!isMet(args.slice(0, 2).map(String))) return original(...args);
    if (code === "KILL") process.kill(process.pid, "SIGKILL");
    throw Object.assign(new Error(`${code}: refused, ${name} '${args[0]}'`), { code });
  };
}

/** Out of the folder where things are made, which stands on a disk of its own then. */
function isAcross([from = "", to = ""]: readonly string[]): boolean {
  return from.includes(".building/") !== to.includes(".building/");
}
