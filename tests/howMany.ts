let isThorough = false;

/** From now on, in this file of tests, everything is tried that there is: for the long sweeps. */
export const tryAll = (): void => void (isThorough = true);

/** How many cases a test tries that makes them up: some in every run, all in the long sweeps. */
export const howMany = (some: number, all: number): number => (isThorough ? all : some);
