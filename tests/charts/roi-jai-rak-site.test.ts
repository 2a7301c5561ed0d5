import { expect, it } from "vitest";
import { answered, texts } from "./saying.ts";

const site = answered("roi-jai-rak-site", "501005");

it("says the dated account first, and the other beside it", () => {
  expect(site.sentence("th")).toBe(
    "พื้นที่โครงการร้อยใจรักษ์ที่ตำบลท่าตอนมีประมาณ 1,067 ครัวเรือน ประมาณ 4,297 คน (เผยแพร่ 13 พฤศจิกายน 2566) " +
      "อีกแหล่งหนึ่งระบุ 1,132 ครัวเรือน 4,709 คน (ไม่ได้ระบุเวลา) ข่าวรัฐบาลระบุรายได้มากกว่า 66 ล้านบาทใน พ.ศ. 2566 และมากกว่า 85 ล้านบาทใน พ.ศ. 2567",
  );
  expect(site.sentence("en")).toBe(
    "The Roi Jai Rak site in Tha Ton has about 1,067 households and about 4,297 people (published 13 November 2023); " +
      "another source gives 1,132 households and 4,709 people (time not stated). " +
      "Government news states an income of more than 66 million baht in 2023 and more than 85 million baht in 2024.",
  );
});

it("tells every figure with its place and source", () => {
  const rows = texts(site.table("en"));
  expect(rows).toHaveLength(15);
  expect(rows.slice(0, 3)).toEqual([
    [
      "Households, about",
      "Tha Ton",
      "about 1,067 households",
      "published 13 November 2023",
      "thaigov.go.th",
    ],
    ["Households", "Tha Ton", "1,132 households", "time not stated", "roijairak.com (excerpt)"],
    [
      "Households",
      "Tha Ton",
      "1,067 households",
      "time not stated",
      "chiangmainews.co.th (excerpt)",
    ],
  ]);
  expect(rows.map(([measure]) => measure).join()).not.toContain("Local governments");
});
