import { defineConfig } from "vitest/config";

/** The tests of the second engine, which `npm run test:firefox` runs and `npm test` does not. */
export default defineConfig({
  test: {
    name: "firefox",
    include: ["tests/firefox/**/*.firefox.ts"],
    reporters: ["default", "./tests/reporter.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    env: { TZ: "America/Los_Angeles" },
    pool: "forks",
    maxWorkers: 1,
  },
});
