import type { Dataset } from "../../schema/declare/dataset.ts";
import { isNamed } from "./edition.ts";
import { layoutOf } from "./headings.ts";
import { declaredSource } from "./sourceOfFile.ts";

/**
 * What a file of a table is called, where this one is called otherwise and its headings don't tell what was counted:
 * months and years say nothing of it, so that sales by province read like any other count.
 */
export function otherNameOf(dataset: Dataset, name: string): string | null {
  const source = declaredSource(dataset, name);
  const { wide } = layoutOf(dataset, source);
  const isToldByName = wide !== undefined && !("measures" in wide);
  return isToldByName && !isNameOf(dataset, name) ? source.file : null;
}

/** Whether a file bears the name of one of a table's sources. */
export const isNameOf = ({ sources }: Pick<Dataset, "sources">, name: string): boolean =>
  sources.some((source) => source.kind === "raw" && isNamed(source, name));
