import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { builtSite } from "../project.ts";
import { kilobytes, tableText } from "./table.ts";

const places = ["50", "51", "18", "83", "5010", "501005"];

/** How much pages of areas show: `npm run bench -- shown`, and the same of another build, `-- shown FOLDER`. */
export async function benchShown(): Promise<void> {
  const sites = [builtSite, ...process.argv.slice(3)];
  for (const site of sites)
    console.log(`${site}\n${tableText([heads, ...places.map((code) => countsOf(site, code))])}\n`);
  return Promise.resolve();
}

const heads = [
  ...["area", "facts", "findings", "pictures", "maps", "links to charts"],
  ...["HTML", "of it styles", "after Brotli"],
];

function countsOf(site: string, code: string): string[] {
  const html = readFileSync(join(site, "areas", code, "index.html"), "utf8");
  const { document } = parseHTML(html);
  const count = (selector: string) => String(document.querySelectorAll(selector).length);
  const styles = [...html.matchAll(/<style>.*?<\/style>/gs)].join("");
  return [
    code,
    String(factsIn(document)),
    count(".findings > li"),
    count("svg.finding-picture, svg.year-line"),
    count("svg.area-map"),
    count('main a[href*="/charts/"]'),
    kilobytes(Buffer.byteLength(html)),
    kilobytes(Buffer.byteLength(styles)),
    kilobytes(brotliCompressSync(html).length),
  ];
}

/** Everything that leads to its row, once however many rows it has; the list of sources apart. */
const factsIn = (document: Document): number =>
  new Set(
    [...document.querySelectorAll('main a[href*="/evidence/"]')]
      .filter((link) => link.closest("#sources") === null)
      .map((link) => link.closest("td:not(.rows), li, dd, tr, p")),
  ).size;
