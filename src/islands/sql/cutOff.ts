/** How much of an answer is here; null stands for an unknown number of rows. */
export interface CutOff {
  readonly shown: number;
  readonly all: number | null;
}
