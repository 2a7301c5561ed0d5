import { describe, expect, it } from "vitest";
import { partOf, wholeSizeOf } from "../../../src/islands/offline/part.ts";

const whole = () =>
  new Response("0123456789", { headers: { "content-type": "application/vnd.apache.parquet" } });

describe("a part of a kept file", () => {
  it.each([
    ["bytes=0-3", "0123", "bytes 0-3/10"],
    ["bytes=4-", "456789", "bytes 4-9/10"],
    ["bytes=-3", "789", "bytes 7-9/10"],
    ["bytes=8-99", "89", "bytes 8-9/10"],
    ["bytes=-99", "0123456789", "bytes 0-9/10"],
  ])("is cut from the whole: %s", async (range, text, said) => {
    const part = await partOf(whole(), range);
    expect(part.status).toBe(206);
    expect(part.headers.get("content-range")).toBe(said);
    expect(part.headers.get("content-length")).toBe(String(text.length));
    expect(part.headers.get("content-type")).toBe("application/vnd.apache.parquet");
    expect(await part.text()).toBe(text);
    expect(wholeSizeOf(part)).toBe(10);
  });

  it("beyond its end is refused, and a range that can't be read is answered with the whole", async () => {
    const beyond = await partOf(whole(), "bytes=10-");
    expect(beyond.status).toBe(416);
    expect(beyond.headers.get("content-range")).toBe("bytes */10");
    for (const range of ["bytes=0-1,4-5", "lines=1-2", "bytes=5-2"]) {
      const all = await partOf(whole(), range);
      expect([all.status, await all.text()]).toEqual([200, "0123456789"]);
    }
  });

  it("tells the size of the whole only where it is known", () => {
    expect(wholeSizeOf(new Response(""))).toBeNull();
    const unknown = new Response("", { headers: { "content-range": "bytes 0-3/*" } });
    expect(wholeSizeOf(unknown)).toBeNull();
  });
});
