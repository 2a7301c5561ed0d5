import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { rasterizeOnce } from "../../src/render/png.ts";

const folder = join(process.cwd(), "node_modules/.cache/pictures");

/** Drawn by no other test or build. */
const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><text x="4" y="24">${text} ${process.pid}</text></svg>`;

it("takes a kept picture only whole, unchanged and under its own name", async () => {
  const before = new Set(readdirSync(join(folder, ".."), { recursive: true }).map(String));
  const png = await rasterizeOnce(svg("one"));
  const isNew = (name: string) => !before.has(join("pictures", name));
  const holds = (name: string) => readFileSync(join(folder, name)).includes(Buffer.from(png));
  const kept = readdirSync(folder).find((name) => isNew(name) && holds(name)) as string;
  const whole = readFileSync(join(folder, kept));

  const flipped = Buffer.from(whole);
  flipped[whole.length >> 1]! ^= 1;
  await rasterizeOnce(svg("two"));
  const others = readdirSync(folder).filter((name) => isNew(name) && !holds(name));
  const another = readFileSync(join(folder, others.at(-1) as string));
  for (const garbled of [
    flipped,
    whole.subarray(0, 60),
    whole.subarray(0, 10),
    Buffer.alloc(0),
    another,
  ]) {
    writeFileSync(join(folder, kept), garbled);
    expect(Buffer.from(await rasterizeOnce(svg("one"))).equals(png)).toBe(true);
    expect(readFileSync(join(folder, kept)).equals(whole)).toBe(true);
  }
  for (const name of readdirSync(folder).filter(isNew)) rmSync(join(folder, name));
});
