import { join } from "node:path";
import { population } from "../../../src/datasets/population.ts";
import { openPublished } from "../../../src/published/open.ts";
import { grouped } from "../../../src/words/number/groupedNumber.ts";
import { openRegister } from "../../data/register.ts";
import { builtSite, projectRoot } from "../../project.ts";
import { type Changed, percentile } from "../explore/changes.ts";
import { type FirstChange, timeChange } from "../explore/firstAnswer.ts";
import { listProvince, visitTwice } from "../explore/measure.ts";
import { exploreSite } from "../explore/site.ts";
import { readAnswers } from "../explore/truth.ts";
import type { Goal } from "../goals.ts";
import { median, seconds, tableText } from "../table.ts";
import { local, slow, type Slowness, withProfile } from "../web/browser.ts";
import { serveFast } from "../web/server.ts";

/**
 * The first right answer of `/explore/` to a changed filter, by visitors who were never there and who
 * were: of the table that the site opens with, and of made-up funds, where every answer is checked.
 */
export async function measureAnswers(runs: number): Promise<readonly Goal[]> {
  const own = await answersOfSite(runs);
  const { funds, changed } = await answersOfFunds(runs);
  console.log(tableText([headings, line("the site’s table", own), line(fundsName, funds)]));
  const title = `${fundsName}, a change in a province's rows`;
  return [
    ...answerGoals("the site’s table", own),
    ...answerGoals(fundsName, funds),
    { title: `${title}, p50`, most: 6, measured: percentile(changed, 0.5), unit: "ms" },
    { title: `${title}, p95`, most: 16, measured: percentile(changed, 0.95), unit: "ms" },
  ];
}

/** When a first choice could be made and was answered rightly, and the same answer on a second visit. */
interface Answered {
  readonly chosen: number;
  readonly cold: number;
  readonly warm: number;
}

type Answers = Readonly<Record<"slow" | "local", Answered>>;

const fundRows = 100_000;
const fundsName = `${grouped(fundRows)} rows`;

const moments = ["chosen", "cold", "warm"] as const;

const headings = [
  ...["", "slow: can choose", "right answer", "warm"],
  ...["local: can choose", "right answer", "warm"],
];

const line = (title: string, answers: Answers): string[] => [
  title,
  ...(["slow", "local"] as const).flatMap((at) => moments.map((key) => seconds(answers[at][key]))),
];

const answerGoals = (name: string, answers: Answers): readonly Goal[] => [
  { title: `${name}, slow, right answer`, most: 2_000, measured: answers.slow.cold, unit: "ms" },
  { title: `${name}, local, right answer`, most: 450, measured: answers.local.cold, unit: "ms" },
  { title: `${name}, local, warm`, most: 300, measured: answers.local.warm, unit: "ms" },
];

/** Both speeds in turn, so that a busy moment of the machine is not that of one of them alone. */
async function timed(
  runs: number,
  answer: (slowness: Slowness) => Promise<Answered>,
): Promise<Answers> {
  const all: Answers[] = [];
  // The first is not counted: nothing measured waits for a file to be compressed.
  for (let run = 0; run <= runs; run++)
    all.push({ slow: await answer(slow), local: await answer(local) });
  const [, ...counted] = all;
  const of = (at: keyof Answers): Answered => ({
    chosen: median(counted.map((one) => one[at].chosen)),
    cold: median(counted.map((one) => one[at].cold)),
    warm: median(counted.map((one) => one[at].warm)),
  });
  return { slow: of("slow"), local: of("local") };
}

async function answersOfSite(runs: number): Promise<Answers> {
  const change = provinceChange();
  const server = await serveFast([builtSite]);
  const url = `${server.url}explore/`;
  try {
    return await timed(runs, (slowness) =>
      withProfile(async (open) => {
        const first = await open(slowness);
        const cold = await timeChange(first, url, change);
        // What a first visit keeps for a second, it keeps once the page is at rest.
        await first.page.waitForTimeout(2_000);
        await first.page.close();
        const warm = await timeChange(await open(slowness), url, change);
        return { chosen: cold.chosenMs, cold: cold.rightMs, warm: warm.rightMs };
      }),
    );
  } finally {
    await server.close();
  }
}

/** One province instead of those that the page opens with, and the people registered there. */
function provinceChange(): FirstChange {
  const value = "57";
  const { rows } = openPublished(join(projectRoot, "public"), null);
  const row = rows(population.table).find(({ code }) => code === value);
  if (!row) throw new Error(`no population of ${value}`);
  return { select: "filter-province", value, total: grouped(row.population) };
}

async function answersOfFunds(
  runs: number,
): Promise<{ readonly funds: Answers; readonly changed: readonly Changed[] }> {
  const areas = [...openRegister()().byCode.values()];
  const { dist, exportFile, madeInMs } = await exploreSite(areas, fundRows);
  if (madeInMs !== null) console.log(`${fundsName}: site made in ${seconds(madeInMs)}`);
  const answers = await readAnswers(exportFile);
  const server = await serveFast([dist]);
  try {
    const funds = await timed(runs, async (slowness) => {
      const { cold, warm } = await visitTwice(server.url, answers, "ours", {
        ...slowness,
        changes: 0,
      });
      return { chosen: cold.chosenMs, cold: cold.rightMs, warm: warm.rightMs };
    });
    const { changed } = await listProvince(server.url, answers, { ...local, changes: 80 });
    return { funds, changed };
  } finally {
    await server.close();
  }
}
