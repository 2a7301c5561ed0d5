import type { Language } from "../../words/text/language.ts";

interface Told {
  readonly table: string;
  readonly value: string;
  readonly time: string;
}

/** The provinces of like size, and how many of them it is held to be above or below at each time. */
interface Alike {
  readonly likes: string;
  /** Those nearest too that have no figure at some time, and so are not among them. */
  readonly silent: string;
  readonly isAll: boolean;
  readonly few: string;
  readonly first: string;
}

interface Held {
  readonly first: string;
  readonly times: string;
  /** How many provinces have a figure: 62–76. */
  readonly among: string;
}

type Silent = Readonly<Record<"table" | "time" | "place" | "known" | "all", string>>;

const th = {
  heading: "ข้อค้นพบจากตัวเลข",
  lead: "เลือกจากทุกตารางด้วยเกณฑ์เดียวกันทุกจังหวัด ที่เกิดได้ยากที่สุดมาก่อน",
  few: (count: string) => `เลือกจากทุกตารางด้วยเกณฑ์เดียวกันทุกจังหวัด จังหวัดนี้มี ${count} ข้อที่ผ่านเกณฑ์`,
  none: "ตารางที่มีวันนี้ไม่มีข้อใดของจังหวัดนี้ผ่านเกณฑ์ที่ใช้กับทุกจังหวัด",
  method: "เกณฑ์ที่ใช้เลือก",
  misread: "อ่านพลาดได้อย่างไร",
  standing: (span: string, among: string) => `อันดับ ${span} จาก ${among} จังหวัด`,
  rank: (told: string, rank: string, first: string) =>
    `${told} ${rank} นับจากมากไปน้อย ทุกครั้งที่มีตัวเลขตั้งแต่ ${first}`,
  within: (told: string, part: string, { first, times, among }: Held) =>
    `${told} อยู่ใน${part}ของ ${among} จังหวัดที่มีตัวเลข ทุกครั้งตั้งแต่ ${first} (${times} ครั้ง)`,
  placeParts: {
    fifth: { high: "หนึ่งในห้าที่ค่าสูงที่สุด", low: "หนึ่งในห้าที่ค่าต่ำที่สุด" },
    third: { high: "หนึ่งในสามที่ค่าสูงที่สุด", low: "หนึ่งในสามที่ค่าต่ำที่สุด" },
    half: { high: "ครึ่งที่ค่าสูงกว่า", low: "ครึ่งที่ค่าต่ำกว่า" },
  },
  change: (told: string, before: string | null, rank: string, first: string) =>
    `${told}${before === null ? "" : ` จาก ${before}`} ` +
    `เมื่อเรียงอัตราเปลี่ยนแปลงจากเพิ่มมากไปลดมาก ได้${rank} ทุกช่วงตั้งแต่ ${first}`,
  like: (told: string, side: "high" | "low", { likes, silent, isAll, few, first }: Alike) =>
    `${told} ${side === "high" ? "มากกว่า" : "น้อยกว่า"}${isAll ? "ทุกจังหวัด" : `อย่างน้อย ${few} จังหวัด`}ในภาคเดียวกันที่ประชากรใกล้เคียงที่สุด ได้แก่ ${likes}${silent === "" ? "" : ` (ไม่ได้ระบุ: ${silent})`} ทุกครั้งที่มีตัวเลขตั้งแต่ ${first}`,
  ofLikes: " จาก ",
  divided: (text: string, divisor: string) => `${text} ${divisor}`,
  parts: (figure: string, time: string, one: string, sum: string, rule: string) =>
    `${figure} (${time}): ต้นทางระบุยอด ${one} แต่ผลบวกของส่วนย่อยในไฟล์เดียวกันเป็น ${sum} (ที่ควรเป็น: ${rule})`,
  tables: (figure: string, one: Told, other: Told) =>
    `${figure}: ตาราง “${one.table}” มี ${one.value} (${one.time}) ตาราง “${other.table}” มี ${other.value} (${other.time})`,
  silence: ({ table, time, place, known, all }: Silent) =>
    `ตาราง “${table}” (${time}) ไม่มีตัวเลขของ${place} แต่มีของ ${known} จาก ${all} จังหวัด`,
  size: "จังหวัดที่ใหญ่กว่ามีมากกว่าในเรื่องส่วนใหญ่",
  caveat: (caveat: string) => caveat,
  better: {
    higher: "เรื่องนี้ค่าสูงกว่าดีกว่า",
    lower: "เรื่องนี้ค่าต่ำกว่าดีกว่า",
    neither: "มากกว่าไม่ได้แปลว่าดีกว่า",
  },
  misreadings: {
    rank: "อันดับไม่ได้บอกว่าห่างกันเท่าใด และไม่ได้บอกสาเหตุ",
    part: "บอกว่าอยู่กลุ่มสูงหรือต่ำทุกครั้ง ไม่บอกอันดับ เพราะค่าของครั้งเดียวคลาดเคลื่อนได้ และไม่ได้บอกสาเหตุ",
    change: "อัตราเปลี่ยนแปลงของจำนวนน้อยขึ้นลงได้มาก และไม่ได้บอกว่าเปลี่ยนเพราะอะไร",
    like: "จังหวัดที่ประชากรใกล้เคียงกันต่างกันในเรื่องอื่นได้ และตัวเลขไม่ได้บอกว่าต่างเพราะอะไร",
    silence: "ไม่มีแถวในไฟล์ไม่ได้แปลว่าเป็นศูนย์ หรือว่าจังหวัดไม่มีเรื่องนี้",
    contradiction: "เว็บนี้ไม่ได้ตัดสินว่ายอดใดถูก ทั้งสองแสดงตามต้นทาง",
  },
};

