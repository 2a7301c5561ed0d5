import { findingLines, findingTimes } from "../report/causes.ts";
import { findingName } from "../../words/reading/findingName.ts";
import { grouped } from "../../words/number/groupedNumber.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Text } from "../../words/text/language.ts";

/** Faults of some codes, each code once with how often and on which lines it came up. */
export function faultsTold(findings: readonly Finding[]): readonly Text[] {
  const byCode = Map.groupBy(findings, ({ code, column }) => `${code} ${column ?? ""}`);
  return [...byCode.values()].map((all) => {
    const [first] = all as [Finding];
    const name = findingName(first.code) ?? first.expected;
    const column = first.column === null ? "" : ` “${first.column}”`;
    const times = grouped(findingTimes(all));
    const lines = linesOf(all);
    return {
      th: `${name.th}${column} ${times} แห่ง${lines === "" ? "" : ` บรรทัด ${lines}`}`,
      en: `${name.en}${column}: ${times}${lines === "" ? "" : `, line ${lines}`}`,
    };
  });
}

function linesOf(findings: readonly Finding[]): string {
  const lines = findings.flatMap((one) => findingLines(one).lines.filter((line) => line !== null));
  const told = [...new Set(lines)].slice(0, linesTold);
  return told.join(", ") + (lines.length > told.length ? " …" : "");
}

const linesTold = 10;
