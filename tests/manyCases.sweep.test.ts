import { describe } from "vitest";
import { tryAll } from "./howMany.ts";

// What `npm test` tries on some cases, tried on all of them.
tryAll();

const files: Readonly<Record<string, () => Promise<unknown>>> = {
  "every plan": () => import("./query/explore/plan.test.ts"),
  "the runners of queries": () => import("./query/runners.test.ts"),
  "files streamed and files read whole": () => import("./pipeline/check.test.ts"),
  "generated files": () => import("./pipeline/manyFiles.test.ts"),
  sheets: () => import("./pipeline/sheet.test.ts"),
  "drafted declarations": () => import("./pipeline/describe.test.ts"),
  "misspelt provinces": () => import("./words/provinceSlips.test.ts"),
  "cells before every reader": () => import("./words/everyReader.test.ts"),
  "Thai text": () => import("./words/thaiText.test.ts"),
  "the closing line": () => import("./reporter/closingLine.test.ts"),
  "folders replaced together": () => import("./scripts/swap/commit.test.ts"),
};

for (const [name, load] of Object.entries(files))
  describe(name, async () => {
    await load();
  });
