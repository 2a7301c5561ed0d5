import { connect } from "node:http2";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { brotliDecompressSync } from "node:zlib";
import { randomChanges } from "../../scripts/bench/explore/changes.ts";
import { goalTable } from "../../scripts/bench/goals.ts";
import { serveFast } from "../../scripts/bench/web/server.ts";
import { checkShown } from "../../scripts/bench/explore/shown.ts";
import { filterNames, readAnswers } from "../../scripts/bench/explore/truth.ts";
import { writeVillageFunds } from "../../scripts/bench/villageFunds.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const areas = [
  { code: "50", level: "province", nameTh: "เชียงใหม่", nameEn: "Chiang Mai" },
  { code: "5001", level: "amphoe", nameTh: "เมืองเชียงใหม่", nameEn: "Mueang Chiang Mai" },
  { code: "500101", level: "tambon", nameTh: "ศรีภูมิ", nameEn: "Si Phum" },
  { code: "57", level: "province", nameTh: "เชียงราย", nameEn: "Chiang Rai" },
  { code: "5701", level: "amphoe", nameTh: "เมืองเชียงราย", nameEn: "Mueang Chiang Rai" },
  { code: "570101", level: "tambon", nameTh: "เวียง", nameEn: "Wiang" },
] as const;

const text = [...writeVillageFunds(areas as never, 150, "clean")].join("");
const readExport = () => readAnswers(join(temporaryFolder({ "export.csv": text }), "export.csv"));

describe("the answers that pages are held against", () => {
  it("add up to the whole export, and to its lines", async () => {
    const answers = await readExport();
    const lines = text.trimEnd().split("\n").slice(1);
    const chiangRai = lines.filter((line) => line.startsWith("57") && line.includes("กองทุนหมู่บ้าน"));
    const members = chiangRai.reduce((sum, line) => sum + Number(line.split(",")[11]), 0);
    const truth = answers.of({ province: "57", fund_type: "village_fund" });
    expect(answers.of({}).rows).toBe(lines.length);
    expect([truth.rows, truth.members]).toEqual([chiangRai.length, members]);
    expect([...truth.membersByProvince]).toEqual([["57", members]]);
  });

  it("refuse a page that is one member off, or leaves a place out", async () => {
    const truth = (await readExport()).of({});
    const shown = { found: truth.rows, total: truth.members, places: [...truth.membersByProvince] };
    expect(() => checkShown(shown, truth, {})).not.toThrow();
    expect(() => checkShown({ ...shown, total: truth.members + 1 }, truth, {})).toThrow(
      "wrong answer",
    );
    const [first] = shown.places;
    expect(() => checkShown({ ...shown, places: [first!] }, truth, {})).toThrow("wrong answer");
  });
});

describe("the changes that are timed", () => {
  it("change what is right every time", async () => {
    const answers = await readExport();
    const changes = randomChanges(answers, 40, {}, filterNames);
    const totals = changes.map(({ chosen }) => answers.of(chosen).members);
    expect(totals.every((total, i) => total !== totals[i - 1])).toBe(true);
    expect(changes).toEqual(randomChanges(answers, 40, {}, filterNames));
  });
});

describe("the goals", () => {
  it("are told as missed where they are missed", () => {
    const goal = { title: "a change, p50", most: 6, unit: "ms" } as const;
    const table = goalTable([
      { ...goal, measured: 5 },
      { ...goal, measured: 9 },
    ]);
    expect(
      table
        .split("\n")
        .slice(1)
        .map((line) => line.at(-1)),
    ).toEqual(["✓", "✗"]);
  });
});

describe("the server that pages are measured from", () => {
  it("sends text compressed and parts of files as they are, over HTTP/2", async () => {
    const words = "ชุมชนเปิดข้อมูล ".repeat(100);
    const folder = temporaryFolder({ "page.html": words, "table.parquet": "0123456789" });
    const server = await serveFast([temporaryFolder(), folder]);
    const client = connect(server.url, { rejectUnauthorized: false });
    const ask = (path: string, headers: Record<string, string> = {}) =>
      new Promise<{ headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
        const stream = client.request({ ":path": path, ...headers });
        const parts: Buffer[] = [];
        let received = {};
        stream.on("response", (headers) => (received = headers));
        stream.on("data", (part: Buffer) => parts.push(part));
        stream.on("end", () => resolve({ headers: received, body: Buffer.concat(parts) }));
        stream.on("error", reject);
      });
    const page = await ask("/page.html");
    expect(page.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(page.body).toString()).toBe(words);
    const part = await ask("/table.parquet", { range: "bytes=2-4" });
    expect([part.headers[":status"], part.body.toString()]).toEqual([206, "234"]);
    expect((await ask("/nothing")).headers[":status"]).toBe(404);
    client.destroy();
    await server.close();
  });
});
