/** What a page says to whoever comes by a link that names a release. */
export const pinWords = {
  th: {
    current: (release: string) => `ตัวเลขในหน้านี้คือตัวเลขของรุ่น ${release} ตรงกับลิงก์ที่เปิดมา`,
    same: (release: string) => `ตัวเลขในหน้านี้ยังเหมือนรุ่น ${release} ที่ลิงก์อ้างถึงทุกค่า`,
    kept: (release: string) => `นี่คือตัวเลขตามรุ่น ${release} ที่ลิงก์อ้างถึง ไม่ใช่ตัวเลขปัจจุบัน`,
    altered: (release: string) =>
      `ลายนิ้วมือในลิงก์ไม่ตรงกับตัวเลขของรุ่น ${release} ลิงก์อาจถูกแก้ หรือแผนภูมินี้คำนวณต่างจากตอนที่ทำลิงก์ ตัวเลขในหน้านี้คือตัวเลขของรุ่น ${release}`,
    unknown: (release: string) => `ไม่มีรุ่น “${release}” ในเว็บนี้ หน้านี้จึงแสดงตัวเลขล่าสุด`,
    notKept: (release: string) =>
      `รุ่น ${release} ไม่ได้เก็บตัวเลขของแผนภูมินี้สำหรับพื้นที่นี้ หน้านี้จึงแสดงตัวเลขล่าสุด`,
    failed: (release: string) =>
      `เปิดตัวเลขของรุ่น ${release} ไม่สำเร็จ หน้านี้แสดงตัวเลขล่าสุด ซึ่งอาจต่างจากลิงก์`,
    asking: (release: string) =>
      `กำลังเทียบกับตัวเลขของรุ่น ${release} ที่ลิงก์อ้างถึง ระหว่างนี้หน้านี้แสดงตัวเลขล่าสุด`,
    releases: "ดูรุ่นทั้งหมด",
  },
  en: {
    current: (release: string) =>
      `The figures on this page are those of release ${release}, as the link says.`,
    same: (release: string) =>
      `The figures on this page are still the same as in release ${release}, which the link names.`,
    kept: (release: string) =>
      `These are the figures of release ${release}, which the link names, not those of today.`,
    altered: (release: string) =>
      `The fingerprint in the link is not that of the figures of release ${release}: the link was altered, or the chart is computed otherwise than when it was made. The figures on this page are those of release ${release}.`,
    unknown: (release: string) =>
      `This site has no release “${release}”, so this page shows the newest figures.`,
    notKept: (release: string) =>
      `Release ${release} keeps no figures of this chart for this place, so this page shows the newest.`,
    failed: (release: string) =>
      `The figures of release ${release} could not be fetched. This page shows the newest, which may not be those of the link.`,
    asking: (release: string) =>
      `Comparing with the figures of release ${release}, which the link names; meanwhile this page shows the newest.`,
    releases: "See all releases",
  },
};
