import { spawn } from "node:child_process";
import { connect } from "node:net";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { request as httpRequest } from "node:http";
import { serveFolder, type Served } from "../../scripts/serve.ts";
import { isFree } from "../../scripts/serve/listen.ts";
import { temporaryFolder, writeInto } from "./temporaryFolder.ts";

const page = `<!doctype html><title>ร้อยใจรักษ์</title>${"<p>หมู่บ้าน</p>".repeat(200)}`;
const rows = Buffer.from("0123456789".repeat(30));

async function serve(files: Record<string, string | Buffer>, base?: string): Promise<Served> {
  const root = temporaryFolder(files);
  const served = await serveFolder({ root, base });
  onTestFinished(served.close);
  return served;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks without decoding, following or tidying anything. */
function ask(url: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(url, { headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.on("error", reject).end();
  });
}

/** Sends a request line just as written, which no client library would. */
function askRaw(url: string, target: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(port), hostname === "localhost" ? "127.0.0.1" : hostname);
    socket.on("data", (chunk) => (answer += chunk.toString()));
    socket.on("error", reject).on("close", () => resolve(answer));
    socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}

describe("serveFolder", () => {
  it("serves a folder's index page with its type, a tag and the headers of a careful host", async () => {
    const { url } = await serve({ "index.html": page, "en/index.html": "English" });
    expect(url).toMatch(/^http:\/\/localhost:\d+\/$/);
    const { status, headers, body } = await ask(url);
    expect({ status, body: body.toString() }).toEqual({ status: 200, body: page });
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-length": String(Buffer.byteLength(page)),
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      etag: expect.stringMatching(/^"[\w-]+"$/),
    });
    expect((await ask(`${url}en/`)).body.toString()).toBe("English");
  });

  it("answers on both of the machine's own addresses and closes both", async () => {
    const root = temporaryFolder({ "index.html": page });
    const { url, close } = await serveFolder({ root });
    const port = Number(new URL(url).port);
    expect((await ask(`http://127.0.0.1:${port}/`)).status).toBe(200);
    expect(await isFree({ port, host: "localhost" })).toBe(false);
    await close();
    expect(await isFree({ port, host: "localhost" })).toBe(true);
  });

  it.each([
    ["data/a.parquet", "application/vnd.apache.parquet"],
    ["data/a.csv", "text/csv; charset=utf-8"],
    ["data/a.geojson", "application/geo+json; charset=utf-8"],
    ["data/a.md", "text/markdown; charset=utf-8"],
    ["engine/a.wasm", "application/wasm"],
    ["engine/a.wasm.gz", "application/gzip"],
    ["_astro/a.woff2", "font/woff2"],
    ["a.unknown", "application/octet-stream"],
  ])("serves %s as %s", async (path, contentType) => {
    const { url } = await serve({ [path]: "x" });
    expect((await ask(`${url}${path}`)).headers["content-type"]).toBe(contentType);
  });

  it("says once and for all what a name with a hash holds, and nothing else", async () => {
    const immutable = "public, max-age=31536000, immutable";
    const names = {
      "_astro/page.css": immutable,
      "engine/0a1b2c3d4e5f6071/duckdb-eh.wasm.gz": immutable,
      "data/rows.0a1b2c3d4e5f.parquet": immutable,
      "data/2567-10-01/rows.csv": "no-cache",
      "data/latest/rows.csv": "no-cache",
      "data/latest.json": "no-cache",
      "feeds/table/rows.xml": "no-cache",
      "villages/500101010101/index.html": "no-cache",
    };
    const { url } = await serve(Object.fromEntries(Object.keys(names).map((name) => [name, "x"])));
    for (const [name, caching] of Object.entries(names)) {
      expect([name, (await ask(`${url}${name}`)).headers["cache-control"]]).toEqual([
        name,
        caching,
      ]);
    }
  });

  it("leads to the folder with its slash, keeping the question", async () => {
    const { url } = await serve({ "หมู่บ้าน/index.html": page });
    const { status, headers } = await ask(`${url}${encodeURIComponent("หมู่บ้าน")}?a=1&b=2`);
    expect(status).toBe(301);
    expect(headers.location).toBe(`/${encodeURIComponent("หมู่บ้าน")}/?a=1&b=2`);
  });

  it("knows a file that has not changed, and one that has", async () => {
    const root = temporaryFolder({ "index.html": page });
    const { url, close } = await serveFolder({ root });
    onTestFinished(close);
    const { etag = "" } = (await ask(url)).headers;
    expect(await ask(url, { "if-none-match": `"other", W/${etag}` })).toMatchObject({
      status: 304,
    });
    writeInto(root, "index.html", `${page} `);
    expect(await ask(url, { "if-none-match": `${etag}` })).toMatchObject({ status: 200 });
  });

  it("answers HEAD without the body, and no other method", async () => {
    const { url } = await serve({ "index.html": page });
    const head = await ask(url, {}, "HEAD");
    expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect(head.headers["content-length"]).toBe(String(Buffer.byteLength(page)));
    const post = await ask(url, {}, "POST");
    expect([post.status, post.headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  it("serves an empty file", async () => {
    const { url } = await serve({ "empty.csv": "" });
    expect(await ask(`${url}empty.csv`)).toMatchObject({ status: 200, body: Buffer.alloc(0) });
  });
});

describe("a site that another takes the place of", () => {
  /** As a build does it, over and over, with a moment between the two renames. */
  const swapping = `
    const { mkdirSync, renameSync, rmSync, writeFileSync } = require("node:fs");
    const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    for (let i = 0; i < 150; i++) {
      rmSync(".dist-old", { recursive: true, force: true });
      mkdirSync(".dist-new/en", { recursive: true });
      for (const page of ["index.html", "en/index.html"]) writeFileSync(".dist-new/" + page, String(i));
      renameSync("dist", ".dist-old");
      pause();
      renameSync(".dist-new", "dist");
      pause();
    }`;

  it("is never missing a page that both have", async () => {
    const folder = temporaryFolder({ "dist/index.html": "first", "dist/en/index.html": "first" });
    const served = await serveFolder({ root: join(folder, "dist") });
    onTestFinished(served.close);
    const swaps = spawn(process.execPath, ["-e", swapping], { cwd: folder, stdio: "inherit" });
    const ended = new Promise<number | null>((resolve) => swaps.on("close", resolve));
    const statuses = new Map<number | undefined, number>();
    while (swaps.exitCode === null) {
      const asked = ["", "en/"].map((path) => ask(served.url + path));
      for (const { status } of await Promise.all(asked))
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect(await ended).toBe(0);
    expect([...statuses.keys()]).toEqual([200]);
    expect(statuses.get(200)).toBeGreaterThan(100);
  });
});

describe("compression", () => {
  it.each([
    ["br, gzip", "br"],
    ["gzip", "gzip"],
    ["gzip;q=0.5, *", "br"],
    ["br;q=0, gzip;q=0.1", "gzip"],
    ["identity", undefined],
    ["br;q=0", undefined],
  ])("for “%s” is %s, and the text comes back whole", async (accepted, encoding) => {
    const { url } = await serve({ "index.html": page });
    const { headers, body } = await ask(url, { "accept-encoding": accepted });
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers["vary"]).toBe("Accept-Encoding");
    expect(headers["content-length"]).toBe(String(body.length));
    const open =
      { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ""] ?? ((b: Buffer) => b);
    expect(open(body).toString()).toBe(page);
  });

  it.each(["picture.png", "font.woff2", "rows.parquet", "engine.wasm.gz"])(
    "leaves %s as it is",
    async (name) => {
      const { url } = await serve({ [name]: rows.toString().repeat(10) });
      const { headers } = await ask(`${url}${name}`, { "accept-encoding": "br, gzip" });
      expect(headers["content-encoding"]).toBeUndefined();
      expect(headers["vary"]).toBeUndefined();
    },
  );

  it("gives each form its own tag, and the new text once the file has changed", async () => {
    const root = temporaryFolder({ "index.html": page });
    const { url, close } = await serveFolder({ root });
    onTestFinished(close);
    const br = { "accept-encoding": "br" };
    const first = await ask(url, br);
    expect(first.headers["etag"]).not.toBe((await ask(url)).headers["etag"]);
    expect(await ask(url, { ...br, "if-none-match": `${first.headers["etag"]}` })).toMatchObject({
      status: 304,
    });
    writeInto(root, "index.html", `${page} ใหม่`);
    expect(brotliDecompressSync((await ask(url, br)).body).toString()).toBe(`${page} ใหม่`);
  });
});

describe("a part of a file", () => {
  it.each([
    ["bytes=0-9", "0-9"],
    ["bytes=290-", "290-299"],
    ["bytes=-8", "292-299"],
    ["bytes=-900", "0-299"],
    ["bytes=0-0", "0-0"],
    ["bytes=295-900", "295-299"],
  ])("for %s is bytes %s", async (range, expected) => {
    const { url } = await serve({ "rows.parquet": rows });
    const { status, headers, body } = await ask(`${url}rows.parquet`, { range });
    const [start = 0, end = 0] = expected.split("-").map(Number);
    expect(status).toBe(206);
    expect(headers["content-range"]).toBe(`bytes ${expected}/300`);
    expect(headers["content-length"]).toBe(String(end - start + 1));
    expect(body).toEqual(rows.subarray(start, end + 1));
  });

  it.each(["bytes=300-", "bytes=-0"])("beyond the end is refused: %s", async (range) => {
    const { url } = await serve({ "rows.parquet": rows });
    const { status, headers } = await ask(`${url}rows.parquet`, { range });
    expect([status, headers["content-range"]]).toEqual([416, "bytes */300"]);
  });

  it.each(["bytes=0-1,5-6", "bytes=9-1", "rows=1-2", "bytes=-"])(
    "asked for in a way we do not serve is the whole: %s",
    async (range) => {
      const { url } = await serve({ "rows.parquet": rows });
      expect(await ask(`${url}rows.parquet`, { range })).toMatchObject({ status: 200, body: rows });
    },
  );

  it("is cut from the plain bytes even of a text, and only from the file that was meant", async () => {
    const { url } = await serve({ "rows.csv": rows.toString().repeat(10) });
    const headers = { range: "bytes=1-3", "accept-encoding": "br" };
    const part = await ask(`${url}rows.csv`, headers);
    expect([part.status, part.body.toString()]).toEqual([206, "123"]);
    const same = { ...headers, "if-range": `${part.headers["etag"]}` };
    expect((await ask(`${url}rows.csv`, same)).status).toBe(206);
    expect((await ask(`${url}rows.csv`, { ...headers, "if-range": `"other"` })).status).toBe(200);
  });
});

describe("an address where nothing stands", () => {
  const files = { "404.html": "ไม่พบหน้านี้", "en/404.html": "not found", "index.html": page };

  it.each([
    ["nothing/", "ไม่พบหน้านี้"],
    ["th.html", "ไม่พบหน้านี้"],
    ["en/nothing/", "not found"],
    ["en/charts/nothing/", "not found"],
  ])("%s shows the page that says so in its language", async (path, expected) => {
    const { url } = await serve(files);
    const { status, body } = await ask(`${url}${path}`);
    expect([status, body.toString()]).toEqual([404, expected]);
  });

  it("says so in plain text where there is no such page", async () => {
    const { url } = await serve({ "a/b.txt": "" });
    const { status, headers } = await ask(`${url}a/`);
    expect([status, headers["content-type"]]).toEqual([404, "text/plain; charset=utf-8"]);
  });
});

describe("an address that climbs out of the folder", () => {
  it.each([
    ["/../package.json", 404],
    ["/%2e%2e/package.json", 404],
    ["/..%2fpackage.json", 404],
    ["/en/../../package.json", 404],
    ["/..\\package.json", 404],
    ["/%5c..%5cpackage.json", 404],
    ["//package.json", 404],
    ["/./secret.txt", 404],
    ["/.env", 404],
    ["/secret.txt%00.html", 404],
    ["/%", 400],
    ["/%ff", 400],
    ["http://localhost/../package.json", 404],
  ])("%s finds nothing", async (target, status) => {
    const root = temporaryFolder({
      "package.json": "out of reach",
      "site/.env": "out of reach",
      "site/secret.txt": "out of reach",
    });
    const { url, close } = await serveFolder({ root: `${root}/site` });
    onTestFinished(close);
    const answer = await askRaw(url, target);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).not.toContain("out of reach");
  });

  it("never leads to another host", async () => {
    const { url } = await serve({ "evil.example/index.html": page });
    expect(await askRaw(url, "//evil.example")).toMatch(/^HTTP\/1.1 404 /);
  });
});

describe("a site in a folder of its host", () => {
  it("stands under its base and nowhere else", async () => {
    const { url } = await serve({ "index.html": page, "en/index.html": "English" }, "/chumchon/");
    const { origin } = new URL(url);
    expect(new URL(url).pathname).toBe("/chumchon/");
    expect((await ask(`${url}en/`)).body.toString()).toBe("English");
    expect(await ask(`${origin}/chumchon`)).toMatchObject({
      status: 301,
      headers: { location: "/chumchon/" },
    });
    expect(await ask(`${url}en`)).toMatchObject({ headers: { location: "/chumchon/en/" } });
    expect((await ask(`${origin}/en/`)).status).toBe(404);
    expect((await ask(`${origin}/`)).status).toBe(404);
  });

  it("is refused a base without its slashes", async () => {
    await expect(serveFolder({ root: ".", base: "chumchon" })).rejects.toThrow(
      "base must begin and end with a slash: chumchon",
    );
  });
});
