import { tryPages } from "../src/figures/trial.ts";
import { openPublished } from "../src/published/open.ts";
import { trialText } from "./publish/trialText.ts";

/**
 * `node scripts/trial.ts FOLDER`: makes the content of every page and draws every figure of the
 * publication in a folder, and says which of them fail and why. Nothing is written.
 */
const [folder] = process.argv.slice(2);
if (!folder) throw new Error("name the folder that holds the published data");
const failures = tryPages(openPublished(folder, process.env["ONLY_PROVINCES"]?.split(",") ?? null));
if (failures.length > 0) console.error(trialText(failures));
process.exitCode = failures.length > 0 ? 1 : 0;
