import { expect, it } from "vitest";
import { answered, texts } from "./answered.ts";

const site = answered("roi-jai-rak-site", "501005");

it("says both versions of households and people and chooses none", () => {
  expect(site.sentence("th")).toBe(
    "พื้นที่โครงการร้อยใจรักษ์ที่ตำบลท่าตอนมี 1,067 หรือ 1,132 ครัวเรือน และ 4,297 หรือ 4,709 คน แล้วแต่แหล่งที่มา " +
      "ซึ่งไม่ได้บอกว่าเป็นข้อมูลของปีใด ข่าวรัฐบาลระบุรายได้มากกว่า 66 ล้านบาทใน พ.ศ. 2566 และมากกว่า 85 ล้านบาทใน พ.ศ. 2567",
  );
  expect(site.sentence("en")).toBe(
    "The Roi Jai Rak site in Tha Ton has 1,067 or 1,132 households and 4,297 or 4,709 people, depending on the source; neither says of when. " +
      "Government news states an income of more than 66 million baht in 2023 and more than 85 million baht in 2024.",
  );
});

it("tells every figure with its place and source", () => {
  const rows = texts(site.table("en"));
  expect(rows).toHaveLength(12);
  expect(rows.slice(0, 2)).toEqual([
    ["Households", "Tha Ton", "1,132 households", "time not stated", "roijairak.com (excerpt)"],
    [
      "Households",
      "Tha Ton",
      "1,067 households",
      "time not stated",
      "chiangmainews.co.th (excerpt)",
    ],
  ]);
  expect(rows.at(-1)).toEqual([
    "Local governments trained",
    "Four northern border provinces",
    "37 places",
    "6 July 2021",
    "thaigov.go.th",
  ]);
});
