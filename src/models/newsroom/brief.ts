import { words as shared } from "../../i18n/text.ts";
import { absolute, methodPath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Language } from "../../words/text/language.ts";
import { sampleLabel } from "../../words/subject/sample.ts";
import type { AreaFact } from "../areas/areaFact.ts";
import { type AreaPage, areaPages } from "../areas/areaPage.ts";
import { areaShare } from "../areas/areaShare.ts";
import type { AreaTheme } from "../areas/areaTheme.ts";
import type { Link } from "../site/link.ts";
import { linesOfBlock } from "./briefBlocks.ts";

/** What the page of a place says, as a text (Markdown) that an editor can work on, every figure with its rows. */
export function briefOf(published: Published, code: string, language: Language, site: URL): string {
  const page = areaPages.build(published, { language, code, params: {} });
  const write = writer(language, site);
  const share = areaShare(published, page, site);
  const sections = [
    `# ${page.sample ? `${sampleLabel[language]}: ` : ""}${escaped(page.heading)}`,
    escaped(page.lead),
    `${absolute(page.path, site)}\n${escaped(page.edition)}`,
    ...write.findings(page),
    ...page.answers.flatMap(({ heading, lines }) =>
      lines.length === 0
        ? []
        : [
            `## ${escaped(heading)}`,
            lines
              .map(({ text, source }) => write.item(text, [], source === null ? [] : [source]))
              .join("\n"),
          ],
    ),
    ...page.themes.flatMap(write.theme),
    `## ${escaped(page.labels.silentHeading)}`,
    page.coverage.silent
      .map(({ label, path, text }) => write.item(`${label}: ${text}`, [], [{ label, path }]))
      .join("\n"),
    `## ${escaped(page.labels.sourcesHeading)}`,
    page.sources
      .map(({ title, publisher, licence, retrieved, files }) => {
        const say = shared[language];
        const terms = `${say.licence}: ${licence} · ${say.retrieved}: ${retrieved}`;
        return write.item(`${title} · ${publisher}`, [terms], files);
      })
      .join("\n"),
    `## ${escaped(wording[language].method)}`,
    [...page.notes.map((note) => write.item(note)), `- ${write.url(methodPath(language))}`].join(
      "\n",
    ),
    `## ${escaped(wording[language].cite)}`,
    share.citations
      .map(({ label, text, isCode }) =>
        isCode ? `${label}\n\n\`\`\`\n${text.trimEnd()}\n\`\`\`` : `${label}\n\n> ${escaped(text)}`,
      )
      .join("\n\n"),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function writer(language: Language, site: URL) {
  const words = wording[language];
  const url = (path: string) => `<${absolute(path, site)}>`;
  // An address names the first row alone of those that follow one another.
  const placeOf = ({ path, rows, label }: Link) => {
    if (rows !== undefined) return `${url(path)} (${words.numbered} ${rows})`;
    return /\d–\d/.test(label) ? `${url(path)} (${label})` : url(path);
  };
  const rowsOf = (links: readonly Link[]): string[] =>
    links.length === 0 ? [] : [`${words.rows}: ${links.map(placeOf).join(" ")}`];
  const item = (text: string, more: readonly string[] = [], links: readonly Link[] = []) =>
    [
      `- ${escaped(text)}`,
      ...more.map((line) => `  - ${escaped(line)}`),
      ...rowsOf(links).map((line) => `  - ${line}`),
    ].join("\n");
  const fact = ({ label, value, note, quoted, remarks, working, links }: AreaFact, of = "") =>
    item(
      `${of}${label}: ${value}${note === null ? "" : ` (${note})`}`,
      [quoted, working, ...remarks].flatMap((line) => line ?? []),
      links,
    );
  return {
    url,
    item,
    findings: ({ findings }: AreaPage): string[] =>
      findings === null
        ? []
        : [
            `## ${escaped(findings.heading)}`,
            escaped(findings.lead),
            ...findings.findings.map(({ text, working, misread, links }) =>
              item(
                text,
                [working, `${findings.misreadLabel}: ${misread}`].flatMap((line) => line ?? []),
                links,
              ),
            ),
          ],
    theme: ({ heading, facts, grids, blocks = [], remarks }: AreaTheme): string[] => [
      `## ${escaped(heading)}`,
      facts.map((one) => fact(one)).join("\n"),
      ...grids.flatMap(({ caption, rows }) => [
        `### ${escaped(caption)}`,
        rows.flatMap(({ label, facts }) => facts.map((one) => fact(one, `${label} · `))).join("\n"),
      ]),
      ...blocks.flatMap((block) => [
        "heading" in block ? `### ${escaped(block.heading)}` : "",
        "note" in block ? escaped(block.note) : "",
        linesOfBlock(block)
          .map(({ text, more, links }) => item(text, more, links))
          .join("\n"),
      ]),
      remarks.map((remark) => item(remark)).join("\n"),
    ],
  };
}

/** Letters that Markdown would take for marks; spaces that keep a line together are for pages. */
const escaped = (text: string): string =>
  text
    .replaceAll("\u00a0", " ")
    .replace(/\s*\n\s*/g, " ")
    .replace(/[\\`*_[\]<>#|]/g, "\\$&");

const wording = {
  th: {
    rows: "แถวต้นทาง",
    numbered: "แถว",
    method: "วิธีอ่านและวิธีคำนวณ",
    cite: "วิธีอ้างอิง",
  },
  en: {
    rows: "Source rows",
    numbered: "rows",
    method: "Method, and how to read the figures",
    cite: "How to cite",
  },
};
