import { readDate } from "../../words/time/date.ts";

/** `phase-targets_2570_2569-11-22.zip`: the table, the release, and the Buddhist day on which the file was received. */
export function packageName(table: string, release: string, retrieved: string): string {
  const reading = readDate(retrieved);
  const day = reading.ok
    ? `_${Number(reading.value.slice(0, 4)) + 543}${reading.value.slice(4)}`
    : "";
  return `${table}_${release}${day}.zip`;
}
