import type { Say } from "../../charts/chart.ts";
import { words as shared } from "../../i18n/text.ts";
import { areaPath, areasPath, hasAreaPage } from "../../paths.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Statement } from "../../words/subject/statement.ts";
import { areaSize, sizeColumns, sizeOfArea } from "./areaMeasures.ts";
import { siblingsOf, standingOf } from "./areaStandings.ts";
import { areaSubjects } from "../subjects/index.ts";
import { areaPartsOf, parentOf } from "./areaParts.ts";
import type { AreaColumn } from "./areaSubject.ts";
import { type AreaKind, areaWords, areaKindOf } from "./areaWords.ts";
import type { Link } from "../site/link.ts";
import { sourceLinks } from "../sources/sourceLinks.ts";

/** An area in a list of areas: its figures, and its page where it has one of its own. */
export interface ListedArea {
  readonly code: string;
  readonly label: string;
  readonly path: string | null;
  /** One for each column of the list. */
  readonly figures: readonly string[];
  readonly links: readonly Link[];
}

export interface AreaParts {
  readonly kind: AreaKind;
  readonly heading: string;
  readonly columns: readonly string[];
  readonly areas: readonly ListedArea[];
}

export interface Neighbour extends ListedArea {
  readonly rank: string;
  readonly current: boolean;
}

export interface Neighbours {
  readonly heading: string;
  readonly explained: string;
  readonly columns: readonly string[];
  readonly areas: readonly Neighbour[];
}

/** The areas that one lies in, from the country down. */
export function ancestorsOf(code: string, say: Say): Link[] {
  const codes = [code.slice(0, 2), code.slice(0, 4)].filter((above) => above.length < code.length);
  return [
    { label: areaWords[say.language].areas, path: areasPath(say.language) },
    ...codes.map((above) => ({
      label: say.placeTitle(above),
      path: areaPath(say.language, above),
    })),
  ];
}

/** The areas within one, in the order of the language. */
export function partsOf(published: Published, code: string, say: Say): AreaParts | null {
  const codes = areaPartsOf(published).get(code) ?? [];
  const [first] = codes;
  if (first === undefined) return null;
  const kind = areaKindOf(first, code);
  const columns = areaSubjects
    .flatMap(({ columns = [] }) => columns)
    .filter(({ covers }) => covers?.(published, code) ?? true);
  return {
    kind,
    columns: columns.map(({ label }) => label[say.language]),
    heading: areaWords[say.language].partsHeading(kind, say.placeTitle(code)),
    areas: codes
      .map((part) => listedArea(published, part, columns, say))
      .toSorted((a, b) => say.format.compare(a.label, b.label)),
  };
}

/** The two areas beside one that are the next larger, and the two that are the next smaller. */
export function neighboursOf(published: Published, code: string, say: Say): Neighbours | null {
  if (areaSize === undefined) return null;
  const [parent, size] = [parentOf(code), areaSize];
  const ranked = siblingsOf(published, code)
    .flatMap((sibling) => standingOf(published, sibling, size, parent) ?? [])
    .toSorted((a, b) => a.place - b.place || (a.code < b.code ? -1 : 1));
  const here = ranked.findIndex((standing) => standing.code === code);
  if (here < 0 || ranked.length < 2) return null;
  const kind = areaKindOf(code, parent);
  return {
    heading: size.nearHeading[say.language],
    explained: size.nearExplained(kind, parent === country ? null : say.placeTitle(parent), say),
    columns: sizeColumns.map(({ label }) => label[say.language]),
    areas: ranked.slice(Math.max(0, here - 2), here + 3).map((standing) => ({
      ...listedArea(published, standing.code, sizeColumns, say),
      rank: say.format.number(standing.place),
      current: standing.code === code,
    })),
  };
}

function listedArea(
  published: Published,
  code: string,
  columns: readonly AreaColumn[],
  say: Say,
): ListedArea {
  const size = sizeOfArea(published, code);
  return {
    code,
    label: say.place(code),
    path: hasAreaPage(code) ? areaPath(say.language, code) : null,
    figures: columns.map(({ of }) => shown(of(published, code), say)),
    links: size.kind === "notStated" ? [] : sourceLinks(size.from, say.language),
  };
}

const shown = (statement: Statement, { language, format }: Say): string =>
  statement.kind === "notStated" ? shared[language].notStated : format.number(statement.value);
