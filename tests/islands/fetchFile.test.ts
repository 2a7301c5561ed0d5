import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen } from "../../scripts/serve/listen.ts";
import { FetchError, withReason } from "../../src/islands/shared/fetchError.ts";
import {
  fetchDecoded,
  fetchFile,
  type FetchOptions,
  fetchParsed,
  fetchText,
} from "../../src/islands/shared/fetchFile.ts";
import { importPart } from "../../src/islands/shared/importPart.ts";
import { answerFaultily, type Fault } from "../faultyAnswer.ts";

const body = JSON.stringify({ rows: "x".repeat(20_000) });
let sound: Awaited<ReturnType<typeof listen>>;
let faulty: Awaited<ReturnType<typeof listen>>;
const dropped: string[] = [];

beforeAll(async () => {
  sound = await listen(
    (request, response) => {
      const range = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? "");
      const ranged = range && request.url !== "/whole";
      const sent = ranged ? body.slice(Number(range[1]), Number(range[2]) + 1) : body;
      response.writeHead(ranged ? 206 : 200, {
        "Content-Type": "application/json",
        "Content-Length": sent.length,
      });
      response.end(sent);
    },
    { port: 0, host: "127.0.0.1" },
  );
  faulty = await listen(
    (request, response) => {
      const [, fault, ...rest] = (request.url ?? "").split("/");
      request.socket.on("close", () => dropped.push(request.url ?? ""));
      request.url = `/${rest.join("/")}`;
      if (fault === "trickles") {
        response.writeHead(200);
        const clock = setInterval(() => response.write("."), 20);
        return void request.socket.on("close", () => clearInterval(clock));
      }
      answerFaultily(fault as Fault, `http://127.0.0.1:${sound.port}`, request, response);
    },
    { port: 0, host: "127.0.0.1" },
  );
});
afterAll(async () => {
  await Promise.all([sound.close(), faulty.close()]);
});

const at = (path: string) => `http://127.0.0.1:${sound.port}/${path}`;
const faultyAt = (fault: string) => `http://127.0.0.1:${faulty.port}/${fault}/file.json`;
const troubleOf = (path: string, options: FetchOptions = {}) =>
  fetchFile(path, { patienceMs: 300, ...options }).then(
    () => "answered",
    (error: unknown) => (error instanceof FetchError ? error.kind : error),
  );

describe("a file of the site", () => {
  it("is had whole, as text, and as what it says", async () => {
    expect((await fetchFile(at("a"))).bytes.length).toBe(body.length);
    expect(await fetchText(at("a"))).toBe(body);
    expect(await fetchParsed(at("a"))).toEqual(JSON.parse(body));
  });

  it("is had in part, or whole from a host that knows no parts", async () => {
    const part = await fetchFile(at("a"), { range: [2, 6], bytes: body.length });
    expect([part.isPart, new TextDecoder().decode(part.bytes)]).toEqual([true, "rows"]);
    const whole = await fetchFile(at("whole"), { range: [2, 6], bytes: body.length });
    expect([whole.isPart, whole.bytes.length]).toEqual([false, body.length]);
  });

  it("may take longer than a patience as long as it moves, and tells how far it has come", async () => {
    const seen: number[] = [];
    const started = performance.now();
    const { bytes } = await fetchFile(faultyAt("drips"), {
      patienceMs: 300,
      onBytes: (received) => seen.push(received),
    });
    expect(performance.now() - started).toBeGreaterThan(900);
    expect(bytes.length).toBe(body.length);
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.at(-1)).toBe(body.length);
  });
});

describe("a file that can't be had", () => {
  it.each([
    ["hangs", "silent"],
    ["stalls", "silent"],
    ["trickles", "silent"],
    ["cut", "incomplete"],
    ["missing", "missing"],
    ["failing", "failing"],
    ["page", "otherPage"],
  ])("%s: is told as %s, and its connection is let go", async (fault, kind) => {
    expect(await troubleOf(faultyAt(fault))).toBe(kind);
    if (kind === "silent")
      await expect.poll(() => dropped.some((url) => url.includes("file.json"))).toBe(true);
  });

  it("is told where nobody listens, has another length, or says what can't be read", async () => {
    const nobody = await listen(() => {}, { port: 0, host: "127.0.0.1" });
    await nobody.close();
    expect(await troubleOf(`http://127.0.0.1:${nobody.port}/`)).toBe("unreachable");
    expect(await troubleOf(at("a"), { bytes: 7 })).toBe("incomplete");
    await expect(
      fetchDecoded(at("a"), () => {
        throw new Error("unreadable");
      }),
    ).rejects.toMatchObject({ kind: "incomplete" });
  });

  it("was not wanted any more: the reason of whoever dropped it", async () => {
    const dropping = new AbortController();
    const fetched = troubleOf(faultyAt("hangs"), { signal: dropping.signal });
    dropping.abort("enough");
    expect(await fetched).toBe("enough");
    expect(await troubleOf(at("a"), { signal: AbortSignal.abort("before") })).toBe("before");
  });

  it("says why in Thai and in English, behind what is missing for it", () => {
    const what = { th: "ดึงไม่ได้", en: "Not had." };
    const told = withReason(what, new FetchError("silent", "/a", "late"));
    expect(told.th).toMatch(/^ดึงไม่ได้ รอแล้วข้อมูลไม่มา/);
    expect(told.en).toMatch(/^Not had\. Nothing came for a while/);
    expect(withReason(what, new Error("of our own"))).toEqual(what);
  });
});

describe("a part of the program", () => {
  it("is told when it is late, and welcome when it comes after all", async () => {
    let arrive: (part: string) => void = () => {};
    const coming = new Promise<string>((resolve) => (arrive = resolve));
    await expect(importPart(coming, 20)).rejects.toMatchObject({ kind: "program" });
    arrive("here");
    expect(await importPart(coming, 20)).toBe("here");
    await expect(importPart(Promise.reject(new Error("404")))).rejects.toMatchObject({
      kind: "program",
    });
  });
});
