import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { nativeDigest } from "../../src/islands/check/nativeDigest.ts";

describe("the browser's own digest of a file", () => {
  it.each([0, 1, 64, 1_000_003])("is that of its %i bytes", async (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) % 251);
    const native = nativeDigest(new Blob([bytes]))!;
    await native.whole;
    expect(native.hash.digest()).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  it("is not asked of a file that would hold too much memory", () => {
    const long = { size: 97 * 2 ** 20, arrayBuffer: () => Promise.reject(new Error("read")) };
    expect(nativeDigest(long as unknown as Blob)).toBe(null);
  });

  it("says nothing before all is read, and nothing of a file that can't be read", async () => {
    const gone = { size: 5, arrayBuffer: () => Promise.reject(new Error("gone")) };
    const native = nativeDigest(gone as unknown as Blob)!;
    expect(() => native.hash.digest()).toThrow("before it was there");
    await expect(native.whole).rejects.toThrow("gone");
  });
});
