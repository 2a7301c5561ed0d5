/** What feeds say in their own words; changes are told in those of releases. */
export const feedWords = {
  th: {
    site: "ข้อมูลรุ่นใหม่",
    table: (title: string) => `การเปลี่ยนแปลงของตาราง “${title}”`,
    province: (place: string) => `การเปลี่ยนแปลงของข้อมูล${place}`,
    siteAbout: "แจ้งทุกครั้งที่ออกข้อมูลรุ่นใหม่ และบอกว่าต่างจากรุ่นก่อนอย่างไร",
    tableAbout: "แจ้งเมื่อข้อมูลรุ่นใหม่ทำให้ตารางนี้เปลี่ยนไปจากรุ่นก่อน",
    provinceAbout: (place: string) =>
      `แจ้งเมื่อรุ่นใหม่มีแถวที่ระบุรหัสของ${place}หรือของพื้นที่ย่อยใน${place} เพิ่มขึ้น หายไป หรือเปลี่ยนค่า ไม่นับตารางที่เผยแพร่เป็นครั้งแรก เพราะยังไม่มีรุ่นก่อนให้เทียบ`,
    dates: "วันที่ของแต่ละรายการคือวันที่ได้รับไฟล์ต้นทางล่าสุดของรุ่นนั้น ไม่ใช่วันที่เผยแพร่",
    none: "ยังไม่เคยออกรุ่น จึงยังไม่มีรายการ",
    version: (release: string, version: string) => `${release} (${version})`,
    about: (subject: string, release: string) => `${subject}: ${release}`,
    acknowledged: "เหตุผลที่บันทึกไว้",
    gone: "ตารางที่เลิกเผยแพร่",
    tableGone: "รุ่นนี้เลิกเผยแพร่ตารางนี้",
    tableFirst: (rows: string) => `รุ่นแรกของข้อมูล ตารางนี้มี ${rows} แถว ยังไม่มีรุ่นก่อนให้เทียบ`,
    tableNew: (rows: string) => `ตารางใหม่ในรุ่นนี้ มี ${rows} แถว`,
    tableChanged: (rows: string) => `ตารางนี้เปลี่ยนจากรุ่นก่อน รุ่นนี้มี ${rows} แถว`,
    tablesChanged: (tables: string, place: string) =>
      `มี ${tables} ตารางที่แถวของ${place}เปลี่ยนจากรุ่นก่อน`,
    added: (rows: string) => `แถวเพิ่ม ${rows} แถว`,
    removed: (rows: string) => `แถวหายไป ${rows} แถว`,
    changed: (rows: string) => `ค่าเปลี่ยน ${rows} แถว`,
    sum: (before: string, after: string) => `ผลรวมจาก ${before} เป็น ${after}`,
    moved: (key: string, before: string, after: string, difference: string) =>
      `${key}: จาก ${before} เป็น ${after} (${difference})`,
    follow: "ติดตามการเปลี่ยนแปลงด้วยโปรแกรมอ่านฟีด",
  },
  en: {
    site: "releases of the data",
    table: (title: string) => `Changes to the table “${title}”`,
    province: (place: string) => `Changes to the data on ${place}`,
    siteAbout: "Every new release of the data, and how it differs from the one before.",
    tableAbout: "Every release in which this table differs from the one before.",
    provinceAbout: (place: string) =>
      `Every release in which rows came, went or changed that name ${place} or an area within it by its code. Tables published for the first time are not counted: there is nothing to compare them with.`,
    dates:
      "The date of an entry is the day on which the newest source of the release was received, not the day it was published.",
    none: "No release has been made yet, so there are no entries.",
    version: (release: string, version: string) => `${release} (${version})`,
    about: (subject: string, release: string) => `${subject}: ${release}`,
    acknowledged: "The recorded reason",
    gone: "Tables no longer published",
    tableGone: "From this release on the table is no longer published.",
    tableFirst: (rows: string) =>
      `The first release of the data: the table has ${rows} rows, and none before to compare with.`,
    tableNew: (rows: string) => `New in this release, with ${rows} rows.`,
    tableChanged: (rows: string) =>
      `The table differs from the release before; it has ${rows} rows.`,
    tablesChanged: (tables: string, place: string) =>
      `Tables in which rows on ${place} differ from the release before: ${tables}.`,
    added: (rows: string) => `Rows added: ${rows}`,
    removed: (rows: string) => `Rows gone: ${rows}`,
    changed: (rows: string) => `Rows changed: ${rows}`,
    sum: (before: string, after: string) => `The sum went from ${before} to ${after}`,
    moved: (key: string, before: string, after: string, difference: string) =>
      `${key}: from ${before} to ${after} (${difference})`,
    follow: "Follow changes in a feed reader",
  },
};
