/** Every command of the project and the script that carries it out. */
export const commands = {
  start: "scripts/start.ts",
  build: "scripts/build.ts",
  dev: "scripts/dev.ts",
  test: "scripts/test.ts",
  check: "scripts/check.ts",
  publish: "scripts/publish.ts",
  verify: "scripts/verify.ts",
  data: "scripts/data.ts",
  bench: "scripts/bench/index.ts",
  look: "scripts/look.ts",
  format: "scripts/format.ts",
};

/**
 * @param {string | undefined} name
 * @returns {string | null}
 */
export function scriptOf(name) {
  const found = Object.entries(commands).find(([command]) => command === name);
  return found ? found[1] : null;
}

/**
 * Commands that read files of any length, piece by piece, make much short-lived text: a small
 * nursery collects it before it takes hundreds of megabytes.
 * @param {string | undefined} name
 * @returns {string[]}
 */
export const memoryFlagsOf = (name) =>
  name === "data" || name === "bench" ? ["--max-semi-space-size=8"] : [];
