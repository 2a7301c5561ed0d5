import { describe, expect, it, test } from "vitest";
import { describeFile } from "../../src/pipeline/describe/describe.ts";
import { createDecoder } from "../../src/pipeline/decode/decode.ts";
import { readSheet } from "../../src/pipeline/read/sheet.ts";
import { places } from "../words/register.ts";
import { seededRandom } from "../query/market.ts";
import { encodeAs, foreignWords } from "./encodings.ts";

const reasonOf = (bytes: Uint8Array) => {
  const decoder = createDecoder();
  decoder.push(bytes, true);
  return decoder.failure()?.reason ?? null;
};

/** Names of every area, as tables have them. */
const thai = [...new Set(places.byCode.values().map(({ nameTh }) => nameTh))];

describe("a table in an 8-bit encoding of another language", () => {
  for (const [encodings, list] of foreignWords)
    for (const encoding of encodings) {
      const words = list.split(" ");
      it(`is refused in ${encoding}`, () => {
        const whole = `id,${words[0]},n\n${words.map((word, i) => `${i},${word},7`).join("\n")}\n`;
        expect(reasonOf(encodeAs(whole, encoding))).not.toBeNull();
      });

      it(`is refused with few rows in ${encoding}`, () => {
        const random = seededRandom(7);
        const pick = () => words[Math.floor(random() * words.length)]!;
        const files = Array.from({ length: 100 }, () =>
          encodeAs(`id,${pick()},n\n1,${pick()},5\n2,${pick()},6\n3,${pick()},9\n`, encoding),
        ).filter((bytes) => bytes.some((byte) => byte > 0xa0));
        const passed = files.filter((bytes) => reasonOf(bytes) === null).length;
        // A few words of four letters spell Thai consonants by chance, in bytes that nothing tells apart.
        expect(passed / files.length).toBeLessThan(0.05);
      });
    }

  it("is refused once, with where, what it is and what to do, and drafts no encoding", () => {
    const bytes = encodeAs(
      "id,name,amount\n1,Café Doi Tung,500\n2,Chiang Mai,700\n",
      "windows-1252",
    );
    const { findings, account } = readSheet(bytes, { file: "a.csv" });
    expect(findings.map(({ code, line, severity }) => [code, line, severity])).toEqual([
      ["encoding", 2, "refuse"],
    ]);
    expect(findings[0]?.advice.en).toMatch(/no Thai words.*\(byte 21 of the file\)/);
    expect(account.accepted).toBe(0);
    expect(describeFile(bytes, { file: "a.csv", places }).layout).toEqual({});
  });

  it("is read once it is saved as UTF-8", () => {
    const bytes = new TextEncoder().encode("id,name,amount\n1,Café Doi Tung,500\n");
    expect(readSheet(bytes, { file: "a.csv" }).findings).toEqual([]);
  });
});

describe("a table in windows-874", () => {
  it("is read with any single name of the register, and any two", () => {
    const random = seededRandom(3);
    const refused = thai.filter((name, i) => {
      const other = thai[Math.floor(random() * thai.length)]!;
      const files = [`id,${name}\n1,2\n`, `${name},${other}\n${i},5\n`];
      return files.some((text) => reasonOf(encodeAs(text, "windows-874")) !== null);
    });
    expect(refused).toEqual([]);
  });

  test.each([
    "ก,ข\nค,1\n",
    "id,กทม.\n1,2\n",
    "code,อบต.\n1,2\n",
    "อ.,ต.,จ.\n1,2,3\n",
    "id,ผลิตภัณฑ์\n1,2\n",
    "year,พ.ศ. ๒๕๖๗\n1,2\n",
    "บริษัท ABC จำกัด,โครงการ OTOP\n1,2\n",
    "name,โรงเรียน ABCวิทยา\nA,B\n",
    "ทะเบียน,n\n1กข 1234,5\n",
    "id,n\n1,ม.3\n",
    "“ปี”,n – m\n1,2\n",
    "ID,ธ.ก.ส.\n1,2\n",
    `ปี,n\n${"1,2\n".repeat(200_000)}`,
    `${"a,1\n".repeat(50_000)}ชุมชน,2\n`,
  ])("reads %j", (text) => expect(reasonOf(encodeAs(text, "windows-874"))).toBeNull());

  it("is refused where a word of it is in another encoding", () => {
    const bytes = encodeAs("จังหวัด,ร้าน\nเชียงใหม่,", "windows-874");
    const cafe = encodeAs("Café\n", "windows-1252");
    expect(reasonOf(Uint8Array.from([...bytes, ...cafe]))).toBe("stray_mark");
  });
});
