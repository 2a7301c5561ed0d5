import { describe, expect, it } from "vitest";
import { content, find } from "./register.ts";

const codesNamed = (th: string): string[] =>
  content.areas.filter(({ name }) => name.th === th).map(({ code }) => code);

describe("an area", () => {
  it.each([
    ["its Thai name", "เชียงใหม่", "50"],
    ["its name with the word for its kind", "จังหวัดเชียงใหม่", "50"],
    ["its name with the short word", "จ.เชียงใหม่", "50"],
    ["an amphoe", "อ.แม่ริม", "5007"],
    ["a เขต of Bangkok", "เขตดุสิต", "1002"],
    ["a แขวง of Bangkok", "แขวงพระบรมมหาราชวัง", "100101"],
    ["its English name", "Chiang Mai", "50"],
    ["its English name in small letters and one word", "chiangmai", "50"],
    ["its English kind before", "amphoe Mae Rim", "5007"],
    ["its English kind behind", "Mae Rim district", "5007"],
    ["a code of two digits", "50", "50"],
    ["a code in Thai digits", "๕๐๐๗", "5007"],
    ["a code of six digits", "500701", "500701"],
    ["the code of a village in it", "50070103", "500701"],
    ["a code it had before a law moved it", "4303", "3801"],
    ["a name people use", "โคราช", "30"],
    ["a short form", "กทม.", "10"],
    ["สระอำ taken apart", "ลําปาง", "52"],
    ["marks in the wrong order", "เชียงให่ม", "50"],
    ["a name that looks like a word for a kind", "จ.ป.ร.", "850406"],
    ["a name that ends in the word for a kind", "สามตำบล", "801906"],
  ])("is found by %s: %s", (_how, question, code) => {
    const { hits, near } = find(question);
    expect([...hits, ...near][0]).toBe(code);
  });

  it.each([
    ["แม่ฮ่อง", "58"],
    ["ปราจีน", "25"],
    ["นครศรีธรรม", "80"],
    ["Mae Hong", "58"],
    ["phitsanu", "65"],
  ])("is found by the beginning of its name: %s", (question, code) => {
    expect(find(question).hits[0]).toBe(code);
  });

  it.each([
    ["ฮ่องสอน", "58"],
    ["อยุธยา", "14"],
    ["Ayutthaya", "14"],
  ])("is found by a part of its name that is remembered: %s", (question, code) => {
    expect(find(question).hits[0]).toBe(code);
  });

  it.each([
    ["อ.เมือง เชียงใหม่", "5001"],
    ["เมือง เชียงใหม่", "5001"],
    ["ต.บ้านใหม่ อ.เมืองพะเยา", "560111"],
    ["ตำบลบ้านใหม่อำเภอเมืองพะเยาจังหวัดพะเยา", "560111"],
    ["สันทราย เชียงราย", "570107"],
    ["แม่ริมเชียงใหม่", "5007"],
    ["mae rim chiang mai", "5007"],
    ["Ban Mai, Mueang Phayao", "560111"],
  ])("is told from its namesakes by where it lies: %s", (question, code) => {
    expect(find(question).hits[0]).toBe(code);
  });

  it.each([
    ["g=up'.s,j", "เชียงใหม่", "50"],
    ["lpikKirkou", "", ""],
    ["vp6Tpk", "อยุธยา", "14"],
    ["แ้รฟืเทฟร", "chiangmai", "50"],
    ["[n'dkS", "", ""],
  ])(
    "is found by keys of the other language, where these write a name: %s",
    (question, typed, code) => {
      const answer = find(question);
      expect([answer.typed ?? "", code && answer.hits[0]]).toEqual([typed, code]);
    },
  );

  it.each(["chiangmai", "เชียงใหม่", "Chiang Mai, 50", "a.b", "อ.เมือง"])(
    "is not taken for other keys where its own write something: %s",
    (question) => {
      expect(find(question).typed).toBeUndefined();
    },
  );

  it.each([
    ["korat", "30"],
    ["โคราช", "30"],
    ["bkk", "10"],
  ])("is found by what people call it: %s", (question, code) => {
    expect(find(question).hits[0]).toBe(code);
  });

  it("with namesakes is found with all of them, before names that only begin alike", () => {
    const namesakes = codesNamed("บ้านใหม่");
    expect(namesakes.length).toBeGreaterThan(10);
    expect(find("ต.บ้านใหม่").hits.slice(0, namesakes.length)).toEqual(namesakes);
  });

  it("stands before the areas that lie in it, a province before an amphoe before a tambon", () => {
    expect(find("50").hits.slice(0, 3)).toEqual(["50", "5001", "5002"]);
    const { hits } = find("เชียงใหม่");
    expect(hits.indexOf("50")).toBeLessThan(hits.indexOf("5001"));
  });
});

describe("a name with a slip", () => {
  it.each([
    ["a letter for its lookalike", "เชียงไหม่", "50"],
    ["letters that changed places", "เชียงหใม่", "50"],
    ["a vowel out of its place", "เชยีงใหม่", "50"],
    ["a letter left out", "เชียงใม่", "50"],
    ["a letter too many", "กำแพงเพชร์", "62"],
    ["a final consonant of the same sound", "ดอยสะเก็ต", "5005"],
    ["a lookalike in an amphoe", "แม่ลิม", "5007"],
    ["a slip while the parents are right", "อ.แม่ลิม จ.เชียงใหม่", "5007"],
    ["a slip in the parent", "แม่ริม เชียงไหม่", "5007"],
    ["English as it is heard", "Chang Mai", "50"],
    ["English with two slips", "nakorn sawan", "60"],
    ["a slip in the beginning alone", "แม่ห่อง", "58"],
    ["a slip in a part", "อยุทธยา", "14"],
  ])("is offered as what may be meant: %s, %s", (_slip, question, code) => {
    expect(find(question).near).toContain(code);
    expect(find(question).hits).not.toContain(code);
  });

  it("is not offered where the name itself is found", () => {
    expect(find("เชียงใหม่").near).toEqual([]);
  });
});

describe("a page", () => {
  it.each([
    ["ร้อยใจรักษ์", "programmes/roi-jai-rak/"],
    ["Roi Jai Rak", "programmes/roi-jai-rak/"],
    ["เป้าหมาย เชียงใหม่", "charts/phase-share/"],
    ["otop", "programmes/otop/"],
    ["ยอดจำหน่าย", "charts/otop-per-head/"],
    ["ประชากร", "charts/population-years/"],
    ["population", "data/population/"],
    ["งบประมาณ", "data/cdd-budget/"],
    ["หลักฐาน", "glossary/#evidence"],
    ["กองทุนแม่", "programmes/mother-fund/"],
    ["พัฒนากร", "programmes/people/"],
  ])("is found by words of its title in either language: %s", (question, path) => {
    expect(find(question).hits[0]).toBe(path);
  });
});

describe("letters that only stand side by side", () => {
  it("are no word: หนองบัว has no งบ in it", () => {
    const { hits } = find("งบ");
    expect(hits).toContain("data/cdd-budget/");
    expect(hits).not.toContain("39");
  });
});

describe("a question that nothing answers", () => {
  it("finds what has some of its words", () => {
    const { hits, near, partial } = find("งบประมาณเชียงใหม่");
    expect([hits, near]).toEqual([[], []]);
    expect(partial).toContain("50");
    expect(partial).toContain("data/cdd-budget/");
  });

  it.each(["", "   ", ".", "zzzzzz", "<script>", "99"])("finds nothing: “%s”", (question) => {
    expect(find(question)).toEqual({ hits: [], near: [], partial: [] });
  });
});
