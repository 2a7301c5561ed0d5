import { type Claim, claimsOf } from "./claims.ts";
import { commonEra, numbersIn, type WrittenFigure } from "./numbers.ts";
import { rankHolds, ranksIn, tiesOf } from "./ranks.ts";
import type { EvidenceFile } from "./rawFiles.ts";
import { type Derivable, deriving, isAmong } from "./rows.ts";
import { sidesOf } from "./quotients.ts";
import { shownIn } from "./shown.ts";
import { isTold } from "./told.ts";
import { type Redone, redo } from "./working.ts";

/** A number of a page that can't be derived from the rows that the page names. */
export interface UnderivedNumber {
  readonly where: Claim["where"];
  readonly said: string;
  readonly number: string;
  readonly trouble: string;
}

export interface PageAccount {
  readonly read: number;
  readonly underived: readonly UnderivedNumber[];
  /** The sentences whose every number was derived. */
  readonly sentences: readonly string[];
}

type FileOf = (file: string) => EvidenceFile;

/** Opens a reader of built pages that derives each number of their key figures, facts, cells and sentences again. */
export function pageVerifier(fileOf: FileOf) {
  const derive = deriving(fileOf);
  const registered = registerCounts(fileOf);
  const counts = [...registered, ...leftOut(fileOf)];
  const isCounted = (written: WrittenFigure) => counts.some((count) => isNear(written, count));
  return (html: string, knownSentences: ReadonlySet<string> = new Set()): PageAccount => {
    const claims = claimsOf(html);
    const listed = listedOn(html);
    const isListed = (written: WrittenFigure) =>
      isCounted(written) || listed.some((count) => isNear(written, count));
    const figures = claims.filter(({ where }) => figureKinds.includes(where));
    const judged = figures.map((claim) =>
      judgeFigure(claim, derive(claim.evidence), { isCounted, registered }, fileOf),
    );
    const said = claims.filter(
      ({ where, text }) => (where === "sentence" || where === "lead") && text !== "",
    );
    const unknown = said.filter(({ text }) => !knownSentences.has(text));
    const sentences = unknown.map((claim) =>
      judgeSentence(claim, claims, derive, claim.where === "lead" ? isListed : isCounted, fileOf),
    );
    const all = [...judged, ...sentences];
    return {
      read: all.reduce((sum, { read }) => sum + read, 0),
      underived: all.flatMap(({ underived }) => underived),
      sentences: unknown
        .filter((_, i) => sentences[i]!.underived.length === 0)
        .map(({ text }) => text),
    };
  };
}

const figureKinds: readonly Claim["where"][] = [
  "key figure",
  "fact",
  "stated figure",
  "year",
  "amount",
  "item",
  "cell",
];

type Judged = Pick<PageAccount, "read" | "underived">;

function judgeFigure(
  claim: Claim,
  from: Derivable,
  {
    isCounted,
    registered,
  }: {
    readonly isCounted: (written: WrittenFigure) => boolean;
    readonly registered: readonly number[];
  },
  fileOf: FileOf,
): Judged {
  const redone = claim.working === "" ? null : redo(claim.working, from);
  const underived: UnderivedNumber[] = [];
  let read = 0;
  const miss = (number: string, trouble: string) =>
    underived.push({ where: claim.where, said: claim.text, number, trouble });
  for (const text of [claim.text, ...claim.asides]) {
    const { ranks, rest } = ranksIn(text);
    for (const rank of ranks)
      if (!rankHolds(rank, claim, fileOf)) miss(text, "no ranking of the rows gives this");
    const written = numbersIn(rest);
    // Beside a rank stand how many share it, and how many areas have no figure.
    const beside = ranks.flatMap((rank) => [
      ...tiesOf(rank, claim, fileOf),
      ...registered.map((count) => count - rank.among),
    ]);
    read += written.length + 2 * ranks.length;
    for (const one of written)
      if (beside.some((count) => isNear(one, count))) continue;
      else if (
        !isAmong(one, from) &&
        !isRedone(one, redone) &&
        !isQuotient(one, claim.working, from) &&
        !isTold(one, claim, fileOf) &&
        !(text !== claim.text && isCounted(one))
      )
        miss(one.text, claim.evidence.length === 0 ? "no rows are named" : "not in the rows");
  }
  if (redone && "trouble" in redone) miss(claim.working, redone.trouble);
  return { read, underived };
}

