/** What the answers of search say. */
const th = {
  results: "ผลการค้นหา",
  resultsFor: (question: string) => `ผลการค้นหา “${question}”`,
  didYouMean: "หรือหมายถึง …?",
  someWords: "ตรงเพียงบางคำ",
  typed: (text: string) => `หมายถึง “${text}” (พิมพ์ขณะแป้นพิมพ์เป็นอีกภาษา)`,
  seeAll: (count: string) => `ดูผลทั้งหมด ${count} รายการ`,
  found: (count: string) => `พบ ${count} รายการ`,
  shown: (shown: string) => `แสดง ${shown} รายการแรก`,
  foundNear: (count: string) => `ไม่พบชื่อตามที่พิมพ์ มีชื่อใกล้เคียง ${count} รายการ`,
  foundSome: (count: string) => `ไม่พบทุกคำรวมกัน มี ${count} รายการที่ตรงบางคำ`,
  nothing: (question: string) => `ไม่พบ “${question}” ลองพิมพ์เพียงส่วนหนึ่งของชื่อ หรือใช้รหัสพื้นที่`,
  failed: "โหลดรายการค้นหาไม่สำเร็จ",
  failedInPart: "โหลดรายชื่อหมู่บ้านและแถวของตารางไม่สำเร็จ ผลที่เห็นจึงยังไม่ครบ",
  loading: "กำลังโหลดรายการค้นหา",
  village: (moo: string) => `หมู่ที่ ${moo}`,
  kinds: {
    programme: "โครงการ",
    figure: "ตัวเลขของพื้นที่",
    chart: "แผนภูมิ",
    table: "ตารางข้อมูล",
    term: "คำศัพท์",
    page: "หน้าเว็บ",
  },
};

export type SearchWords = typeof th;

const en: SearchWords = {
  results: "Search results",
  resultsFor: (question) => `Results for “${question}”`,
  didYouMean: "Did you mean …?",
  someWords: "Some of the words",
  typed: (text) => `“${text}”, typed with the keyboard in the other language`,
  seeAll: (count) => `See all ${count} results`,
  found: (count) => `Found: ${count}`,
  shown: (shown) => `the first ${shown} shown`,
  foundNear: (count) => `No such name; names that come near: ${count}`,
  foundSome: (count) => `Nothing has all of the words; results with some of them: ${count}`,
  nothing: (question) =>
    `Nothing found for “${question}”. Try only a part of the name, or the code of an area.`,
  failed: "The search list could not be loaded.",
  failedInPart:
    "Villages and rows of tables could not be loaded, so what is shown is not all there is.",
  loading: "Loading the search list",
  village: (moo) => `Village, Moo ${moo}`,
  kinds: {
    programme: "Programme",
    figure: "Figure of places",
    chart: "Chart",
    table: "Table",
    term: "Term",
    page: "Page",
  },
};

export const searchText = { th, en };
