import { describe, expect, it } from "vitest";
import { readOptions } from "../../scripts/publish/options.ts";

describe("the arguments of npm run publish", () => {
  it.each([
    [[], { check: false, release: null, acknowledge: null, report: null }],
    [["--check"], { check: true, release: null, acknowledge: null, report: null }],
    [["--release"], { check: false, release: { id: null }, acknowledge: null, report: null }],
    [
      ["--release", "2569-12"],
      { check: false, release: { id: "2569-12" }, acknowledge: null, report: null },
    ],
    [
      ["--release", "--acknowledge", " รวมหมู่บ้าน "],
      { check: false, release: { id: null }, acknowledge: "รวมหมู่บ้าน", report: null },
    ],
    [
      ["--report", "รายงาน.html"],
      { check: false, release: null, acknowledge: null, report: "รายงาน.html" },
    ],
  ])("%j are understood", (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it.each([
    [["--relese"]],
    [["2569-12"]],
    [["--release", "--acknowledge"]],
    [["--release", "--acknowledge", " "]],
    [["--acknowledge", "why"]],
    [["--report"]],
    [["--report", "report.docx"]],
    [["--check", "--release"]],
  ])("%j are not", (args) => {
    expect(readOptions(args)).toBeNull();
  });
});
