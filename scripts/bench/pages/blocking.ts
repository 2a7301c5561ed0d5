export interface LongTask {
  readonly startTime: number;
  readonly duration: number;
}

/** Total blocking time: what each task after the first paint takes beyond 50 ms. */
export const blockingMs = (tasks: readonly LongTask[], paintMs: number): number =>
  tasks
    .map(({ startTime, duration }) => startTime + duration - Math.max(startTime, paintMs) - 50)
    .filter((beyond) => beyond > 0)
    .reduce((sum, beyond) => sum + beyond, 0);
