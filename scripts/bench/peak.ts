import { writeFileSync } from "node:fs";

/** Loaded before a command that is measured: leaves the most memory its process ever held, in bytes. */
process.on("exit", () => {
  const file = process.env["BENCH_PEAK_FILE"];
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS * 1024));
});
