import type { Claim } from "./claims.ts";
import type { WrittenFigure } from "./numbers.ts";
import type { EvidenceFile } from "./rawFiles.ts";

const likes =
  /(?:อย่างน้อย|at least) (\d+) (?:จาก|of) (\d+) .*?(?:ได้แก่ |nearest in population, )(.*?)(?: ทุกครั้ง|, each time)/;
const times = /\((\d+) (?:ครั้ง|times)\)/;

/** Whether a number counts what its own sentence lists: places of like size, or the times of a row or of rows. */
export function isTold(
  written: WrittenFigure,
  { text, evidence }: Pick<Claim, "text" | "evidence">,
  fileOf: (file: string) => EvidenceFile,
): boolean {
  if (written.kind !== "number") return false;
  const plain = text.replaceAll(/[\u00a0\u2060\u200b]/g, " ");
  const [, fewest, all, named = ""] = likes.exec(plain) ?? [];
  const listed = named.split(/ และ|, | and | /).filter((name) => name !== "");
  // Names of several words are told apart by commas alone, as English has them.
  const counts = [listed.length, named.split(/, | and /).length];
  const isOfLikes =
    [Number(fewest), Number(all)].includes(written.value) &&
    Number(fewest) === Number(all) - 1 &&
    counts.includes(Number(all));
  if (isOfLikes) return true;
  const [, time] = times.exec(plain) ?? [];
  return (
    time !== undefined &&
    Number(time) === written.value &&
    timesOf(evidence, fileOf).includes(written.value)
  );
}

/** How many rows are named; of one, how many numbers it has, of one measure or of two beside each other. */
function timesOf(
  evidence: Claim["evidence"],
  fileOf: (file: string) => EvidenceFile,
): readonly number[] {
  const rows = evidence.flatMap(({ file, rows }) => rows.map((row) => ({ file, row })));
  const wide = rows.flatMap(({ file, row }) => {
    const numbers = (fileOf(file).numbers[row - 1] ?? []).filter((one) => !Number.isNaN(one));
    return [numbers.length, numbers.length / 2];
  });
  return [rows.length, ...wide];
}
