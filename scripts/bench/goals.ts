import { kilobytes, megabytes, tableText, times } from "./table.ts";

/** A goal that was set beforehand, and what was measured; a goal missed is told like one that is met. */
export interface Goal {
  readonly title: string;
  readonly most: number;
  readonly measured: number;
  readonly unit: keyof typeof units;
}

export const goalTable = (goals: readonly Goal[]): string =>
  tableText([
    ["goal", "at most", "measured", "of the goal", ""],
    ...goals.map(({ title, most, measured, unit }) => {
      const write = units[unit];
      const part = `${(measured / most).toFixed(2)} ×`;
      return [title, write(most), write(measured), part, measured <= most ? "✓" : "✗"];
    }),
  ]);

const units = {
  share: (share: number) =>
    share < 1 ? `1/${(1 / share).toFixed(share > 0.1 ? 1 : 0)}` : `${share.toFixed(2)} ×`,
  bytes: (bytes: number) => (bytes < 2 ** 20 ? kilobytes(bytes) : megabytes(bytes)),
  times,
  count: String,
  ms: (ms: number) => `${ms.toFixed(1)} ms`,
} as const;