const isRedone = (written: WrittenFigure, redone: Redone | null): boolean =>
  redone !== null &&
  "values" in redone &&
  redone.values.some((value) => isNear(written, value) || isNear(written, -value));

/** A quotient of an earlier time is told beside that of the last: a number of the rows, divided by what the last is. */
function isQuotient(written: WrittenFigure, working: string, from: Derivable): boolean {
  const sides = sidesOf(working);
  if (!sides || written.kind !== "number") return false;
  return from.has(written.value * sides[1], written.tolerance * sides[1]);
}

/** “fell by 2.9%” tells a change of −2.9%. */
const isFall = (text: string, written: WrittenFigure, value: number): boolean =>
  value < 0 && /ลดลง|ลด|fell|lower|less/.test(text) && isNear(written, -value);

const isNear = (written: WrittenFigure, value: number): boolean =>
  written.kind !== "day" &&
  Number.isFinite(value) &&
  Math.abs(written.value - value) <= written.tolerance + 1e-9 * Math.abs(value);

/** A sentence speaks of what the page's table shows: its numbers, what follows from them, and their rows. */
function judgeSentence(
  claim: Claim,
  claims: readonly Claim[],
  derive: ReturnType<typeof deriving>,
  isCounted: (written: WrittenFigure) => boolean,
  fileOf: FileOf,
): Judged {
  // The lead of a page speaks of its figures, a sentence of the table below it.
  const spokenOf = claim.where === "lead" ? figureKinds : ["cell"];
  const evidence = claims
    .filter(({ where }) => spokenOf.includes(where))
    .flatMap((figure) => figure.evidence);
  const from = derive(evidence);
  const shown = shownIn(claims);
  const { ranks, rest } = ranksIn(claim.text);
  const written = numbersIn(rest);
  const miss = (number: string, trouble: string): UnderivedNumber => ({
    where: claim.where,
    said: claim.text,
    number,
    trouble,
  });
  return {
    read: written.length + 2 * ranks.length,
    underived: [
      ...ranks
        .filter((rank) => !rankHolds(rank, { ...claim, evidence }, fileOf))
        .map(({ text }) => miss(text, "no ranking of the rows gives this")),
      ...written
        .filter(
          (one) =>
            !isAmong(one, from) &&
            !shown.some((value) => isNear(one, value) || isFall(claim.text, one, value)) &&
            !isCounted(one),
        )
        .map(({ text }) => miss(text, "neither in the table nor in its rows")),
    ],
  };
}

/** How many files a page leads to, and how many entries each of its sections has: what the lead of a list counts. */
function listedOn(html: string): number[] {
  const main = html.slice(html.indexOf("<main"));
  const files = [...main.matchAll(/href="[^"]*\/evidence\/([^"]+?\.\w+)\/?[^"]*"/g)].map(
    ([, file]) => file,
  );
  const sections = main.split("<section").map((one) => one.split("<article").length - 1);
  return [new Set(files).size, ...sections];
}

/** How many provinces, amphoes and tambons there are, with Bangkok and without: words tell them beside figures. */
function registerCounts(fileOf: FileOf): number[] {
  const folder = "reference/admin-units";
  return ["provinces", "districts", "subdistricts"].flatMap((name) => {
    const { rows } = fileOf(`${folder}/${name}.json`);
    const inBangkok = rows.filter((row) => row[1]?.startsWith("10")).length;
    return [rows.length, rows.length - inBangkok];
  });
}

const registrations = "raw/dopa-registration/2564/population_province_amphoe_2557_2564.csv";

/** How many people the amphoes of a province lack of its total in a year, and these years: breaks of a series tell them. */
function leftOut(fileOf: FileOf): number[] {
  const { rows } = fileOf(registrations);
  const [level, code, year, population] = ["level", "code", "year_be", "population"].map((name) =>
    rows[0]!.indexOf(name),
  ) as [number, number, number, number];
  const gaps = new Map<string, number>();
  for (const row of rows.slice(1)) {
    const isWhole = row[level] === "province";
    if (!isWhole && row[level] !== "amphoe") continue;
    const key = `${row[year]} ${row[code]?.slice(0, 2)}`;
    const people = Number(row[population]);
    gaps.set(key, (gaps.get(key) ?? 0) + (isWhole ? people : -people));
  }
  return [...gaps].flatMap(([key, gap]) => {
    const year = Number.parseInt(key);
    return gap > 0 ? [gap, year, commonEra(year)] : [];
  });
}
