import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bareHtml, barePath, writeBarePages } from "../../scripts/bench/pages/barePage.ts";
import { readChoice } from "../../scripts/bench/pages.ts";
import { blockingMs } from "../../scripts/bench/pages/blocking.ts";
import { wireUntil } from "../../scripts/bench/pages/wire.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

describe("a bare page", () => {
  const head = `<meta charset="utf-8"><title>ก</title><link rel="canonical" href="/a/">`;
  const body = `<body><h1 class="x">จังหวัด</h1><svg><rect/></svg></body>`;

  it("keeps all that is read and drawn, and nothing that is fetched or run", () => {
    const html =
      `<head>${head}<link rel="preload" href="/f.woff2" as="font"><link href="/s.css" rel="stylesheet">` +
      `<link rel="icon" href="/i.svg"><style>\nh1 { color: red }\n</style>` +
      `<script type="module" src="/a.js"></script></head>${body}<script type="application/json">\n{}\n</script>`;
    expect(bareHtml(html)).toBe(`<head>${head}</head>${body}`);
  });

  it("stands beside the site under the same address", () => {
    const dist = temporaryFolder({ "areas/50/index.html": `${body}<script src="/a.js"></script>` });
    const root = writeBarePages(dist, ["areas/50/"]);
    expect(readFileSync(join(root, barePath, "areas/50/index.html"), "utf8")).toBe(body);
  });
});

describe("the parts of the measurement", () => {
  it("are all run five times unless some, or a number, are named", () => {
    expect(readChoice([])).toEqual({ parts: ["slow", "local", "answers"], runs: 5 });
    expect(readChoice(["2", "local"])).toEqual({ parts: ["local"], runs: 2 });
    expect(() => readChoice(["loacl"])).toThrow("no such part or number of runs: loacl");
  });
});

describe("what had come until the page was painted", () => {
  it("is told by the clock on the wall, whatever the other clock began at", () => {
    const wire = {
      start: { at: 5_000, wall: 1_800_000_000 },
      asked: [5_000, 5_000.4, 5_002],
      files: new Map([
        ["page", { wireBytes: 700, parts: [{ at: 5_000.3, bytes: 4_000 }] }],
        [
          "font",
          {
            wireBytes: 100,
            parts: [
              { at: 5_000.9, bytes: 25 },
              { at: 5_002.5, bytes: 75 },
            ],
          },
        ],
        ["script", { wireBytes: 9_000, parts: [{ at: 5_003, bytes: 30_000 }] }],
      ]),
    };
    expect(wireUntil(wire, 1_800_000_001)).toEqual({ requests: 2, bytes: 725 });
    expect(wireUntil(wire, 1_800_000_010)).toEqual({ requests: 3, bytes: 9_800 });
  });

  it("is not told of a page that asked for nothing", () => {
    expect(() => wireUntil({ start: null, asked: [], files: new Map() }, 1)).toThrow(
      "asked for nothing",
    );
  });
});

describe("the total blocking time", () => {
  it("counts what a task takes beyond 50 ms, after the first paint", () => {
    const tasks = [
      { startTime: 100, duration: 300 },
      { startTime: 380, duration: 140 },
      { startTime: 700, duration: 60 },
      { startTime: 900, duration: 50 },
    ];
    expect(blockingMs(tasks, 400)).toBe(70 + 10);
    expect(blockingMs(tasks, 0)).toBe(250 + 90 + 10);
    expect(blockingMs([], 0)).toBe(0);
  });
});