const en: typeof th = {
  heading: "Findings in the figures",
  lead: "Chosen from all tables by one rule for every province, the rarest first",
  few: (count) =>
    `Chosen from all tables by one rule for every province; so many of this one pass it: ${count}`,
  none: "Nothing that today’s tables state of this province passes the rule that holds for all",
  method: "The rule",
  misread: "How this could be misread",
  standing: (span, among) => `rank ${span} of ${among} provinces`,
  rank: (told, rank, first) =>
    `${told}, ${rank}, from the most to the fewest, each time that has figures since ${first}`,
  within: (told, part, { first, times, among }) =>
    `${told}, among ${part} of the ${among} provinces with figures, each time since ${first} (${times} times)`,
  placeParts: {
    fifth: { high: "the highest fifth", low: "the lowest fifth" },
    third: { high: "the highest third", low: "the lowest third" },
    half: { high: "the higher half", low: "the lower half" },
  },
  change: (told, before, rank, first) =>
    `${told}${before === null ? "" : `, from ${before}`}; ` +
    `by rate of change, from the largest rise to the largest fall, ${rank} in each step since ${first}`,
  like: (told, side, { likes, silent, isAll, few, first }) =>
    `${told}, ${side === "high" ? "more" : "less"} than in ${isAll ? "each" : `at least ${few}`} of the provinces of its region nearest in population, ${likes}${silent === "" ? "" : ` (not stated: ${silent})`}, each time that has figures since ${first}`,
  ofLikes: " of ",
  divided: (text, divisor) => `${text}, ${divisor}`,
  parts: (figure, time, one, sum, rule) =>
    `${figure} (${time}): the source states ${one}, while the parts in the same file add up to ${sum} (to be expected: ${rule})`,
  tables: (figure, one, other) =>
    `${figure}: the table “${one.table}” has ${one.value} (${one.time}), the table “${other.table}” ${other.value} (${other.time})`,
  silence: ({ table, time, place, known, all }) =>
    `The table “${table}” (${time}) has no figure of ${place}; it has those of ${known} of ${all} provinces`,
  size: "Larger provinces have more of most things.",
  caveat: (caveat) => `${caveat.replace(/^./, (first) => first.toUpperCase())}.`,
  better: {
    higher: "Of this figure a higher value is the better.",
    lower: "Of this figure a lower value is the better.",
    neither: "More is not better.",
  },
  misreadings: {
    rank: "A rank tells neither the distance nor the cause.",
    part: "This tells the side of all times, not a rank, for a single value may be off; and it tells no cause.",
    change: "Rates of small numbers swing widely, and none tells why something changed.",
    like: "Provinces alike in population can differ in much else, and the figure does not tell why.",
    silence: "No row in the file is neither zero nor proof that the province has none of this.",
    contradiction:
      "This site does not judge which number is right; both stand as their source has them.",
  },
};

export const findingWords: Readonly<Record<Language, typeof th>> = { th, en };
