import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeText } from "../../src/pipeline/effects.ts";

/** One file of each kind that a host may treat in its own way. */
export const smallSite: Readonly<Record<string, string>> = {
  "index.html": "home",
  "404.html": "ไม่พบหน้า",
  _redirects: "/chumchon/old/ /chumchon/new/ 301\n",
  "en/404.html": "no page",
  "en/index.html": "English",
  "charts/otop-rank/index.html": "a chart",
  "en/charts/otop-rank/index.html": "an English chart",
  "embed/otop-rank/index.html": "a frame",
  "en/embed/otop-rank/index.html": "an English frame",
  "_astro/page.Bx3f9c0d1e2a.js": "export {}",
  "data/ab12cd34ef56/areas.parquet": "PAR1 0123456789",
  "data/latest/areas.csv": `code\n${"50\n".repeat(1000)}`,
  "data/raw/กองทุน ๒๕๖๘.csv": "จังหวัด\n",
  "engine/ab12cd34ef56.wasm": "wasm",
  "pictures/otop-rank-00-th.png": "png",
  "sw.js": "// worker",
};

export function writeSmallSite(): string {
  const folder = mkdtempSync(join(tmpdir(), "chumchon-site-"));
  for (const [path, text] of Object.entries(smallSite)) writeText(join(folder, path), text);
  return folder;
}
