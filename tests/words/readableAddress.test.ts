import { expect, it } from "vitest";
import { readableAddress } from "../../src/words/text/readableAddress.ts";

it("shows the letters of an address, and leaves what stands for none", () => {
  const written = `https://a.test/?q=${encodeURIComponent("ภูมิภาค")}&x=%2F%20`;
  expect(readableAddress(written)).toBe("https://a.test/?q=ภูมิภาค&x=%2F%20");
  expect(readableAddress("https://a.test/%E0%B8")).toBe("https://a.test/%E0%B8");
});
