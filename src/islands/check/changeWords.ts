import type { ChangeSentence } from "../../pipeline/changes/changeSentences.ts";

/** What the room for checking files says of what a file would change. */
export const changeWords = {
  th: {
    title: "ถ้าเผยแพร่ไฟล์นี้ จะเปลี่ยนอะไร",
    against: (title: string, edition: string) => `เทียบกับตาราง “${title}” ที่เว็บแสดงอยู่ ${edition}`,
    edition: (release: string) => `ซึ่งตรงกับรุ่น ${release}`,
    unreleased: "ซึ่งยังไม่ได้ออกเป็นรุ่น",
    comparing: "กำลังเทียบกับที่เผยแพร่อยู่",
    failed: "เทียบไม่สำเร็จ ผลตรวจข้างต้นยังใช้ได้",
    notCompared: {
      unpublished: (rows: string) =>
        `ตารางนี้ยังไม่เคยเผยแพร่ จึงไม่มีอะไรให้เทียบ ทั้ง ${rows} แถวของไฟล์เป็นแถวใหม่`,
      long: () =>
        "หน้านี้ไม่ได้เทียบ เพราะตารางที่เผยแพร่อยู่ใหญ่เกินกว่าจะโหลดมาพร้อมหน้า ผู้ดูแลเว็บเทียบได้ด้วย npm run -s data -- check",
      many: () => "หน้านี้ไม่ได้เทียบ เพราะไฟล์มีแถวมากเกินไป ผู้ดูแลเว็บเห็นสิ่งที่เปลี่ยนได้เมื่อสั่ง npm run publish",
    },
    place: "ไฟล์นี้วางที่ใด",
    inPlaceOf: (edition: string, rows: string) => `แทนไฟล์ของ ${edition} (${rows} แถว)`,
    beside: "เป็นไฟล์ของปีใหม่ วางข้างไฟล์เดิม",
    replaces: "ไฟล์ใหม่ของแหล่งนี้ใช้แทนไฟล์เดิมทั้งหมด",
    kinds: { lost: "จะหายไป", look: "โปรดดู", said: "ที่เปลี่ยน" } satisfies Record<
      ChangeSentence["kind"],
      string
    >,
    lostRows: (count: string) => `แถวที่จะหายไป (${count})`,
    addedRows: (count: string) => `แถวที่จะเพิ่ม (${count})`,
    restRows: (count: string) => `และอีก ${count} แถว`,
    evidence: "ที่เผยแพร่อยู่",
    totals: "ยอดรวมก่อนและหลัง",
    totalsLead: "ยอดรวมไม่รวมระดับที่ซ้อนกัน หน่วยที่ต่างกัน หรือปีที่รวมกันไม่ได้เข้าด้วยกัน",
    totalsOfAllTimes: "เป็นยอดของทั้งตารางทุกปีรวมกัน จึงเปลี่ยนตามจำนวนปีที่มี ไม่ใช่การเพิ่มหรือลดจากปีก่อน",
    measure: "รายการ",
    row: "แถว",
    before: "เดิม",
    after: "ใหม่",
    difference: "ต่างกัน",
    share: "ร้อยละ",
    notStated: "ไม่ได้ระบุ",
    changed: (label: string, count: string) => `${label}: ค่าเปลี่ยน ${count} แถว`,
    order: "เรียงตาม",
    byAmount: "จำนวนที่ต่าง",
    byShare: "ร้อยละที่ต่าง",
    first: (count: string) => `แสดง ${count} แถวแรก`,
    pages: "หน้าที่ตัวเลขจะเปลี่ยน",
    pagesLead: "ลิงก์เปิดในแท็บใหม่ และแสดงตัวเลขที่เผยแพร่อยู่",
    touched: (added: string, removed: string, changed: string) =>
      `เพิ่ม ${added} หาย ${removed} เปลี่ยน ${changed}`,
    more: (count: string) => `แสดงทั้ง ${count} จังหวัด`,
  },
  en: {
    title: "What would change if this file were published",
    against: (title: string, edition: string) =>
      `Held against the table “${title}” as this site shows it, ${edition}.`,
    edition: (release: string) => `which is that of release ${release}`,
    unreleased: "which is not in a release yet",
    comparing: "Comparing with what is published",
    failed: "The comparison failed; the verdict above still holds.",
    notCompared: {
      unpublished: (rows: string) =>
        `This table has never been published, so there is nothing to compare: all ${rows} rows of the file are new.`,
      long: () =>
        "Not compared here: the published table is too long to be loaded with this page. Whoever keeps the site can compare with npm run -s data -- check.",
      many: () =>
        "Not compared here: the file has too many rows. Whoever keeps the site sees the changes with npm run publish.",
    },
    place: "Where this file would stand",
    inPlaceOf: (edition: string, rows: string) =>
      `in place of the file of ${edition} (${rows} rows)`,
    beside: "as the file of a new year, beside those there are",
    replaces: "A new file of this source stands in for all before it.",
    kinds: { lost: "Would be lost", look: "Worth a look", said: "What changes" } satisfies Record<
      ChangeSentence["kind"],
      string
    >,
    lostRows: (count: string) => `Rows that would be gone (${count})`,
    addedRows: (count: string) => `Rows that would be added (${count})`,
    restRows: (count: string) => `and ${count} more rows`,
    evidence: "as published",
    totals: "Totals before and after",
    totalsLead:
      "No total adds wholes to their parts, different units, or years that do not add up.",
    totalsOfAllTimes:
      "They are of all years of the table together and move with how many there are: this is no growth from one year to the next.",
    measure: "Measure",
    row: "Row",
    before: "Before",
    after: "After",
    difference: "Difference",
    share: "Per cent",
    notStated: "not stated",
    changed: (label: string, count: string) => `${label}, rows that would change: ${count}`,
    order: "Order by",
    byAmount: "amount",
    byShare: "per cent",
    first: (count: string) => `The first ${count} rows`,
    pages: "Pages whose figures would change",
    pagesLead: "Links open in a new tab and show what is published now.",
    touched: (added: string, removed: string, changed: string) =>
      `${added} added, ${removed} gone, ${changed} changed`,
    more: (count: string) => `Show all ${count} provinces`,
  },
} as const;
