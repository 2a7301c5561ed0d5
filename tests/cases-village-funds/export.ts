/** The header of an export of village funds, as an agency writes it. */
export const header =
  "รหัสจังหวัด,จังหวัด,รหัสอำเภอ,อำเภอ,รหัสตำบล,ตำบล,รหัสหมู่บ้าน,หมู่ที่,หมู่บ้าน," +
  "ประเภทกองทุน,ปีงบประมาณ,จำนวนสมาชิก (คน),เงินออม (บาท),เงินกู้ (บาท),สถานะ\n";

const good = {
  ...{ provinceCode: "50", province: "เชียงใหม่", amphoeCode: "5007", amphoe: "แม่ริม" },
  ...{ tambonCode: "500701", tambon: "ริมใต้", villageCode: "50070102", moo: "2" },
  ...{ village: "บ้านท่าไคร้", fund: "กลุ่มออมทรัพย์เพื่อการผลิต", year: "2567" },
  ...{ members: "25", savings: "1000", loans: "500.50", status: "ดำเนินการ" },
};

/** A good row but for the cells given. */
export const row = (cells: Partial<typeof good> = {}): string =>
  `${Object.values({ ...good, ...cells }).join(",")}\n`;
