import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { peopleMeasuresOf } from "../../src/models/subjects/population/peopleMeasures.ts";
import { comparedArea, comparedFiles, comparedRows } from "../../src/models/areas/comparedAreas.ts";
import { drawComparison } from "../../src/render/comparison.ts";
import { unpackAreas } from "../../src/schema/declare/comparedArea.ts";
import { published } from "../publication.ts";

const files = comparedFiles(published);
const links = {
  area: (code: string) => `/areas/${code}/`,
  row: (file: string, row: number) => `/${file}#row-${row}`,
  without: (code: string) => `?without=${code}`,
};

function tableOf(codes: readonly string[], language: "th" | "en" = "th"): Document {
  const areas = codes.map((code) => comparedArea(published, code));
  const rows = comparedRows(published);
  return parseHTML(`<body>${drawComparison({ language, areas, rows }, links)}</body>`).document;
}

const rowOf = (document: Document, label: string): string[] =>
  [...document.querySelectorAll("tbody tr")]
    .filter((row) => row.querySelector("th")?.textContent?.startsWith(label))
    .flatMap((row) =>
      [...row.querySelectorAll("td")].map((cell) => cell.firstChild?.textContent ?? ""),
    );

describe("the files that a comparison is made from", () => {
  it("hold every area of the country once, and give back what was put in", () => {
    const areas = files.flatMap(({ props }) => unpackAreas(props.file));
    expect(areas.length).toBe(8_442);
    expect(new Set(areas.map(({ code }) => code)).size).toBe(8_442);
    for (const code of ["00", "50", "5010", "501005", "104601"]) {
      const found = areas.find((area) => area.code === code);
      expect(found).toMatchObject(comparedArea(published, code));
    }
  });

  it("are small enough to fetch six of on a cheap phone", () => {
    for (const { props } of files) expect(JSON.stringify(props.file).length).toBeLessThan(80_000);
  });
});

describe("areas side by side", () => {
  it("show the numbers of their pages, each with its row", () => {
    const document = tableOf(["50", "5010"]);
    const { people } = peopleMeasuresOf(published, "50");
    expect(people).toMatchObject({ value: 1_789_385 });
    expect(rowOf(document, "ประชากร (คน)")).toEqual(["1,789,385", "78,261"]);
    expect(document.querySelector("tbody a")?.getAttribute("href")).toBe(
      "/raw/dopa-registration/2564/population_2564.csv#row-4715",
    );
  });

  it("tell a change of people as a number and in per cent", () => {
    const document = tableOf(["50"]);
    const { change, changeShare } = peopleMeasuresOf(published, "50");
    if (change.kind === "notStated" || changeShare.kind !== "derived") throw new Error("silent");
    const [last, first] = changeShare.working.match(/\d+/g)!.map(Number) as [number, number];
    expect(change.value).toBe(last - first);
    expect(rowOf(document, "ประชากรเปลี่ยนไป (คน)")[0]?.trim()).toMatch(/^[+−][\d,]+$/);
    const share = `${((100 * (last - first)) / first).toFixed(1)}%`;
    expect(rowOf(document, "ประชากรเปลี่ยนไป (ร้อยละ)")[0]?.trim()).toBe(
      share.startsWith("-") ? share.replace("-", "−") : `+${share}`,
    );
  });

  it("say what is not stated, and name what is stated of none of them", () => {
    const document = tableOf(["50", "57", "10"]);
    expect(rowOf(document, "ยอดจำหน่าย OTOP (ล้านบาท)").at(-1)).toBe("ไม่ได้ระบุ");
    expect(rowOf(document, "ตำบลเป้าหมายร้อยใจรักษ์ ระยะที่\u00a02")).toEqual([
      "24",
      "ไม่ได้ระบุ",
      "ไม่ได้ระบุ",
    ]);
    expect(document.querySelector("p")?.textContent).toContain("อำเภอเป้าหมายร้อยใจรักษ์");
    expect(tableOf(["1001"]).querySelector("p")?.textContent).toContain("ยอดจำหน่าย OTOP");
  });

  it("keep markup in a name as text", () => {
    const hostile = { ...comparedArea(published, "50"), en: `<img src=x onerror=alert(1)>"` };
    const html = drawComparison(
      { language: "en", areas: [hostile, hostile], rows: comparedRows(published) },
      links,
    );
    const { document } = parseHTML(`<body>${html}</body>`);
    expect(document.querySelectorAll("img, [onerror]").length).toBe(0);
    expect(document.querySelector("thead a")?.textContent).toContain("<img");
  });
});
