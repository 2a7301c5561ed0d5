import { rmSync } from "node:fs";
import { openRegister } from "../data/register.ts";
import { local, slow, type Slowness } from "./web/browser.ts";
import { goalTable, type Goal } from "./goals.ts";
import {
  listProvince,
  type Contestant,
  tapWarm,
  visitTwice,
  type Visits,
} from "./explore/measure.ts";
import { writePlainPage } from "./explore/plainPage.ts";
import { serveFast } from "./web/server.ts";
import { exploreSite, type ExploreSite } from "./explore/site.ts";
import { readAnswers } from "./explore/truth.ts";
import { type Changed, percentile } from "./explore/changes.ts";
import { kilobytes, megabytes, seconds, tableText, times } from "./table.ts";
import { grouped } from "../../src/words/number/groupedNumber.ts";

/**
 * What a reader's questions cost on the first speed, beside a page that loads DuckDB-WASM and the
 * whole table on arrival: on the sample site with 100,000 and with 1,000,000 rows, or with as many
 * of these as the next word says.
 */
export async function benchExplore(): Promise<void> {
  const areas = [...openRegister()().byCode.values()];
  const goals: Goal[] = [];
  const [only] = process.argv.slice(3).map(Number);
  for (const rows of sizes.filter((rows) => only === undefined || rows === only)) {
    const site = await exploreSite(areas, rows);
    console.log(aboutSite(site));
    goals.push(...(await measureSite(site)));
  }
  console.log(`${goalTable(goals)}\n\n${notes}`);
}

const sizes = [100_000, 1_000_000] as const;

const aboutSite = ({ rows, madeInMs }: ExploreSite): string =>
  `${grouped(rows)} rows: ` +
  (madeInMs === null
    ? "the site as made before, from the same inputs"
    : `site made in ${seconds(madeInMs)}`);

const notes = `Every answer is compared with the export, and a wrong one ends the run. Times run from the start of
the navigation, those of changes from the event to the answer in the document, before it is painted.
"Slow 4G" is 1.6 Mbit/s with 150 ms more a request. The slower processor slows the page and not its
workers, which favours the page with DuckDB. Bytes are those on the wire, fonts and headers among them.`;

const slownesses: readonly Slowness[] = [
  local,
  { processor: 4, network: "local" },
  { processor: 1, network: "slow 4G" },
  slow,
];

/** Changes of filters that are timed on each page. */
const changes = 80;

interface Pair extends Slowness {
  readonly ours: Visits;
  readonly plain: Visits;
}

async function measureSite({ rows, exportFile, dist }: ExploreSite): Promise<readonly Goal[]> {
  const answers = await readAnswers(exportFile);
  const plain = await writePlainPage(dist, answers);
  const server = await serveFast([dist, plain]);
  try {
    const visit = (who: Contestant, slowness: Slowness) =>
      visitTwice(server.url, answers, who, {
        ...slowness,
        changes: slowness.network === "local" ? changes : 0,
      });
    // Nothing measured waits for a file to be compressed.
    for (const who of ["ours", "plain"] as const) await visit(who, local);
    const pairs: Pair[] = [];
    for (const slowness of slownesses) {
      const ours = await visit("ours", slowness);
      pairs.push({ ...slowness, ours, plain: await visit("plain", slowness) });
      console.log(`  measured: ${conditions(slowness)}`);
    }
    // One right after the other: a machine with other work is seldom the same for long.
    const tap = await tapWarm(server.url, answers, local);
    const beside = await visitTwice(server.url, answers, "plain", { ...local, changes: 0 });
    const listed = await listProvince(server.url, answers, { ...local, changes: changes / 2 });
    const [first] = pairs as [Pair];
    console.log(`\n${tableText(firstAnswers(pairs))}\n`);
    console.log(`${tableText(laterAnswers(pairs))}\n`);
    const name = grouped(rows);
    return [
      ...pairs.map((pair) => coldGoal(name, rows, pair)),
      ...(rows === largest ? [bytesGoal(name, first)] : []),
      ...changeGoals(`${name}, a change`, rows, first.ours.changed),
      ...changeGoals(`${name}, a change in a province's rows`, rows, listed.changed),
      ...(rows === largest ? largeGoals(name, first, listed) : []),
      {
        ...{ title: `${name}, tap to DuckDB's answer, warm, to plain page`, most: 1.5 },
        ...{ measured: tap / beside.warm.rightMs, unit: "share" },
      },
    ];
  } finally {
    await server.close();
    rmSync(plain, { recursive: true, force: true });
  }
}

