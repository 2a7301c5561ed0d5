import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Behind UTC, a local-time mistake shows.
    env: { TZ: "America/Los_Angeles" },
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/site/**", "tests/browser/**"],
    testTimeout: 60_000,
  },
});
