export const compareWords = {
  th: {
    unknown: (codes: string) => `ไม่มีพื้นที่รหัส ${codes} ในรายการของกรมการปกครอง จึงไม่แสดง`,
    malformed: (parts: string) => `“${parts}” ไม่ใช่รหัสพื้นที่ รหัสมีสองหลัก สี่หลัก หรือหกหลัก`,
    surplus: (codes: string) => `เทียบได้ครั้งละ 6 แห่ง จึงไม่แสดง ${codes}`,
    failed: "ดึงตัวเลขของพื้นที่ที่เลือกไม่สำเร็จ ตารางด้านล่างยังเป็น 4 จังหวัดชายแดนภาคเหนือ ลองใหม่อีกครั้ง",
  },
  en: {
    unknown: (codes: string) => `The official list has no area ${codes}, so it is left out.`,
    malformed: (parts: string) =>
      `“${parts}” is no code of an area; codes have two, four or six digits.`,
    surplus: (codes: string) => `Six areas fit side by side, so ${codes} is left out.`,
    failed:
      "The figures of the chosen areas could not be fetched. The table below still shows the four northern border provinces; try again.",
  },
};
