import { spawn } from "node:child_process";
import { constants } from "node:os";

/**
 * Runs a script to its end, passes on the signals that reach us, and answers its exit code.
 * @param {import("./node.mjs").Launch} launch
 * @param {string} script
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<number>}
 */
export function runScript(launch, script, args, cwd) {
  const child = spawn(launch.path, [...launch.flags, script, ...args], { cwd, stdio: "inherit" });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  if (process.env["npm_lifecycle_event"]) onOrphaned(() => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? 128 + signalNumber(signal)));
  });
}

/**
 * npm hands a signal to the shell between us, which ends without telling: that we have another
 * parent is then all we learn of it.
 * @param {() => void} act
 */
function onOrphaned(act) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 500);
  watch.unref();
}

/** @param {NodeJS.Signals | null} signal */
function signalNumber(signal) {
  return signal === null ? 0 : constants.signals[signal];
}