const [, largest] = sizes;

const conditions = ({ processor, network }: Slowness): string =>
  `${network}${processor === 1 ? "" : `, processor ÷ ${processor}`}`;

function firstAnswers(pairs: readonly Pair[]): string[][] {
  const line = (when: "cold" | "warm") => (pair: Pair) => [
    `${conditions(pair)}, ${when}`,
    seconds(pair.ours[when].chosenMs),
    seconds(pair.ours[when].rightMs),
    kilobytes(pair.ours[when].bytes),
    seconds(pair.plain[when].rightMs),
    kilobytes(pair.plain[when].bytes),
    times(pair.ours[when].rightMs / pair.plain[when].rightMs),
  ];
  return [
    ["right answer to a changed filter", "choice", "first speed", "", "DuckDB page", "", ""],
    ...pairs.map(line("cold")),
    ...pairs.map(line("warm")),
  ];
}

function laterAnswers(pairs: readonly Pair[]): string[][] {
  const line = (title: string, { changed, memoryBytes }: Visits) => [
    title,
    `${percentile(changed, 0.5).toFixed(1)} ms`,
    `${percentile(changed, 0.95).toFixed(1)} ms`,
    `${changed.filter(({ hasFetched }) => hasFetched).length} of ${changed.length}`,
    megabytes(memoryBytes),
  ];
  return [
    ["further changes", "p50", "p95", "fetched", "memory"],
    ...pairs
      .filter(({ network }) => network === "local")
      .flatMap((pair) => [
        line(`first speed, ${conditions(pair)}`, pair.ours),
        line(`DuckDB page, ${conditions(pair)}`, pair.plain),
      ]),
  ];
}

function coldGoal(name: string, rows: number, { ours, plain, ...slowness }: Pair): Goal {
  const most = slowness.network === "local" ? 1 / 3 : rows === largest ? 1 / 20 : 1 / 10;
  return {
    title: `${name}, cold, ${conditions(slowness)}, to plain page`,
    ...{ most, measured: ours.cold.rightMs / plain.cold.rightMs, unit: "share" },
  };
}

const bytesGoal = (name: string, { ours }: Pair): Goal => ({
  title: `${name}, bytes until then`,
  ...{ most: 300 * 1024, measured: ours.cold.bytes, unit: "bytes" },
});

/** Of a million rows fetches are left aside. */
function changeGoals(title: string, rows: number, changed: readonly Changed[]): readonly Goal[] {
  const [p50, p95, of] =
    rows === largest ? ([12, 60, "workMs"] as const) : ([6, 16, "ms"] as const);
  return [
    { title: `${title}, p50`, most: p50, measured: percentile(changed, 0.5, of), unit: "ms" },
    { title: `${title}, p95`, most: p95, measured: percentile(changed, 0.95, of), unit: "ms" },
  ];
}

const largeGoals = (
  name: string,
  { ours }: Pair,
  listed: { readonly bytes: number; readonly memoryBytes: number },
): readonly Goal[] => [
  {
    title: `${name}, one province's rows fetched`,
    ...{ most: 2 ** 20, measured: listed.bytes, unit: "bytes" },
  },
  {
    title: `${name}, memory of the tab`,
    ...{
      most: 80 * 2 ** 20,
      measured: Math.max(ours.memoryBytes, listed.memoryBytes),
      unit: "bytes",
    },
  },
];
