import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { population } from "../../src/datasets/population.ts";
import { openPublished } from "../../src/published/open.ts";
import { grouped } from "../../src/words/number/groupedNumber.ts";
import { builtSite, projectRoot } from "../project.ts";
import { type FirstChange, timeChange } from "./explore/firstAnswer.ts";
import { type Goal, goalTable } from "./goals.ts";
import { barePath, writeBarePages } from "./pages/barePage.ts";
import { type Visit, visitPage } from "./pages/visit.ts";
import { kilobytes, median, seconds, tableText, times } from "./table.ts";
import { launchBench, type Slowness, withProfile } from "./web/browser.ts";
import { type FastServer, serveFast } from "./web/server.ts";

/**
 * What the first visit to a page costs a reader with a small phone, beside the same HTML with no
 * style, font or script, each measured in turn; and how soon the question page answers.
 */
export async function benchPages(): Promise<void> {
  const runs = Number(process.argv[3] ?? 5);
  const bare = writeBarePages(builtSite, Object.values(pages));
  const server = await serveFast([builtSite, bare]);
  const browser = await launchBench();
  try {
    const goals: Goal[] = [];
    for (const slowness of slownesses) {
      const rows = await measurePages(browser, server, slowness, runs);
      console.log(`${tableText([headings(slowness), ...rows.map(line)])}\n`);
      goals.push(...rows.flatMap(slowness === slow ? slowGoals : localGoals));
    }
    goals.push(...(await measureAnswers(server, runs)));
    console.log(`${goalTable(goals)}\n\n${notes}`);
  } finally {
    await browser.close();
    await server.close();
    rmSync(bare, { recursive: true, force: true });
  }
}

const pages = {
  home: "",
  province: "areas/50/",
  chart: "charts/phase-targets/",
  explore: "explore/",
} as const;

type PageName = keyof typeof pages;

const slow: Slowness = { processor: 4, network: "slow 4G" };
const local: Slowness = { processor: 1, network: "local" };
const slownesses = [slow, local] as const;

const notes = `Medians; screen of 360 px. "Slow" is 1.6 Mbit/s with 150 ms more a request and a processor a quarter
as fast. "Bare" is the same HTML with no style, font or script. "Until painted" is what the page had asked for and
what had come by then, headers among it; "in all" is what the server was asked for and sent until nothing more was
asked for, by the service worker too. "Blocked" is the total blocking time after the first paint.`;

interface Measured {
  readonly name: PageName;
  readonly ours: Visit;
  readonly bare: Visit;
}

async function measurePages(
  browser: Browser,
  server: FastServer,
  slowness: Slowness,
  runs: number,
): Promise<readonly Measured[]> {
  const rows: Measured[] = [];
  for (const [name, address] of Object.entries(pages) as [PageName, string][]) {
    const visits: { ours: Visit; bare: Visit }[] = [];
    // The first is not counted: nothing measured waits for a file to be compressed.
    for (let run = 0; run <= runs; run++)
      visits.push({
        ours: await visitPage(browser, server, address, slowness),
        bare: await visitPage(browser, server, barePath + address, slowness),
      });
    const [, ...counted] = visits;
    const middle = (who: "ours" | "bare") => medianVisit(counted.map((visit) => visit[who]));
    rows.push({ name, ours: middle("ours"), bare: middle("bare") });
  }
  return rows;
}

const medianVisit = (visits: readonly Visit[]): Visit => {
  const [first] = visits as [Visit];
  const of = (key: keyof Visit) => median(visits.map((visit) => visit[key]));
  return Object.fromEntries(
    (Object.keys(first) as (keyof Visit)[]).map((key) => [key, of(key)]),
  ) as unknown as Visit;
};

const headings = ({ network }: Slowness): string[] => [
  ...[network === "local" ? "local" : "slow", "painted", "bare", ""],
  ...["largest", "blocked", "shift", "until painted", "requests", "in all", "requests"],
];

const line = ({ name, ours, bare }: Measured): string[] => [
  name,
  seconds(ours.paintMs),
  seconds(bare.paintMs),
  times(ours.paintMs / bare.paintMs),
  seconds(ours.largestMs),
  `${Math.round(ours.blockingMs)} ms`,
  ours.shift.toFixed(3),
  kilobytes(ours.bytesUntilPaint),
  String(ours.requestsUntilPaint),
  kilobytes(ours.bytes),
  String(ours.requests),
];

function slowGoals({ name, ours, bare }: Measured): readonly Goal[] {
  if (name !== "province" && name !== "chart") return [];
  const goal = (title: string, most: number, measured: number, unit: Goal["unit"]): Goal => ({
    ...{ title: `${name}, ${title}`, most, measured, unit },
  });
  return [
    goal("slow, painted, to bare", 1.25, ours.paintMs / bare.paintMs, "times"),
    goal("slow, blocked", 100, ours.blockingMs, "ms"),
    goal("bytes until painted", 25 * 1024, ours.bytesUntilPaint, "bytes"),
    goal("bytes in all", 45 * 1024, ours.bytes, "bytes"),
    goal("requests until painted", 3, ours.requestsUntilPaint, "count"),
    goal("requests in all", 10, ours.requests, "count"),
  ];
}

const localGoals = ({ name, ours }: Measured): readonly Goal[] =>
  name === "province"
    ? [{ title: "province, local, painted", most: 250, measured: ours.paintMs, unit: "ms" }]
    : [];

interface Answered {
  readonly chosen: number;
  readonly cold: number;
  readonly warm: number;
}

/** The first right answer of `/explore/` to a changed filter, by visitors who were never there and who were. */
async function measureAnswers(server: FastServer, runs: number): Promise<readonly Goal[]> {
  const change = provinceChange();
  const answer = (slowness: Slowness): Promise<Answered> =>
    withProfile(async (open) => {
      const first = await open(slowness);
      const cold = await timeChange(first, server.url + pages.explore, change);
      await first.page.waitForTimeout(2_000);
      await first.page.close();
      const warm = await timeChange(await open(slowness), server.url + pages.explore, change);
      return { cold: cold.rightMs, warm: warm.rightMs, chosen: cold.chosenMs };
    });
  const all: { slow: Answered; local: Answered }[] = [];
  for (let run = 0; run < runs; run++)
    all.push({ slow: await answer(slow), local: await answer(local) });
  const of = (at: "slow" | "local", key: keyof Answered) => median(all.map((one) => one[at][key]));
  const rows = (["slow", "local"] as const).map((at) => [
    `explore, ${at}`,
    ...(["chosen", "cold", "warm"] as const).map((key) => seconds(of(at, key))),
  ]);
  console.log(`${tableText([["", "can be chosen", "right answer", "warm"], ...rows])}\n`);
  return [
    { title: "explore, slow, right answer", most: 2_000, measured: of("slow", "cold"), unit: "ms" },
    { title: "explore, local, right answer", most: 450, measured: of("local", "cold"), unit: "ms" },
    { title: "explore, local, warm", most: 300, measured: of("local", "warm"), unit: "ms" },
  ];
}

/** One province instead of those that the page opens with, and the people registered there. */
function provinceChange(): FirstChange {
  const value = "57";
  const { rows } = openPublished(join(projectRoot, "public"), null);
  const row = rows(population.table).find(({ code }) => code === value);
  if (!row) throw new Error(`no population of ${value}`);
  return { select: "filter-province", value, total: grouped(row.population) };
}
