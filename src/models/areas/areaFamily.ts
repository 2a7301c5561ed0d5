import type { Say } from "../../charts/chart.ts";
import { words as shared } from "../../i18n/text.ts";
import { areaPath, areasPath, hasAreaPage } from "../../paths.ts";
import { country } from "../../schema/declare/anyAreaColumns.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Statement } from "../../words/subject/statement.ts";
import { areaMeasuresOf } from "./areaMeasures.ts";
import { siblingsOf, standingOf } from "./areaStandings.ts";
import { areaTablesOf, parentOf } from "./areaTables.ts";
import { type AreaKind, areaWords, areaKindOf } from "./areaWords.ts";
import type { Link } from "../site/link.ts";
import { sourceLinks } from "../sources/sourceLinks.ts";

/** An area in a list of areas: its figures, and its page where it has one of its own. */
export interface ListedArea {
  readonly code: string;
  readonly label: string;
  readonly path: string | null;
  readonly people: string;
  readonly houses: string;
  /** Null where no register of villages covers the list. */
  readonly villages: string | null;
  readonly links: readonly Link[];
}

export interface AreaParts {
  readonly kind: AreaKind;
  readonly heading: string;
  readonly areas: readonly ListedArea[];
}

export interface Neighbour extends ListedArea {
  readonly rank: string;
  readonly current: boolean;
}

export interface Neighbours {
  readonly explained: string;
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
  const codes = areaTablesOf(published).parts.get(code) ?? [];
  const [first] = codes;
  if (first === undefined) return null;
  const kind = areaKindOf(first, code);
  return {
    kind,
    heading: areaWords[say.language].partsHeading(kind, say.placeTitle(code)),
    areas: codes
      .map((part) => listedArea(published, part, say))
      .toSorted((a, b) => say.format.compare(a.label, b.label)),
  };
}

/** The two areas beside one that have the next more people, and the two with the next fewer. */
export function neighboursOf(published: Published, code: string, say: Say): Neighbours | null {
  const parent = parentOf(code);
  const ranked = siblingsOf(published, code)
    .flatMap((sibling) => standingOf(published, sibling, "people", parent) ?? [])
    .toSorted((a, b) => a.place - b.place || (a.code < b.code ? -1 : 1));
  const here = ranked.findIndex((standing) => standing.code === code);
  if (here < 0 || ranked.length < 2) return null;
  const kind = areaKindOf(code, parent);
  return {
    explained: areaWords[say.language].neighboursExplained(
      kind,
      parent === country ? null : say.placeTitle(parent),
    ),
    areas: ranked.slice(Math.max(0, here - 2), here + 3).map((standing) => ({
      ...listedArea(published, standing.code, say),
      rank: say.format.number(standing.place),
      current: standing.code === code,
    })),
  };
}

function listedArea(published: Published, code: string, say: Say): ListedArea {
  const { people, houses, villages } = areaMeasuresOf(published, code);
  return {
    code,
    label: say.place(code),
    path: hasAreaPage(code) ? areaPath(say.language, code) : null,
    people: shown(people, say),
    houses: shown(houses, say),
    villages: hasRegister(published, code) ? shown(villages, say) : null,
    links: people.kind === "notStated" ? [] : sourceLinks(people.from, say.language),
  };
}

/** Whether the register of villages covers the area's province. */
export const hasRegister = (published: Published, code: string): boolean =>
  areaTablesOf(published).villages.has(code.slice(0, 2));

const shown = (statement: Statement, { language, format }: Say): string =>
  statement.kind === "notStated" ? shared[language].notStated : format.number(statement.value);
