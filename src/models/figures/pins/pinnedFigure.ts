import type { AnyChart, FigureTable } from "../../../charts/chart.ts";
import type { Published } from "../../../schema/catalogues/catalog.ts";
import { type Language, languages } from "../../../words/text/language.ts";
import { chartAreas } from "../chartAreas.ts";
import { perPublication } from "../../releases/perPublication.ts";
import { chartsOf } from "../publishedCharts.ts";
import { releaseOf } from "../../releases/releases.ts";
import { type ChangeCause, changeCausesOf } from "./changeCauses.ts";
import { cellAt, type CellChange, cellChanges, isSame } from "./figureChanges.ts";
import { pinnedTable } from "./figureValues.ts";
import { isKept, questionsOf, releasedOf, stateMark } from "./keptCharts.ts";

/** A value of a released figure that is another now. */
export interface PinnedChange extends CellChange {
  /** The release that first has the value of now; null where none has it yet. */
  readonly since: string | null;
  readonly causes: readonly ChangeCause[];
}

/** What became of a released figure: nothing, other values, or the site draws it no more. */
export type Fate =
  | { readonly kind: "same" }
  | { readonly kind: "changed"; readonly changes: readonly PinnedChange[] }
  | { readonly kind: "gone" };

/** A figure of a release. */
export interface Pinned {
  readonly language: Language;
  readonly release: string;
  readonly chart: AnyChart;
  readonly area: string;
}

/** Holds a released figure against the figure of now. */
export function fateOf(published: Published, pinned: Pinned): Fate {
  const { release, chart, area } = pinned;
  const then = releasedOf(published, release);
  const isShown =
    chartsOf(published).includes(chart) && chartAreas(published, chart).includes(area);
  if (!isShown) return { kind: "gone" };
  if (stateMark(then, chart, area) === stateMark(published, chart, area)) return { kind: "same" };
  const states = statesSince(published, pinned);
  const [was, now] = [states[0]!.table, states.at(-1)!.table];
  const changes = cellChanges(was, now);
  if (changes.length === 0) return { kind: "same" };
  const context = {
    ...{ now: published, then, release: releaseOf(published, release) },
    tables: questionsOf(chart, area).map(({ table }) => table.id),
  };
  return {
    kind: "changed",
    changes: changes.map((change) => ({
      ...change,
      since: sinceOf(states, change),
      causes: changeCausesOf(context, change),
    })),
  };
}

/** A figure as it was at a release, or as it is now. */
interface State {
  readonly release: string | null;
  readonly table: FigureTable;
}

/** From the release on to now, one state for each time that the figure's tables changed. */
function statesSince(
  published: Published,
  { release, chart, area, language }: Pinned,
): readonly State[] {
  const at = published.releases.findIndex(({ id }) => id === release);
  const releases = published.releases
    .slice(0, at + 1)
    .filter(({ id, withdrawn }) => id === release || withdrawn === undefined)
    .toReversed();
  const kept = releases
    .map(({ id }) => ({ release: id, state: releasedOf(published, id) }))
    .filter(({ state }) => isKept(state, chart) && chartAreas(state, chart).includes(area));
  const all = [...kept, { release: null, state: published }];
  const marks = all.map(({ state }) => stateMark(state, chart, area));
  return all
    .filter((_, i) => marks[i] !== marks[i - 1])
    .map(({ release, state }) => ({ release, table: pinnedTable(state, language, chart, area) }));
}

/** The first of the states from which on the value is that of now. */
function sinceOf(states: readonly State[], change: CellChange): string | null {
  let since = states.length - 1;
  while (since > 0 && isSame(cellAt(states[since - 1]!.table, change.key), change.now)) since--;
  return states[since]!.release;
}

/** What became of a chart's figures of a release, by their places; where one language alone has other words, they are changed. */
export function fatesOf(
  published: Published,
  release: string,
  chart: AnyChart,
): ReadonlyMap<string, Fate["kind"]> {
  const known = fates(published);
  const key = `${release} ${chart.id}`;
  const found =
    known.get(key) ??
    new Map(
      chartAreas(releasedOf(published, release), chart).map((area) => {
        const kinds = languages.map(
          (language) => fateOf(published, { language, release, chart, area }).kind,
        );
        return [area, kinds.find((kind) => kind !== "same") ?? "same"] as const;
      }),
    );
  known.set(key, found);
  return found;
}

const fates = perPublication(() => new Map<string, ReadonlyMap<string, Fate["kind"]>>());
