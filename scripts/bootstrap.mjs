// Runs on the user's own Node, before anything is installed: plain JavaScript and node:* only.
import { readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { commands, memoryFlagsOf, needsTestTools, scriptOf } from "./bootstrap/commands.mjs";
import { installPackages } from "./bootstrap/install.mjs";
import { chooseNode, installedNode } from "./bootstrap/node.mjs";
import { arePackagesInstalled } from "./bootstrap/packages.mjs";
import { runScript } from "./bootstrap/run.mjs";
import { bootstrapWords } from "./bootstrap/words.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

process.exitCode = await main(process.argv.slice(2));

/** @param {string[]} argv @returns {Promise<number>} */
async function main([command, ...args]) {
  const script = scriptOf(command);
  if (script === null) return stop(2, bootstrapWords.usage(Object.keys(commands)));

  const lock = readLock("package-lock.json");
  if (lock === null) throw new Error("package-lock.json not found beside package.json");
  const choice = { withTestTools: needsTestTools(command) };
  if (!arePackagesInstalled(lock, readLock("node_modules/.package-lock.json"), choice)) {
    const installed = await installPackages(root, lock, say, choice);
    if (!installed) return stop(1, bootstrapWords.notInstalled);
  }

  const own = { path: process.execPath, version: process.version };
  const launch = chooseNode({ installed: installedNode(root), own });
  if (launch === null) return stop(1, bootstrapWords.nodeTooOld(own.version));
  prepareEnvironment();
  const flags = [...launch.flags, ...memoryFlagsOf(command)];
  return runScript({ ...launch, flags }, join(root, script), args, root);
}

/** @param {string} path @returns {import("./bootstrap/packages.mjs").Lock | null} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8"));
  } catch {
    return null;
  }
}

/** The scripts run from the project's root; INIT_CWD, which npm sets, keeps where the person stands. */
function prepareEnvironment() {
  const tools = join(root, "node_modules", ".bin");
  process.env["PATH"] = [tools, process.env["PATH"]].filter(Boolean).join(delimiter);
  process.env["INIT_CWD"] ??= process.cwd();
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
}

/** @param {number} code @param {string} message */
function stop(code, message) {
  say(message);
  return code;
}

/** On stderr, so that a command's own output stays alone on stdout. @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}
