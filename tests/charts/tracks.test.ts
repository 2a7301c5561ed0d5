import * as Plot from "@observablehq/plot";
import { expect, it } from "vitest";
import { drawTracks } from "../../src/charts/kit/tracks.ts";
import { createDocument } from "../../src/render/document.ts";
import { measure } from "../../src/render/fontMetrics.ts";
import { canvasOf } from "./canvas.ts";

it.each([
  [340, 6, 6],
  [340, 12, 6],
  [340, 40, 8],
  [760, 12, 12],
])("%i pixels of %i years name %i of them, none over the next", (width, count, most) => {
  const track = { name: "ตาราง", detail: "พ.ศ. 2568", dots: [] };
  const options = drawTracks([track], canvasOf("th", width), {
    ...{ years: { first: 2026 - count, last: 2026 }, every: 1, labels: "above" },
  });
  const svg = Plot.plot({ ...options, document: createDocument() as unknown as Document });
  const named = [...svg.querySelectorAll("text")]
    .filter((text) => /^\d{4}$/.test(text.textContent ?? ""))
    .map((text) => ({
      x: Number(/translate\(([\d.]+)/.exec(text.getAttribute("transform") ?? "")?.[1]),
      width: measure(13, 600)(text.textContent ?? ""),
    }))
    .toSorted((a, b) => a.x - b.x);
  expect(named.length).toBeGreaterThan(3);
  expect(named.length).toBeLessThanOrEqual(most);
  for (const [i, { x, width }] of named.entries())
    expect(x + width / 2).toBeLessThan((named[i + 1]?.x ?? Infinity) - width / 2);
});
