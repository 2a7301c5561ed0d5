import { type Opened, type Slowness, withProfile } from "../web/browser.ts";
import { type TimedChange, type Changed, randomChanges, timeChanges } from "./changes.ts";
import { type FirstAnswer, firstChoice, timeFirstAnswer } from "./firstAnswer.ts";
import { measureMemory } from "./memory.ts";
import { plainPath } from "./plainPage.ts";
import { timeTap } from "./tap.ts";
import { type ExpectedAnswers, type Chosen, filterNames } from "./truth.ts";

/** The first speed, and the page that it is compared with. */
export const contestants = { ours: "explore/?table=village-funds", plain: plainPath } as const;
export type Contestant = keyof typeof contestants;

/** Two visits of one reader: the first with nothing at hand, the second with what the browser kept. */
export interface Visits {
  readonly cold: FirstAnswer;
  readonly warm: FirstAnswer;
  /** The changes after the second visit's first answer; none where none were asked for. */
  readonly changed: readonly Changed[];
  readonly memoryBytes: number;
}

export const visitTwice = (
  site: string,
  answers: ExpectedAnswers,
  who: Contestant,
  { changes, ...slowness }: Slowness & { readonly changes: number },
): Promise<Visits> =>
  withProfile(async (open) => {
    const first = await open(slowness);
    const cold = await timeFirstAnswer(first, site + contestants[who], answers);
    await first.page.close();
    const second = await open(slowness);
    const warm = await timeFirstAnswer(second, site + contestants[who], answers);
    const list = randomChanges(answers, changes, firstChoice, filterNames);
    const changed = await timeChanges(second.page, answers, list);
    return { cold, warm, changed, memoryBytes: await measureMemory(second) };
  });

/** The rows of one province, listed: what fetching them takes, and changes among them. */
export interface ProvinceRows {
  readonly bytes: number;
  readonly changed: readonly Changed[];
  readonly memoryBytes: number;
}

export const listProvince = (
  site: string,
  answers: ExpectedAnswers,
  { changes, ...slowness }: Slowness & { readonly changes: number },
): Promise<ProvinceRows> =>
  withProfile(async (open) => {
    const opened: Opened = await open(slowness);
    const address = `${site}${contestants.ours}&by=none&province=`;
    const province = largestProvince(answers);
    await opened.page.goto(`${site}explore/?table=village-funds`, { waitUntil: "networkidle" });
    const before = opened.received();
    await opened.page.goto(address + province, { waitUntil: "networkidle" });
    const bytes = opened.received() - before;
    const chosen: Chosen = { province, fiscal_year: firstChoice.fiscal_year ?? "" };
    const first: TimedChange = {
      name: "fund_type",
      value: "village_fund",
      chosen: { ...chosen, fund_type: "village_fund" },
    };
    const list = randomChanges(answers, changes, first.chosen, [
      "fund_type",
      "status",
      "fiscal_year",
    ]);
    const [, ...changed] = await timeChanges(opened.page, answers, [first, ...list]);
    return { bytes, changed, memoryBytes: await measureMemory(opened) };
  });

const largestProvince = (answers: ExpectedAnswers): string =>
  answers
    .values("province")
    .reduce((a, b) =>
      answers.of({ province: a }).rows >= answers.of({ province: b }).rows ? a : b,
    );

/** From the tap to the database's first answer, on a second visit. */
export const tapWarm = (
  site: string,
  answers: ExpectedAnswers,
  slowness: Slowness,
): Promise<number> =>
  withProfile(async (open) => {
    const first = await open(slowness);
    await timeTap(first.page, site, answers);
    await first.page.close();
    return timeTap((await open(slowness)).page, site, answers);
  });
