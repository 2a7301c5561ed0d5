export const compareWords = {
  th: {
    unknown: (codes: string) => `ไม่มีพื้นที่รหัส ${codes} ในรายการของกรมการปกครอง จึงไม่แสดง`,
    malformed: (parts: string) => `“${parts}” ไม่ใช่รหัสพื้นที่ รหัสมีสองหลัก สี่หลัก หรือหกหลัก`,
    surplus: (codes: string) => `เทียบได้ครั้งละ 6 แห่ง จึงไม่แสดง ${codes}`,
    failed: (codes: string) => `ดึงตัวเลขของพื้นที่รหัส ${codes} ไม่สำเร็จ จึงยังไม่แสดง`,
    alreadyThere: (title: string) => `${title}อยู่ในตารางแล้ว`,
    copied: "คัดลอกลิงก์แล้ว",
    copyByHand: "คัดลอกให้ไม่ได้ แตะลิงก์นี้ค้างไว้แล้วเลือกคัดลอก",
    choicesFailed: "ดึงรายชื่ออำเภอและตำบลไม่สำเร็จ",
    loading: "กำลังดึงตัวเลขของพื้นที่ที่เลือก ตารางด้านล่างยังไม่ใช่ของพื้นที่เหล่านั้น",
  },
  en: {
    unknown: (codes: string) => `The official list has no area ${codes}, so it is left out.`,
    malformed: (parts: string) =>
      `“${parts}” is no code of an area; codes have two, four or six digits.`,
    surplus: (codes: string) => `Six areas fit side by side, so ${codes} is left out.`,
    failed: (codes: string) =>
      `The figures of ${codes} could not be fetched, so they are not shown.`,
    alreadyThere: (title: string) => `${title} is in the table already.`,
    copied: "Link copied",
    copyByHand: "The link could not be copied: press long on it and choose to copy.",
    choicesFailed: "The amphoes and tambons could not be fetched.",
    loading: "Fetching the figures of the chosen areas; the table below is not theirs yet.",
  },
};
