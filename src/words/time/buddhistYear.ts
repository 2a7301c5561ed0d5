/** ปีพุทธศักราช of a common-era year. Holds for every day since 1 January 2484, when the Thai year began to start in January. */
export const toBuddhistYear = (commonYear: number): number => commonYear + 543;

export const toCommonYear = (buddhistYear: number): number => buddhistYear - 543;

/** The fiscal year, by its Buddhist name, that a month of a common-era year belongs to. */
export const fiscalYearOfMonth = (commonYear: number, month: number): number =>
  toBuddhistYear(commonYear) + (month >= 10 ? 1 : 0);

export type Era = "BE" | "CE";

/** พ.ศ. or ค.ศ. in any of its spellings, for use inside a larger pattern. */
export const eraPattern = "พ\\.? ?ศ\\.?|ค\\.? ?ศ\\.?";

export const eraOf = (written: string | undefined): Era | undefined =>
  written === undefined ? undefined : written.startsWith("พ") ? "BE" : "CE";
