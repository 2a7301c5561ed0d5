import { grouped } from "../../src/words/number/groupedNumber.ts";
import type { Finding } from "../../src/words/reading/finding.ts";
import { findingText } from "../../src/words/reading/findingText.ts";
import { fileOnDisk, kindsOf } from "../../src/pipeline/report/causes.ts";

/** What keeps a publication back, for the terminal: of each cause a few, and how many more there are. */
export function findingsRefusal(findings: readonly Finding[], shown = 3): string {
  const causes = kindsOf(findings);
  const lines = [
    "",
    `ยังไม่เผยแพร่: พบ ${grouped(findings.length)} แห่งที่ต้องแก้ก่อน`,
    `Not published: ${grouped(findings.length)} to mend first`,
    "",
  ];
  let number = 1;
  for (const { findings: all } of causes) {
    for (const finding of all.slice(0, shown)) lines.push(...oneText(finding, number++), "");
    if (all.length > shown) lines.push(...moreOf(all.length - shown), "");
    number += Math.max(0, all.length - shown);
  }
  if (causes.some(({ findings: all }) => all.length > shown)) lines.push(...wholeReport, "");
  return lines.join("\n");
}

function oneText(finding: Finding, number: number): string[] {
  const located = { ...finding, file: fileOnDisk(finding) };
  return [
    indent(`${number}. ${findingText(located, "th")}`),
    `${indent(`   ${findingText(located, "en")}`)}`,
  ];
}

const moreOf = (count: number): string[] => [
  `   และอีก ${grouped(count)} แห่งแบบเดียวกัน · and ${grouped(count)} more of the same kind`,
];

const wholeReport = [
  "ดูทั้งหมดด้วย npm run publish -- --report รายงาน.html",
  "See all of them with npm run publish -- --report report.html",
];

const indent = (text: string): string => text.replaceAll("\n", "\n   ");
