import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Loaded before a command that is measured: leaves the most memory its process ever held, in bytes. */
process.on("exit", () => {
  const folder = process.env["BENCH_PEAK_FOLDER"];
  const bytes = process.resourceUsage().maxRSS * 1024;
  if (folder) writeFileSync(join(folder, String(process.pid)), String(bytes));
});
