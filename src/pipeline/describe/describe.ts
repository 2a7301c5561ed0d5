import type { Layout } from "../../schema/declare/layout.ts";
import type { Places } from "../../words/place/places.ts";
import type { LayoutReason } from "./layoutReason.ts";
import { likelyColumn, type LikelyColumn } from "./likelyKind.ts";
import { likelyKeys } from "./likelyKeys.ts";
import { likelyLayout } from "./likelyLayout.ts";
import { likelySums, type LikelySum } from "./likelySums.ts";
import type { Hash } from "../read/sha256.ts";
import type { Sheet } from "../read/sheet.ts";

/** What a file that nobody declared seems to be, with what speaks for it; nothing of it is certain until a person says so. */
export interface Description {
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly reasons: readonly LayoutReason[];
  /** Every column of the file, in its order. */
  readonly columns: readonly LikelyColumn[];
  /** Records that the kinds and keys were told from. */
  readonly looked: number;
  readonly keys: readonly (readonly string[])[];
  readonly sums: readonly LikelySum[];
}

export interface DescribeOptions {
  readonly file: string;
  readonly places: Places;
  readonly hash?: Hash;
  readonly asWritten?: boolean;
  readonly sheet?: string;
}

export function describeFile(
  bytes: Uint8Array,
  { places, ...options }: DescribeOptions,
): Description {
  const { layout, reasons, sheet } = likelyLayout(bytes, options);
  const looked = sheet.records.slice(0, mostLooked);
  const columns = sheet.header.map((heading, i) => likelyColumn(heading, i, looked, places));
  return {
    sheet,
    layout,
    reasons,
    columns,
    looked: looked.length,
    keys: likelyKeys(columns, looked),
    sums: likelySums(columns, looked),
  };
}

const mostLooked = 200_000;
