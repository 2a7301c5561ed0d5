import { describe, expect, it } from "vitest";
import { buildPlaces, readProvince } from "../../src/words/place/place.ts";
import { cleanText } from "../../src/words/text/thaiText.ts";
import { areas } from "./register.ts";
import { howMany } from "../howMany.ts";

const provinces = areas.filter(({ level }) => level === "province");
const names = new Set(provinces.map(({ nameTh }) => nameTh));
const places = buildPlaces(provinces);

// Consonants, vowels, tone marks and signs.
const letters = Array.from({ length: 0x4f }, (_, i) => 0x0e01 + i)
  .filter((code) => code <= 0x0e3a || code >= 0x0e40)
  .map((code) => String.fromCharCode(code));

describe("a province name with one letter wrong", () => {
  it("is refused unless it is another province, and the right name is suggested", () => {
    let refused = 0;
    let suggested = 0;
    for (const name of [...names].filter((_, i) => i % howMany(6, 1) === 0)) {
      for (const written of slipsOf(name)) {
        const reading = readProvince(written, places);
        if (reading.ok) {
          expect(names, `${written} for ${name}`).toContain(cleanText(written));
          continue;
        }
        refused++;
        expect(reading.refusal.suggest.length).toBeLessThanOrEqual(3);
        if (reading.refusal.suggest.includes(name)) suggested++;
      }
    }
    expect(refused).toBeGreaterThan(howMany(10_000, 80_000));
    expect(suggested / refused).toBeGreaterThan(0.999);
  });
});

/** Each letter left out, changed for any other or in place of its neighbour, and any letter put in anywhere. */
function slipsOf(name: string): Set<string> {
  const slips = new Set<string>();
  for (let i = 0; i <= name.length; i++) {
    const [before, here, after] = [name.slice(0, i), name.charAt(i), name.slice(i + 1)];
    slips.add(before + after);
    slips.add(before + after.charAt(0) + here + after.slice(1));
    for (const letter of letters) {
      slips.add(before + letter + after);
      slips.add(before + letter + here + after);
    }
  }
  slips.delete(name);
  return slips;
}
