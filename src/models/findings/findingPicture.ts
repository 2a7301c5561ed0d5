import type { PlaceFinding } from "./findings.ts";

/** A finding as a few numbers between 0 and 1, for a picture as small as a line of text. */
export type FindingPicture =
  /** Where a place stands at each time, 0 the most and 1 the fewest. */
  | { readonly kind: "standing"; readonly line: readonly number[] }
  /** A place at each time, with the least and the most of those like it. */
  | {
      readonly kind: "among";
      readonly line: readonly number[];
      readonly least: readonly number[];
      readonly most: readonly number[];
    }
  /** Parts of one length: two numbers of one thing, or those of all that a table has. */
  | { readonly kind: "bars"; readonly bars: readonly number[] };

export function pictureOf(finding: PlaceFinding): FindingPicture {
  if (finding.kind === "silence") return { kind: "bars", bars: [1, finding.known / finding.all] };
  if (finding.kind === "contradiction") {
    const values = [finding.one.value, finding.other.value];
    const most = Math.max(...values.map(Math.abs)) || 1;
    return { kind: "bars", bars: values.map((value) => value / most) };
  }
  const { ranks, of } = finding;
  if (finding.kind !== "like")
    return { kind: "standing", line: ranks.map((rank, i) => (rank - 1) / Math.max(1, of[i]! - 1)) };
  const { moments, code, likes } = finding;
  const at = (one: string) => moments.map(({ stated }) => stated.get(one)!.value);
  const [own, others] = [at(code), likes.map(at)];
  const least = own.map((_, i) => Math.min(...others.map((values) => values[i]!)));
  const most = own.map((_, i) => Math.max(...others.map((values) => values[i]!)));
  const [low, high] = [Math.min(...own, ...least), Math.max(...own, ...most)];
  // As on a picture: the most stands at the top.
  const placed = (values: readonly number[]) =>
    values.map((value) => (high === low ? 0.5 : (high - value) / (high - low)));
  return { kind: "among", line: placed(own), least: placed(least), most: placed(most) };
}
