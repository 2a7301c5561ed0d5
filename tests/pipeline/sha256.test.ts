import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { createSha256 } from "../../src/pipeline/read/sha256.ts";

it.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
])("digests the published example %j", (text, digest) => {
  const hash = createSha256();
  hash.update(new TextEncoder().encode(text));
  expect(hash.digest()).toBe(digest);
});

it("agrees with the native digest at every length around a block, however the bytes come", () => {
  for (let length = 0; length <= 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => i * 31);
    const hash = createSha256();
    for (let at = 0; at < length; at += 1 + (length % 7))
      hash.update(bytes.subarray(at, at + 1 + (length % 7)));
    expect(hash.digest()).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});
