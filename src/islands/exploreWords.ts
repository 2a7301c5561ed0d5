export const exploreWords = {
  th: {
    filters: "ตัวกรอง",
    all: "ทั้งหมด",
    noScript: "การกรองต้องเปิดใช้ JavaScript ตารางด้านล่างแสดงครบทุกแถว และดาวน์โหลดทั้งตารางได้",
    ignored: (received: string) => `ที่อยู่ของหน้านี้มีค่าที่ไม่รู้จัก (${received}) จึงแสดงทั้งหมดแทน`,
    matching: (count: string) => `ตรงกับที่เลือก ${count} แถว`,
    byPage: "ตอบจากตารางในหน้านี้",
    byEngine: (ms: string) => `ตอบโดย DuckDB ในเครื่องของคุณ ใช้เวลา ${ms} มิลลิวินาที`,
    nothing: "ไม่มีแถวที่ตรงกับที่เลือก แปลว่าเอกสารไม่ได้ระบุตัวเลขนี้ไว้ ไม่ได้แปลว่าเป็นศูนย์",
    engineTitle: "ถามด้วยฐานข้อมูล DuckDB",
    engineOffer:
      "ตัวกรองด้านบนใช้ได้ทันทีโดยไม่ต้องดาวน์โหลดอะไรเพิ่ม หากต้องการให้ฐานข้อมูลจริงตอบและเห็นคำสั่ง SQL ให้เปิดเครื่องมือนี้ ทุกอย่างทำงานในเครื่องของคุณ ไม่มีการส่งข้อมูลออกไป",
    engineOpen: "เครื่องมือพร้อมแล้ว ทุกครั้งที่เปลี่ยนตัวกรอง ฐานข้อมูลจะตอบคำสั่งนี้",
    open: (size: string) => `เปิด DuckDB (ดาวน์โหลด ${size} ครั้งเดียว)`,
    opening: (received: string, total: string) => `กำลังดาวน์โหลด ${received} จาก ${total}`,
    params: "ค่าที่ใส่แทนเครื่องหมาย ?",
    failed: "เปิดเครื่องมือไม่สำเร็จ ตัวกรองและตารางด้านบนยังใช้ได้ตามปกติ",
  },
  en: {
    filters: "Filters",
    all: "All",
    noScript:
      "Filtering needs JavaScript. The table below shows every row, and all of it can be downloaded.",
    ignored: (received: string) =>
      `The address holds values that are not known (${received}), so everything is shown instead.`,
    matching: (count: string) => `${count} matching rows`,
    byPage: "Answered from the table in this page",
    byEngine: (ms: string) => `Answered by DuckDB on your device in ${ms} ms`,
    nothing:
      "No row matches: the documents do not state this figure. It does not mean that it is zero.",
    engineTitle: "Ask with the DuckDB database",
    engineOffer:
      "The filters above work at once and download nothing. To have a real database answer and to see its SQL, open this tool. Everything runs on your device; nothing is sent anywhere.",
    engineOpen:
      "The tool is ready. Each time a filter changes, the database answers this statement.",
    open: (size: string) => `Open DuckDB (one download of ${size})`,
    opening: (received: string, total: string) => `Downloading ${received} of ${total}`,
    params: "Values in place of ?",
    failed: "The tool could not be opened. The filters and the table above still work.",
  },
};
