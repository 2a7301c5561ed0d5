import { type Change, changeList } from "../../pipeline/mend/changeList.ts";
import { type MendOptions, mendText } from "../../pipeline/mend/mendText.ts";
import { type FindingCause, findingLines } from "../../pipeline/report/causes.ts";
import type { Accepted, Mended } from "./checkMessages.ts";

/** Puts in what was accepted, at every line that the same was found on; null where the file can't be written back as it came. */
export async function mendFile(
  content: Blob,
  accepted: readonly Accepted[],
  { causes, ...options }: MendOptions & { readonly causes: readonly FindingCause[] },
): Promise<Mended | null> {
  const edits = accepted.flatMap(({ cause, place, to }): Change[] => {
    const finding = causes[cause]!.findings[place]!;
    return findingLines(finding).lines.flatMap((line) =>
      line === null
        ? []
        : [
            {
              line,
              column: ofHeadings.has(finding.code) ? null : finding.column,
              from: finding.received,
              to,
              why: finding.expected,
            },
          ],
    );
  });
  const mended = mendText(new Uint8Array(await content.arrayBuffer()), edits, options);
  if (!mended) return null;
  const { bytes, changed, left } = mended;
  return {
    content: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "text/csv" }),
    changes: new Blob([changeList(changed as readonly Change[])], { type: "text/csv" }),
    changed: changed.length,
    left: left.length,
  };
}

/** What is found of a heading is mended in the header. */
const ofHeadings: ReadonlySet<string> = new Set(["renamed_column"]);
