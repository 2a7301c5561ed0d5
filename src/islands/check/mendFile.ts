import type { SheetPlace } from "../../pipeline/read/cellSource.ts";
import { type Change, changeList } from "../../pipeline/mend/changeList.ts";
import { type MendOptions, mendText } from "../../pipeline/mend/mendText.ts";
import { mendWorkbook } from "../../pipeline/mend/mendWorkbook.ts";
import { type FindingCause, findingLines } from "../../pipeline/report/causes.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Accepted, Left, Mended } from "./checkMessages.ts";

/** Puts in what was accepted, at every line that the same was found on; null where the file can't be written back as it came. */
export async function mendFile(
  content: Blob,
  accepted: readonly Accepted[],
  {
    causes,
    sheet,
    ...options
  }: MendOptions & {
    readonly causes: readonly FindingCause[];
    readonly sheet: SheetPlace | undefined;
  },
): Promise<Mended | null> {
  const changes = accepted.flatMap(({ cause, place, to }) =>
    changesOf(causes[cause]!.findings[place]!, to),
  );
  const bytes = new Uint8Array(await content.arrayBuffer());
  if (sheet) return mendSheet(bytes, changes, { sheet: sheet.name, type: content.type });
  const mended = mendText(bytes, changes, options);
  if (!mended) return null;
  const { changed, left } = mended;
  return {
    content: new Blob([mended.bytes as Uint8Array<ArrayBuffer>], { type: "text/csv" }),
    changes: new Blob([changeList(changed as readonly Change[])], { type: "text/csv" }),
    changed: changed.length,
    left: leftOf(left.map(({ line }) => ({ why: "differs", place: String(line) }))),
    hasFormulas: false,
  };
}

function mendSheet(
  bytes: Uint8Array,
  changes: readonly Change[],
  { sheet, type }: { readonly sheet: string; readonly type: string },
): Mended | null {
  const mended = mendWorkbook(bytes, changes, sheet);
  if (!mended) return null;
  const { changed, left, hasFormulas } = mended;
  return {
    content: new Blob([mended.bytes as Uint8Array<ArrayBuffer>], { type }),
    changes: new Blob([changeList(changed, sheet)], { type: "text/csv" }),
    changed: changed.length,
    left: leftOf(left.map(({ edit, why }) => ({ why, place: edit.cell ?? String(edit.line) }))),
    hasFormulas,
  };
}

function changesOf(finding: Finding, to: string): Change[] {
  const letters = finding.cell?.replace(/\d+$/, "");
  return findingLines(finding).lines.flatMap((line) =>
    line === null
      ? []
      : [
          {
            line,
            ...(letters !== undefined && { cell: `${letters}${line}` }),
            column: ofHeadings.has(finding.code) ? null : finding.column,
            from: finding.received,
            to,
            why: finding.expected,
          },
        ],
  );
}

const leftOf = (
  all: readonly { readonly why: Left["why"]; readonly place: string }[],
): readonly Left[] =>
  [...Map.groupBy(all, ({ why }) => why)].map(([why, places]) => ({
    why,
    places: places.map(({ place }) => place),
  }));

/** What is found of a heading is mended in the header. */
const ofHeadings: ReadonlySet<string> = new Set(["renamed_column"]);
