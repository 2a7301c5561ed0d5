import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project.ts";
import { copyProject } from "./sample/copyProject.ts";
import { sampleOrigin, writeSample } from "./sample/export.ts";
import { readCountedVillages, readVillages } from "./sample/villages.ts";

/**
 * Makes ready the folder that a site with made-up village funds is built in: a copy of the project
 * with a generated export dropped in, as an official would drop in a real one.
 */
const [folder, ofWhat] = process.argv.slice(2);
if (!folder) throw new Error("name the folder that the sample site is made in");
copyProject(projectRoot, folder);
const release = join(folder, "data/raw/village-funds/2568");
mkdirSync(release, { recursive: true });
const villages = ofWhat === "country" ? readCountedVillages() : readVillages();
const { rows, bytes } = writeSample(villages);
writeFileSync(join(release, "village-funds.csv"), bytes);
writeFileSync(join(release, "source.json"), `${JSON.stringify(sampleOrigin, null, 2)}\n`);
console.log(`  ${rows} แถวสมมติ · made-up rows · ${(bytes.length / 1e6).toFixed(1)} MB`);
