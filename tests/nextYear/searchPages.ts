import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "../site/dist.ts";
import { type OldFigure, written } from "./oldFigures.ts";
import { statementsOf } from "./statements.ts";

/** A figure that a built file tells: where, and the statement it stands in. */
export interface Told {
  readonly file: string;
  readonly figure: string;
  readonly text: string;
  /** The main heading of the page. */
  readonly heading: string;
}

/** Pages and files of a built site that tell how things were: releases, source rows, whole tables and where they came from. */
const history = /^(?:en\/)?(?:releases|evidence|data|sources|quality)\//;

/** Every figure of pages, and of the rows of charts that can be taken away, with its statement. */
export function figuresTold(dist: string): Told[] {
  return filesIn(dist)
    .filter((file) => !history.test(file))
    .flatMap((file) => {
      if (file.endsWith(".html")) return toldBy(file, statementsOf(read(dist, file)), onPages);
      const lines = isRows(file) ? read(dist, file).split("\n") : [];
      return toldBy(
        file,
        lines.map((text) => ({ text, heading: "" })),
        inRows,
      );
    });
}

const isRows = (file: string): boolean => /^figures\/.*(?<!excel)\.csv$/.test(file);

const read = (dist: string, file: string): string => readFileSync(join(dist, file), "utf8");

const onPages = /\d{1,3}(?:,\d{3})+(?:\.\d+)?/g;
const inRows = /(?<![\d.-])\d{4,}(?:\.\d+)?(?![\d-])/g;

const toldBy = (file: string, statements: readonly Said[], form: RegExp): Told[] =>
  statements.flatMap(({ text, heading }) =>
    (text.match(form) ?? []).map((found) => ({ file, figure: plain(found), text, heading })),
  );

type Said = Pick<Told, "text" | "heading">;

const plain = (figure: string): string => written(figure) ?? figure;

/**
 * Those of an old edition that stand where no time of theirs is said. Where the new edition lacks a thing, the page of
 * that thing may be of the old time as a whole: then its main heading says so.
 */
export function outOfTime(
  told: readonly Told[],
  old: ReadonlyMap<string, readonly OldFigure[]>,
  where: "in the statement" | "in the statement or the heading" = "in the statement",
): string[] {
  const isSaid = ({ text, heading }: Told, { times }: OldFigure) =>
    [...times].some(
      (time) => text.includes(time) || (where !== "in the statement" && heading.includes(time)),
    );
  const late = told.filter((one) => old.get(one.figure)?.every((figure) => !isSaid(one, figure)));
  return [
    ...new Set(
      late.map(({ file, figure, text }) => `${file}: ${figure} in “${text.slice(0, 300)}”`),
    ),
  ];
}
