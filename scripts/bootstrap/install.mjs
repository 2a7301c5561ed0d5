import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { packagesOf } from "./packages.mjs";
import { bootstrapWords } from "./words.mjs";

/**
 * Runs `npm ci`, counting the packages as they arrive. False when npm gives up.
 * @param {string} root
 * @param {import("./packages.mjs").Lock} lock
 * @param {(line: string) => void} say
 * @param {{ withTestTools: boolean }} choice
 * @returns {Promise<boolean>}
 */
export async function installPackages(root, lock, say, { withTestTools }) {
  const paths = packagesForAll(lock, withTestTools).map((path) => join(root, path, "package.json"));
  const started = performance.now();
  const report = () =>
    say(bootstrapWords.installed(paths.filter(existsSync).length, paths.length, since(started)));

  say(bootstrapWords.installing);
  const heartbeat = setInterval(report, 3_000);
  const code = await runNpm(root, withTestTools ? ["ci"] : ["ci", "--omit=dev"]);
  clearInterval(heartbeat);
  if (code === 0) report();
  return code === 0;
}

/**
 * Packages for other machines are left out of the count.
 * @param {import("./packages.mjs").Lock} lock
 * @param {boolean} withTestTools
 */
function packagesForAll(lock, withTestTools) {
  return [...packagesOf(lock)]
    .filter(([, entry]) => !entry.optional && !entry.devOptional)
    .filter(([, entry]) => withTestTools || !entry.dev)
    .map(([path]) => path);
}

/** @param {string} root @param {string[]} args @returns {Promise<number>} */
function runNpm(root, args) {
  const { command, before } = npmCommand();
  const child = spawn(command, [...before, ...args], {
    cwd: root,
    shell: command === "npm.cmd",
    stdio: ["ignore", process.stderr, process.stderr],
  });
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** The npm that called us, so that no other version takes over; else the one on the path. */
function npmCommand() {
  const caller = process.env["npm_execpath"] ?? "";
  if (caller.endsWith("npm-cli.js")) return { command: process.execPath, before: [caller] };
  return { command: process.platform === "win32" ? "npm.cmd" : "npm", before: [] };
}

/** @param {number} started */
function since(started) {
  return (performance.now() - started) / 1000;
}
