// Loaded before a command that another of ours starts: it ends when that one was killed, and does not
// go on building for nobody. Plain JavaScript, for the first command runs before anything is installed.
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.exit(1), 500).unref();
}
