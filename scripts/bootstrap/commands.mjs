/** Every command of the project and the script that carries it out. */
export const commands = {
  start: "scripts/start.ts",
  build: "scripts/build.ts",
  deploy: "scripts/deploy.ts",
  dev: "scripts/dev.ts",
  test: "scripts/test.ts",
  "test:all": "scripts/testAll.ts",
  "test:firefox": "scripts/testFirefox.ts",
  check: "scripts/check.ts",
  publish: "scripts/publish.ts",
  verify: "scripts/verify.ts",
  addresses: "scripts/addresses.ts",
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
 * nursery collects it before it takes hundreds of megabytes. The register, read first, is kept, and
 * V8 would take rows for long-lived from then on, so it is told not to guess. Those that publish hold a whole table:
 * an export of 400,000 rows takes 2.4 GB, more than small machines give a program unasked.
 * @param {string | undefined} name
 * @returns {string[]}
 */
export function memoryFlagsOf(name) {
  if (name === "data" || name === "bench")
    return ["--max-semi-space-size=8", "--no-allocation-site-pretenuring"];
  return holdTables.has(name) ? ["--max-old-space-size=6144"] : [];
}

/** @type {ReadonlySet<string | undefined>} */
const holdTables = new Set(["start", "build", "deploy", "dev", "check", "publish", "addresses"]);

/**
 * Whether a command needs what only tests, checks and measurements use. Those who publish and serve are spared it:
 * half of the packages.
 * @param {string | undefined} name
 * @returns {boolean}
 */
export function needsTestTools(name) {
  return testing.has(name);
}

/** @type {ReadonlySet<string | undefined>} */
const testing = new Set([
  ...["test", "test:all", "test:firefox", "check", "format", "verify", "bench", "look"],
]);
