export const saveWords = {
  th: {
    handed: (name: string, size: string) => `ส่งไฟล์ ${name} (${size}) ให้เบราว์เซอร์บันทึกแล้ว`,
    notThere: "ไม่เห็นไฟล์ในรายการดาวน์โหลด",
    made: (name: string, size: string) =>
      `ทำไฟล์ ${name} (${size}) แล้ว แต่เบราว์เซอร์ในแอปนี้บันทึกไฟล์เองไม่ได้ รับไฟล์ได้ด้วยวิธีต่อไปนี้`,
    share: "ส่งต่อหรือบันทึกไฟล์",
    shared: (name: string) => `ส่ง ${name} ไปยังแอปที่เลือกแล้ว`,
    notShared: "ส่งต่อไฟล์ชนิดนี้จากที่นี่ไม่ได้ ใช้วิธีอื่น",
    copy: "คัดลอกเนื้อหาไฟล์",
    copyPicture: "คัดลอกภาพ",
    copied: (name: string) => `คัดลอก ${name} แล้ว นำไปวางในแอปอื่นได้`,
    byHand: "คัดลอกให้ไม่ได้ แตะข้อความค้างไว้แล้วเลือกคัดลอก",
    hold: "แตะภาพค้างไว้เพื่อบันทึก",
    outside: "เปิดหน้านี้ในเบราว์เซอร์ของเครื่อง",
    outsideByMenu:
      "แตะเมนูของแอปนี้ (⋮ หรือ …) แล้วเลือกเปิดในเบราว์เซอร์ หน้าเดิมจะเปิดขึ้นและบันทึกไฟล์ได้ หรือคัดลอกลิงก์ไปเปิดเอง",
    copyLink: "คัดลอกลิงก์ของหน้านี้",
    linkCopied: "คัดลอกลิงก์แล้ว",
  },
  en: {
    handed: (name: string, size: string) =>
      `${name} (${size}) was handed to the browser, which saves it.`,
    notThere: "It is not among the downloads",
    made: (name: string, size: string) =>
      `${name} (${size}) is made, but the browser inside this app can’t save files. There are these ways to have it:`,
    share: "Send on or save the file",
    shared: (name: string) => `${name} was handed to the app you chose.`,
    notShared: "A file of this kind can’t be sent on from here. Please take another way.",
    copy: "Copy what the file holds",
    copyPicture: "Copy the picture",
    copied: (name: string) => `${name} is copied, to be pasted elsewhere.`,
    byHand: "It could not be copied: press long on the text and choose to copy.",
    hold: "Press long on the picture to save it",
    outside: "Open this page in the phone’s own browser",
    outsideByMenu:
      "Choose “open in browser” in this app’s menu (⋮ or …): the same page opens and can save files. Or copy the link and open it yourself.",
    copyLink: "Copy the link to this page",
    linkCopied: "Link copied",
  },
};
