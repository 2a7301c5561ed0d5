import { defineConfig } from "vitest/config";

// Behind UTC, a local-time mistake shows. Set here too, so that every worker starts in this zone.
const TZ = "America/Los_Angeles";
process.env["TZ"] = TZ;

const everywhere = { env: { TZ }, pool: "forks" } as const;

/**
 * `npm test` runs the short tests, so that it is run often. `*.long.test.ts` and `*.sweep.test.ts` are run by
 * `npm run test:all`, which says which in TESTS; a file that is named on the command line runs whatever it is.
 */
const tiers = (process.env["TESTS"] ?? "short").split(",");
const named = process.argv.filter((arg) => arg.endsWith(".test.ts"));
const runs = (tier: string) =>
  tiers.includes(tier) || named.some((file) => file.endsWith(`.${tier}.test.ts`));
const ending =
  tiers.includes("short") || named.length > 0 ? "*.test.ts" : `*.@(${tiers.join("|")}).test.ts`;
const leftOut = ["long", "sweep"]
  .filter((tier) => !runs(tier))
  .map((tier) => `tests/**/*.${tier}.test.ts`);
const patience = tiers.includes("sweep") || named.some((file) => file.includes(".sweep.")) ? 5 : 1;

// Folders whose tests start no process and touch nothing that outlives them: their files share modules.
const pure = [
  ...["charts", "datasets", "figures", "i18n", "islands", "models", "nextYear", "pipeline"],
  ...["query", "render", "schema", "sources", "words", "workbook"],
];

// The groups run one after another: a browser never competes with the unit tests for two cores.
export default defineConfig({
  test: {
    reporters: ["default", "./tests/reporter.ts"],
    // A picture nobody has reviewed fails; `-u` writes it.
    update: "none",
    projects: [
      {
        test: {
          ...everywhere,
          name: "unit",
          include: pure.map((folder) => `tests/${folder}/**/${ending}`),
          exclude: leftOut,
          testTimeout: 60_000 * patience,
          // Most of a file's time went into reading the same modules anew.
          isolate: false,
          setupFiles: ["tests/nothingLeft.ts"],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...everywhere,
          name: "process",
          include: [`tests/**/${ending}`],
          exclude: ["site", "browser", ...pure]
            .map((folder) => `tests/${folder}/**`)
            .concat(leftOut),
          testTimeout: 60_000 * patience,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...everywhere,
          name: "site",
          include: [`tests/site/**/${ending}`],
          exclude: leftOut,
          testTimeout: 120_000 * patience,
          hookTimeout: 120_000 * patience,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...everywhere,
          name: "browser",
          include: [`tests/browser/**/${ending}`],
          exclude: leftOut,
          // What a page will show may take a busy machine more than the second that is usual.
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 180_000 * patience,
          hookTimeout: 180_000 * patience,
          maxWorkers: 2,
          maxConcurrency: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
