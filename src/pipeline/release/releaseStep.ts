import type { ReleaseStep, TableDifference } from "../../schema/releases/release.ts";

export type { ReleaseStep };

/** Something gone or redefined breaks what others built; something new or changed doesn't; a correction repairs it. */
export function stepOf({
  added,
  removed,
  changed,
  corrected,
  moved,
  columns,
}: TableDifference): ReleaseStep {
  if (removed > 0 || columns.removed.length > 0 || columns.changed.length > 0) return "major";
  const isWider = columns.added.length > 0 || columns.extended.length > 0;
  if (added > 0 || isWider || changed > corrected) return "minor";
  return corrected > 0 || moved > 0 ? "patch" : "none";
}

/** The gravest of several steps. */
export const gravest = (steps: readonly ReleaseStep[]): ReleaseStep =>
  order.find((step) => steps.includes(step)) ?? "none";

const order: readonly ReleaseStep[] = ["major", "minor", "patch"];

/** The version that follows: 1.4.2 and a minor step make 1.5.0. */
export function nextVersion(version: string | null, step: ReleaseStep): string {
  if (version === null) return "1.0.0";
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (step === "major" || step === "first") return `${major + 1}.0.0`;
  if (step === "minor") return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}
