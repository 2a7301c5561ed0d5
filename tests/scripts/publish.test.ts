import { describe, expect, it } from "vitest";
import { readOptions } from "../../scripts/publish/options.ts";

describe("the arguments of npm run publish", () => {
  it.each([
    [[], {}],
    [["--check"], { check: true }],
    [["--release"], { release: { id: null } }],
    [["--release", "2569-12"], { release: { id: "2569-12" } }],
    [
      ["--release", "--acknowledge", " รวมหมู่บ้าน "],
      { release: { id: null }, acknowledge: "รวมหมู่บ้าน" },
    ],
    [["--withdraw", "2569-12", " ยอดรวมผิด "], { withdraw: { id: "2569-12", reason: "ยอดรวมผิด" } }],
    [["--acknowledge", "why"], { acknowledge: "why" }],
    [["--report", "รายงาน.html"], { report: "รายงาน.html" }],
    [["--into", ".building/1"], { into: ".building/1" }],
  ])("%j are understood", (args, options) => {
    const nothing = { check: false, release: null, acknowledge: null, report: null, into: null };
    expect(readOptions(args)).toEqual({ ...nothing, withdraw: null, ...options });
  });

  it.each([
    [["--relese"]],
    [["2569-12"]],
    [["--release", "--acknowledge"]],
    [["--release", "--acknowledge", " "]],
    [["--withdraw", "2569-12"]],
    [["--withdraw", "2569-12", " "]],
    [["--withdraw", "2569-12", "เหตุผล", "--release"]],
    [["--check", "--acknowledge", "why"]],
    [["--report"]],
    [["--report", "report.docx"]],
    [["--check", "--release"]],
  ])("%j are not", (args) => {
    expect(readOptions(args)).toBeNull();
  });
});
