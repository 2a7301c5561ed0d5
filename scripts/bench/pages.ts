import { rmSync } from "node:fs";
import type { Browser } from "playwright-core";
import { builtSite } from "../project.ts";
import { type Goal, goalTable } from "./goals.ts";
import { measureAnswers } from "./pages/answers.ts";
import { barePath, writeBarePages } from "./pages/barePage.ts";
import { type Visit, visitPage } from "./pages/visit.ts";
import { kilobytes, median, seconds, tableText, times } from "./table.ts";
import { launchBench, local, slow, type Slowness } from "./web/browser.ts";
import { type FastServer, serveFast } from "./web/server.ts";

/**
 * What the first visit to a page costs a reader with a small phone, beside the same HTML with no
 * style, font or script, each measured in turn; and how soon the question page answers. Words after
 * its name choose some of its parts, a number says how many runs.
 */
export async function benchPages(): Promise<void> {
  const { parts, runs } = readChoice(process.argv.slice(3));
  const goals: Goal[] = [];
  for (const part of parts) {
    const started = performance.now();
    goals.push(...(await measures[part](runs)));
    console.log(`${part}: measured in ${seconds(performance.now() - started)}\n`);
  }
  console.log(`${goalTable(goals)}\n\n${notes}`);
}

type Part = "slow" | "local" | "answers";

const measures: Readonly<Record<Part, (runs: number) => Promise<readonly Goal[]>>> = {
  slow: async (runs) => (await measurePages(slow, runs)).flatMap(slowGoals),
  local: async (runs) => (await measurePages(local, runs)).flatMap(localGoals),
  answers: measureAnswers,
};

interface Choice {
  readonly parts: readonly Part[];
  readonly runs: number;
}

/** `local 3`: that part alone, three times. */
export function readChoice(words: readonly string[]): Choice {
  const all = Object.keys(measures) as Part[];
  const parts = all.filter((part) => words.includes(part));
  const numbers = words.filter((word) => /^[1-9]\d?$/.test(word));
  const unknown = words.filter((word) => !numbers.includes(word) && !all.includes(word as Part));
  if (unknown.length > 0 || numbers.length > 1)
    throw new Error(`no such part or number of runs: ${words.join(" ")}`);
  return { parts: parts.length > 0 ? parts : all, runs: Number(numbers[0] ?? 5) };
}

const pages = {
  home: "",
  province: "areas/50/",
  chart: "charts/phase-targets/",
  explore: "explore/",
} as const;

type PageName = keyof typeof pages;

const notes = `Medians; screen of 360 px. "Slow" is 1.6 Mbit/s with 150 ms more a request and a processor a quarter
as fast. "Bare" is the same HTML with no style, font or script. "Until painted" is what the page had asked for and
what had come by then, headers among it; "in all" is what the server was asked for and sent until nothing more was
asked for, by the service worker too. "Blocked" is the total blocking time after the first paint.`;

interface Measured {
  readonly name: PageName;
  readonly ours: Visit;
  readonly bare: Visit;
}

async function measurePages(slowness: Slowness, runs: number): Promise<readonly Measured[]> {
  const bare = writeBarePages(builtSite, Object.values(pages));
  const server = await serveFast([builtSite, bare]);
  const browser = await launchBench();
  try {
    const rows: Measured[] = [];
    for (const [name, address] of Object.entries(pages) as [PageName, string][])
      rows.push(await measurePage(browser, server, { name, address, slowness, runs }));
    console.log(tableText([headings(slowness), ...rows.map(line)]));
    return rows;
  } finally {
    await browser.close();
    await server.close();
    rmSync(bare, { recursive: true, force: true });
  }
}

async function measurePage(
  browser: Browser,
  server: FastServer,
  { name, address, slowness, runs }: Measuring,
): Promise<Measured> {
  const visits: { ours: Visit; bare: Visit }[] = [];
  // The first is not counted: nothing measured waits for a file to be compressed.
  for (let run = 0; run <= runs; run++)
    visits.push({
      ours: await visitPage(browser, server, address, slowness),
      bare: await visitPage(browser, server, barePath + address, slowness),
    });
  const [, ...counted] = visits;
  const middle = (who: "ours" | "bare") => medianVisit(counted.map((visit) => visit[who]));
  return { name, ours: middle("ours"), bare: middle("bare") };
}

interface Measuring {
  readonly name: PageName;
  readonly address: string;
  readonly slowness: Slowness;
  readonly runs: number;
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
  if (name === "explore")
    return [{ title: "explore, slow, blocked", most: 100, measured: ours.blockingMs, unit: "ms" }];
  if (name === "home") return [];
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
