import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EvidenceFile } from "./rawFiles.ts";
import { pageVerifier, type UnderivedNumber } from "./verifyPage.ts";

/** What came of reading a built site: how many pages and numbers, and the numbers that follow from no rows. */
export interface SiteAccount {
  readonly pages: number;
  readonly read: number;
  readonly underived: readonly (UnderivedNumber & { readonly page: string })[];
}

/**
 * Pages that repeat a figure's own page, keep an earlier release, count the site's own findings, which the ledger holds,
 * declare what a table is, or speak of the site itself.
 */
const leftOut =
  /^((en\/)?(embed|releases|quality|evidence|explore|data\/[^/]+|compare|accessibility)\/)/;

/** Reads every built page of a folder, or those asked for, and derives their numbers from the files in the data folder. */
export function verifySite(
  distFolder: string,
  fileOf: (file: string) => EvidenceFile,
  isWanted: (page: string) => boolean = () => true,
): SiteAccount {
  const verify = pageVerifier(fileOf);
  const pages = (readdirSync(distFolder, { recursive: true }) as string[])
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith("index.html") && !leftOut.test(path) && isWanted(path))
    // A sentence is derived on its figure's own page, which has the table; elsewhere it must be the same.
    .toSorted((a, b) => Number(!isChart(a)) - Number(!isChart(b)) || (a < b ? -1 : 1));
  const sentences = new Set<string>();
  const underived: SiteAccount["underived"][number][] = [];
  let read = 0;
  for (const page of pages) {
    const account = verify(readFileSync(join(distFolder, page), "utf8"), sentences);
    for (const sentence of account.sentences) sentences.add(sentence);
    read += account.read;
    underived.push(...account.underived.map((one) => ({ ...one, page })));
  }
  return { pages: pages.length, read, underived };
}

const isChart = (path: string): boolean => /^(en\/)?charts\//.test(path);

/** The outcome for the terminal, each number that could not be derived on a line. */
export const siteLines = ({ pages, read, underived }: SiteAccount): string[] => [
  `หน้าเว็บ/pages ${pages}  ตัวเลขที่อ่าน/numbers read ${read}  คำนวณซ้ำได้/derived ${read - underived.length}  ไม่ได้/not derived ${underived.length}`,
  ...underived.map(
    ({ page, where, number, said, trouble }) =>
      `✗ ${page} ${where}: “${number}” — ${trouble} (“${said.slice(0, 120)}”)`,
  ),
];
