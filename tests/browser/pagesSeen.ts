import { readFileSync } from "node:fs";
import { join } from "node:path";
import { englishPath, photographedPages } from "../../scripts/look/pages.ts";
import { seededRandom } from "../query/market.ts";
import { distFolder, filesIn } from "../site/dist.ts";

export const typesInThai: readonly string[] = Object.values(photographedPages);

/** A page of every type in both languages. */
export const typesOfPages: readonly string[] = [...typesInThai, ...typesInThai.map(englishPath)];

/** The types that share most of their parts with all others: what each run looks at. */
export const fewTypes: readonly string[] = [
  ...["/", "/programmes/roi-jai-rak/", "/charts/otop-per-head/", "/areas/50/", "/explore/"],
  ...["/en/", "/en/data/phase-targets/", "/en/charts/phase-targets/"],
];

/** The other types, for the long sweeps. */
export const furtherTypes: readonly string[] = typesOfPages.filter(
  (path) => !fewTypes.includes(path),
);

const all = filesIn(distFolder)
  .filter((file) => file.endsWith(".html"))
  .map((file) => `/${file.replace(/index\.html$/, "")}`);

/** Every page type, and pages drawn from all with a fixed seed. */
export function sampleOfPages(size: number): string[] {
  const random = seededRandom(2569);
  const drawn = Array.from(
    { length: size },
    () => all[Math.floor(random() * all.length)] as string,
  );
  return [...new Set([...typesOfPages, ...drawn.filter(stays)])];
}

/** An old address leads on at once: what is looked at there is another page. */
const stays = (path: string): boolean =>
  !readFileSync(join(distFolder, path.replace(/\/$/, "/index.html")), "utf8").includes(
    'http-equiv="refresh"',
  );
