import { describe, expect, it } from "vitest";
import { distinctNames } from "../../src/islands/explore/distinctNames.ts";

const names = new Map([
  ["40", "ขอนแก่น"],
  ["4001", "เมืองขอนแก่น"],
  ["400101", "ในเมือง"],
  ["30", "นครราชสีมา"],
  ["3001", "เมืองนครราชสีมา"],
  ["300101", "ในเมือง"],
  ["9005", "บ้านใหม่"],
  ["900501", "กลาง"],
  ["9105", "บ้านใหม่"],
  ["910501", "กลาง"],
  ["500101", "ช้างเผือก"],
]);

describe("the names of areas that are shown together", () => {
  it("say what they lie in where two are alike, and stay as they are otherwise", () => {
    const told = distinctNames(names, ["400101", "300101", "500101", "4001"]);
    expect(told.get("400101")).toBe("ในเมือง (เมืองขอนแก่น)");
    expect(told.get("300101")).toBe("ในเมือง (เมืองนครราชสีมา)");
    expect(told.get("500101")).toBe("ช้างเผือก");
    expect(told.get("4001")).toBe("เมืองขอนแก่น");
    expect(distinctNames(names, ["400101", "500101", "400101"])).toBe(names);
  });

  it("say two levels where one is not enough, by code where a name is not known", () => {
    const told = distinctNames(names, ["900501", "910501"]);
    expect(told.get("900501")).toBe("กลาง (บ้านใหม่, 90)");
    expect(told.get("910501")).toBe("กลาง (บ้านใหม่, 91)");
  });
});
