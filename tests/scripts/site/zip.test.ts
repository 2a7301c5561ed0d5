import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { zipOf } from "../../../scripts/site/zip.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const parts = [
  { name: "kit/ก.txt", bytes: bytesOf("สวัสดี ".repeat(200)), isPacked: false },
  { name: "kit/a.png", bytes: bytesOf("already packed"), isPacked: true },
  { name: "kit/empty.txt", bytes: bytesOf(""), isPacked: false },
];

describe("an archive", () => {
  it("gives back its parts by their names", () => {
    const read = Object.entries(unzipSync(zipOf(parts))).map(([name, bytes]) => [name, [...bytes]]);
    expect(read).toEqual(parts.map(({ name, bytes }) => [name, [...bytes]]));
  });

  it("packs what is not packed yet", () => {
    expect(zipOf(parts).length).toBeLessThan(700);
    expect(zipOf(parts).includes("already packed")).toBe(true);
  });

  it("is the same for the same parts", () => {
    expect(zipOf(parts).equals(zipOf(parts))).toBe(true);
  });
});
