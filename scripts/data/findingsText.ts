import type { Finding, Severity } from "../../src/words/reading/finding.ts";
import { findingText } from "../../src/words/reading/findingText.ts";
import type { Language } from "../../src/words/text/language.ts";
import { grouped } from "../../src/words/number/groupedNumber.ts";

/** Findings as a list for a person: what must be mended first, then what is worth a look. */
export function findingsText(findings: readonly Finding[], language: Language): string {
  const say = words[language];
  if (findings.length === 0) return `${say.nothing}\n`;
  return (["refuse", "warn", "count"] as const)
    .map((severity) => ({ severity, found: findings.filter((one) => one.severity === severity) }))
    .filter(({ found }) => found.length > 0)
    .map(({ severity, found }) => sectionText(severity, found, language))
    .join("\n");
}

const shown = 20;

function sectionText(severity: Severity, found: readonly Finding[], language: Language): string {
  const say = words[language];
  const listed = found
    .slice(0, shown)
    .map((finding, i) => `  ${i + 1}. ${oneText(finding, language).replaceAll("\n", "\n     ")}\n`);
  const rest = found.length > shown ? [`  ${say.more(grouped(found.length - shown))}\n`] : [];
  return [`${say[severity](grouped(found.length))}\n`, ...listed, ...rest].join("");
}

/** A finding about a whole file has received nothing that could be shown. */
function oneText(finding: Finding, language: Language): string {
  const [place, found, advice] = findingText(finding, language).split("\n");
  const isAboutFile = finding.received === "" && finding.column === null;
  return isAboutFile ? `${place}\n${advice}` : `${place}\n${found}\n${advice}`;
}

const words = {
  th: {
    nothing: "ไม่พบสิ่งที่ต้องแก้",
    refuse: (count: string) => `ต้องแก้ก่อนเผยแพร่ ${count} แห่ง`,
    warn: (count: string) => `ควรดู ${count} แห่ง (เผยแพร่ได้)`,
    count: (count: string) => `นับไว้ ${count} แห่ง`,
    more: (count: string) => `และอีก ${count} แห่ง (ดูทั้งหมดด้วย --json)`,
  },
  en: {
    nothing: "Nothing to mend.",
    refuse: (count: string) => `To mend before publishing: ${count}`,
    warn: (count: string) => `Worth a look, but publishable: ${count}`,
    count: (count: string) => `Counted: ${count}`,
    more: (count: string) => `and ${count} more (all of them with --json)`,
  },
} as const;
