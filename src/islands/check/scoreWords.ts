const sources = {
  catalogue: "https://opendata.data.go.th/en/pages/open-government-data-of-thailand",
  preparing: "https://data.go.th/pages/metadata",
  standard: "https://ratchagitja.vercel.app/entries/ง-พิเศษ/140/69/140d069s0000000001400",
};

/** What is said of a file's score, and where its dimensions are from. */
export const scoreWords = {
  th: {
    title: "คะแนนคุณภาพของไฟล์ พร้อมวิธีนับ",
    failed: "นับคะแนนไม่สำเร็จ ผลตรวจข้างต้นยังใช้ได้",
    points: (points: string) => `${points} จาก 100`,
    mean: (count: string) => `เฉลี่ยจาก ${count} ด้านที่นับได้ น้ำหนักเท่ากันทุกด้าน ปัดเศษลง`,
    share: (points: string) => `${points} จาก 100`,
    notCounted: "ไม่ได้นับ",
    method:
      "data.go.th ให้คะแนนไฟล์ CSV และ Excel ที่เผยแพร่โดยเริ่มจาก 100 แล้วหักเมื่อพบสิ่งที่ไม่ตรงเกณฑ์ คะแนนในหน้านี้เว็บนับเองตามวิธีที่บอกไว้ทีละด้าน จึงไม่ใช่คะแนนทางการ และอาจไม่เท่ากับที่ data.go.th ให้ เกณฑ์ของทางการ:",
    sources: [
      { label: "หลักเกณฑ์ตรวจคุณภาพของ data.go.th", path: sources.catalogue },
      { label: "คำแนะนำการเตรียมไฟล์ของ data.go.th", path: sources.preparing },
      {
        label: "หลักเกณฑ์การประเมินคุณภาพข้อมูลภาครัฐ ราชกิจจานุเบกษา เล่ม 140 ตอนพิเศษ 69 ง (สำเนา)",
        path: sources.standard,
      },
    ],
  },
  en: {
    title: "The file’s quality in points, and how they are counted",
    failed: "The points could not be counted; the verdict above still holds.",
    points: (points: string) => `${points} of 100`,
    mean: (count: string) =>
      `The mean of what could be counted (${count}), each as much as any other, rounded down.`,
    share: (points: string) => `${points} of 100`,
    notCounted: "not counted",
    method:
      "data.go.th gives points to CSV and Excel files that are published, from 100 down for what does not meet its criteria. The points here are this site’s own, counted as each line says: they are not official and may differ. The official criteria:",
    sources: [
      { label: "how data.go.th checks quality (Thai)", path: sources.catalogue },
      { label: "how data.go.th asks files to be prepared (Thai)", path: sources.preparing },
      {
        label:
          "the standard for assessing government data, Royal Gazette 140, special part 69 (a copy, Thai)",
        path: sources.standard,
      },
    ],
  },
} as const;
