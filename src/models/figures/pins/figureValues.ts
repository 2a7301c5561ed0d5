import type { AnyChart, FigureTable, Say } from "../../../charts/chart.ts";
import { plainFormat } from "../../../i18n/plainFormat.ts";
import { createSha256 } from "../../../pipeline/read/sha256.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import type { Language } from "../../../words/text/language.ts";
import { ask } from "../figure.ts";
import { perPublication } from "../../releases/perPublication.ts";
import { sayOf } from "../../site/say.ts";

/** The table of a figure, in words. */
export const pinnedTable = (
  published: Published,
  language: Language,
  chart: AnyChart,
  area: string,
): FigureTable => tableIn(published, chart, area, sayOf(published, language));

/**
 * The fingerprint of a figure's values: 48 bits of the SHA-256 of its table, every value in full and
 * places by their codes, without what it calls them. So both languages have the same one.
 */
export function valuesOfFigure(published: Published, chart: AnyChart, area: string): string {
  const known = made(published);
  const key = `${chart.id} ${area}`;
  const values = known.get(key) ?? fingerprintOf(published, chart, area);
  known.set(key, values);
  return values;
}

const made = perPublication(() => new Map<string, string>());

function fingerprintOf(published: Published, chart: AnyChart, area: string): string {
  const { rows } = tableIn(published, chart, area, plainSay);
  const cells = rows.map((row) =>
    row.flatMap(({ kind, text }) =>
      kind === "label" ? [] : kind === "notStated" ? [null] : [text],
    ),
  );
  const hash = createSha256();
  hash.update(new TextEncoder().encode(JSON.stringify([chart.id, area, cells])));
  return hash.digest().slice(0, fingerprintLength);
}

const fingerprintLength = 12;

const tableIn = (published: Published, chart: AnyChart, area: string, say: Say): FigureTable =>
  chart.table(chart.shape(ask(published, chart, area).answers, area), say);

const plainSay: Say = {
  language: "th",
  format: plainFormat,
  place: String,
  placeTitle: String,
};
