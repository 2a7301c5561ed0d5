/** What the terminal says before the project's own code can run, Thai first. */
export const bootstrapWords = {
  installing: "ติดตั้งชุดโปรแกรมที่โครงการใช้ · Installing packages",
  /** @param {number} done @param {number} all @param {number} seconds */
  installed: (done, all, seconds) =>
    `ติดตั้งแล้ว ${done} จาก ${all} ชุด · ${done} of ${all} packages · ${seconds.toFixed(1)} s`,
  notInstalled:
    "ติดตั้งชุดโปรแกรมไม่สำเร็จ โปรดดูข้อความจาก npm ด้านบน ตรวจอินเทอร์เน็ต แล้วสั่งใหม่อีกครั้ง\n" +
    "The packages could not be installed. See npm's message above, check the network, then run the command again.",
  /** @param {string} version */
  nodeTooOld: (version) =>
    `เครื่องนี้ใช้ Node ${version} ซึ่งเก่าเกินไป โปรดติดตั้ง Node 24 จาก https://nodejs.org/ แล้วสั่งใหม่อีกครั้ง\n` +
    `This machine has Node ${version}, which is too old. Please install Node 24 from https://nodejs.org/, then run the command again.`,
  /** @param {readonly string[]} names */
  usage: (names) =>
    `โปรดบอกคำสั่งหนึ่งใน: ${names.join(" ")}\nPlease name one of these commands: ${names.join(" ")}`,
};
