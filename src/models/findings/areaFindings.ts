import type { Say } from "../../charts/chart.ts";
import { workingText } from "../../i18n/workingText.ts";
import { methodPath, tablePath } from "../../paths.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { KnownStatement } from "../../words/subject/statement.ts";
import type { Link } from "../site/link.ts";
import { sourceLinks } from "../sources/sourceLinks.ts";
import { type FindingPicture, pictureOf } from "./findingPicture.ts";
import { placeFindingText, misreading } from "./findingText.ts";
import { findingWords } from "./findingWords.ts";
import { type PlaceFinding, provinceFindings } from "./findings.ts";

/** A finding as it is read: one sentence, a picture, its rows and its trap. */
export interface ToldFinding {
  readonly text: string;
  readonly picture: FindingPicture;
  readonly working: string | null;
  readonly links: readonly Link[];
  /** How it could be misread. */
  readonly misread: string;
}

export interface AreaFindings {
  readonly heading: string;
  readonly lead: string;
  readonly findings: readonly ToldFinding[];
  readonly misreadLabel: string;
  readonly method: Link;
}

/** Fewer than these are told to be few. */
const enough = 5;

/** What tells a province from the others and what its sources leave open; null of an area of another kind. */
export function areaFindings(published: Published, code: string, say: Say): AreaFindings | null {
  const { language, format } = say;
  if (code.length !== 2 || code === country) return null;
  const words = findingWords[language];
  const findings = provinceFindings(published).get(code) ?? [];
  return {
    heading: words.heading,
    lead:
      findings.length === 0
        ? words.none
        : findings.length < enough
          ? words.few(format.number(findings.length))
          : words.lead,
    findings: findings.map((finding) => told(finding, say)),
    misreadLabel: words.misread,
    method: { label: words.method, path: methodPath(language, "findings") },
  };
}

function told(finding: PlaceFinding, say: Say): ToldFinding {
  const { last, from } = evidenceOf(finding);
  const { dataset } = finding.placed;
  return {
    text: placeFindingText(finding, say),
    picture: pictureOf(finding),
    working: last?.kind === "derived" ? workingText(last.working, say.language) : null,
    links:
      finding.kind === "silence"
        ? [
            {
              label: dataset.table.title[say.language],
              path: tablePath(say.language, dataset.table.id),
            },
          ]
        : sourceLinks(onceEach(from), say.language),
    misread: misreading(finding, say),
  };
}

/** The statement whose working is shown, and the rows of all that are spoken of. */
function evidenceOf(finding: PlaceFinding): {
  readonly last: KnownStatement | null;
  readonly from: KnownStatement["from"];
} {
  if (finding.kind === "silence") return { last: null, from: [] };
  if (finding.kind === "contradiction") {
    const { one, other } = finding;
    return { last: other, from: [...one.from, ...other.from] };
  }
  const own = finding.moments.map(({ stated }) => stated.get(finding.code)!);
  return { last: own.at(-1)!, from: own.flatMap(({ from }) => from) };
}

/** A quotient names the row of both its numbers twice. */
const onceEach = (rows: KnownStatement["from"]): KnownStatement["from"] => [
  ...new Map(rows.map((row) => [`${row.source_file} ${row.source_row}`, row])).values(),
];
