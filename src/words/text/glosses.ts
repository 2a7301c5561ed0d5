import type { Language } from "./language.ts";

/** What the documents write in Thai alone, said in English: titles, publishers, roles, places and remarks. */
const glosses: Readonly<Record<string, string>> = {
  // Publishers, organisers and agencies.
  กรมการพัฒนาชุมชน: "Community Development Department",
  "กรมการพัฒนาชุมชน (สำนักพัฒนาทุนและองค์กรการเงินชุมชน)":
    "Community Development Department (Bureau of Community Capital and Financial Organisation Development)",
  "สำนักพัฒนาทุนและองค์กรการเงินชุมชน กรมการพัฒนาชุมชน":
    "Bureau of Community Capital and Financial Organisation Development, Community Development Department",
  สำนักงานประชาสัมพันธ์จังหวัดเชียงใหม่: "Chiang Mai Provincial Public Relations Office",
  สำนักงานพัฒนาชุมชนจังหวัดชัยนาท: "Chai Nat Provincial Community Development Office",
  "สำนักงานพัฒนาชุมชนจังหวัดชัยนาท (กลุ่มงานสารสนเทศการพัฒนาชุมชน)":
    "Chai Nat Provincial Community Development Office (information section)",
  สำนักงานพัฒนาชุมชนจังหวัดลำพูน: "Lamphun Provincial Community Development Office",
  กระทรวงมหาดไทย: "Ministry of Interior",
  "มูลนิธิแม่ฟ้าหลวง ในพระบรมราชูปถัมภ์": "Mae Fah Luang Foundation under Royal Patronage",
  "สถาบันส่งเสริมและพัฒนาปิดทองหลังพระ สืบสานแนวพระราชดำริ":
    "Royal Initiative Discovery Institute (Pid Thong Lang Phra)",
  สถาบันส่งเสริมและพัฒนากิจกรรมปิดทองหลังพระสืบสานแนวพระราชดำริ:
    "Royal Initiative Discovery Institute (Pid Thong Lang Phra)",
  "สถาบันส่งเสริมและพัฒนากิจกรรมปิดทองหลังพระสืบสานแนวพระราชดำริ และกระทรวงมหาดไทย":
    "Royal Initiative Discovery Institute (Pid Thong Lang Phra) and Ministry of Interior",
  มูลนิธิรากแก้ว: "Rakkaew Foundation",
  กรมการปกครอง: "Department of Provincial Administration",
  สำนักงบประมาณ: "Budget Bureau",
  // What a contact is given for.
  "รางวัลในงาน OTOP พ.ศ. 2568": "prizes of an OTOP fair, 2025 (B.E. 2568)",
  งานทะเบียนและบัตรประจำตัวประชาชน: "registration and identity cards",
  // Publishers of files, and those who compiled them.
  "กรมการปกครอง (สถิติการทะเบียนราษฎรและรหัสหมู่บ้าน) รวบรวมโดย Ahoerstemeier/tambon":
    "Department of Provincial Administration (civil registration statistics and village codes), compiled by Ahoerstemeier/tambon",
  "กรมการพัฒนาชุมชน (logi.cdd.go.th รายงาน otop_r04, r05, r06 ปี 2567) รวบรวมโดย phoom007/Dashboard":
    "Community Development Department (logi.cdd.go.th, reports otop_r04, r05 and r06 of 2024, B.E. 2567), compiled by phoom007/Dashboard",
  "กรมการพัฒนาชุมชน รวบรวมโดย phoom007/Dashboard":
    "Community Development Department, compiled by phoom007/Dashboard",
  "กรมการพัฒนาชุมชน สำนักงานประชาสัมพันธ์จังหวัดเชียงใหม่ และสำนักงานพัฒนาชุมชนจังหวัดชัยนาทและลำพูน (ดูรายเอกสารในตารางเอกสารต้นทาง)":
    "Community Development Department, Chiang Mai Provincial Public Relations Office, Chai Nat and Lamphun Provincial Community Development Offices (see each document in the table of documents)",
  "กรมการพัฒนาชุมชน สำนักงานพัฒนาชุมชนจังหวัดชัยนาท และสำนักงานพัฒนาชุมชนจังหวัดลำพูน (ดูรายเอกสารในตารางเอกสารต้นทาง)":
    "Community Development Department, Chai Nat and Lamphun Provincial Community Development Offices (see each document in the table of documents)",
  "กรมการพัฒนาชุมชน และสำนักงานประชาสัมพันธ์จังหวัดเชียงใหม่ (ดูรายเอกสารในตารางเอกสารต้นทาง)":
    "Community Development Department and Chiang Mai Provincial Public Relations Office (see each document in the table of documents)",
  "คณะกรรมการภูมิศาสตร์แห่งชาติ (ภูมิภาค ตามที่ราชบัณฑิตยสภาใช้) · คณะกรรมการนโยบายการบริหารงานจังหวัดและกลุ่มจังหวัดแบบบูรณาการ (กลุ่มจังหวัด) · สำนักนายกรัฐมนตรี (เขตตรวจราชการ)":
    "National Geographic Committee (regions, as the Royal Society uses them) · Committee on integrated administration of provinces and province groups (province groups) · Office of the Prime Minister (inspection regions)",
  "รัฐบาลไทย (thaigov.go.th) รวบรวมโดยคลัง PyThaiNLP/thaigov-v2-corpus และ PyThaiNLP/thaigov-corpus":
    "Royal Thai Government (thaigov.go.th), compiled by PyThaiNLP/thaigov-v2-corpus and PyThaiNLP/thaigov-corpus",
  "สำนักงบประมาณ (กรมการพัฒนาชุมชน กระทรวงมหาดไทย) รวบรวมโดย kaogeek/thailand-budget-pdf2csv":
    "Budget Bureau (Community Development Department, Ministry of Interior), compiled by kaogeek/thailand-budget-pdf2csv",
  "สำนักงานพัฒนาชุมชนและสื่อมวลชน (ดูชื่อและที่อยู่ของหน้าเว็บในแต่ละแถว)":
    "Community development offices and the press (see the page named in each row)",
  // Licences.
  "สาธารณสมบัติ ตามที่คลังข้อมูลระบุ (พ.ร.บ. ลิขสิทธิ์ พ.ศ. 2537 มาตรา 7)":
    "Public domain, as the compilers state (Copyright Act of 1994, B.E. 2537, section 7)",
  // Titles of files.
  "คำในเอกสาร จากข่าวประชาสัมพันธ์งานพัฒนาชุมชน พ.ศ. 2563–2564 คัดลงตารางด้วยมือ":
    "Words of documents, taken by hand from community development news of 2020–2021 (B.E. 2563–2564)",
  "จำนวนประชากรและบ้านตามทะเบียนราษฎร พ.ศ. 2557 และ 2560–2564 และหมู่บ้านของ 4 จังหวัดภาคเหนือ":
    "Registered people and houses, 2014 and 2017–2021 (B.E. 2557, 2560–2564), and the villages of four northern provinces",
  "ตัวเลขงานกองทุนชุมชน โคก หนอง นา OTOP และโครงการร้อยใจรักษ์ จากข่าวรัฐบาล":
    "Figures of community funds, Khok Nong Na, OTOP and Roi Jai Rak, from government news",
  "ตัวเลขจากข่าวประชาสัมพันธ์โครงการร้อยใจรักษ์และงานพัฒนาชุมชน พ.ศ. 2563–2564 คัดลงตารางด้วยมือ":
    "Figures taken by hand from news of Roi Jai Rak and community development, 2020–2021 (B.E. 2563–2564)",
  ตัวเลขจากข้อความตัดตอนของหน้าเว็บ: "Figures from excerpts of web pages",
  "ตัวเลขจากข้อความตัดตอนของหน้าเว็บ แยกทีละตัวจากไฟล์ published_facts_web.csv":
    "Figures from excerpts of web pages, one by one from published_facts_web.csv",
  "ภูมิภาค กลุ่มจังหวัด และเขตตรวจราชการของแต่ละจังหวัด คัดลงตารางด้วยมือ":
    "The region, province group and inspection region of each province, taken down by hand",
  "ยอดจำหน่ายสินค้า OTOP รายจังหวัดรายเดือน ปีงบประมาณ พ.ศ. 2567":
    "OTOP sales by province and month, fiscal year 2024 (B.E. 2567)",
  ยอดรวมทั้งประเทศจากตารางอื่นในรายงานชุดเดียวกัน:
    "National totals from other tables of the same set of reports",
  "รหัสและชื่อจังหวัด อำเภอ และตำบล ตามรหัสกรมการปกครอง":
    "Codes and names of provinces, amphoes and tambons, by the codes of the Department of Provincial Administration",
  "ร่างพระราชบัญญัติงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2565 กรมการพัฒนาชุมชน (เล่ม 3 (8) หน้า 125–155)":
    "Draft budget of fiscal year 2022 (B.E. 2565), Community Development Department (volume 3 (8), pages 125–155)",
  "ลำดับงาน กลไก และระดับแผน จากข่าวประชาสัมพันธ์งานพัฒนาชุมชน พ.ศ. 2563–2564 คัดลงตารางด้วยมือ":
    "Lines of work, target groups of meetings and levels of plans, taken by hand from community development news of 2020–2021 (B.E. 2563–2564)",
  "วัน สถานที่ และชื่อการประชุม จากข่าวประชาสัมพันธ์ คัดลงตารางด้วยมือ":
    "Days, places and titles of meetings, taken by hand from news",
  "หน่วยงานในโครงการร้อยใจรักษ์ จากข่าวประชาสัมพันธ์ คัดลงตารางด้วยมือ":
    "Agencies in Roi Jai Rak, taken by hand from news",
  // Titles of documents.
  "พช.ร่วมขับเคลื่อนขยายผลโครงการร้อยใจรักษ์": "The department joins in expanding Roi Jai Rak",
  "จังหวัดเชียงใหม่ ประชุมติดตามผลการขับเคลื่อนการดำเนินงาน การขยายผลโครงการร้อยใจรักษ์":
    "Chiang Mai province meets to review the expansion of Roi Jai Rak",
  "เสริมเขี้ยวเล็บเครือข่ายคณะกรรมการบริหาร (ศอช.จ) ชัยนาท เพื่อยกระดับมาตรฐานฯ ผ่านระบบวีดิทัศน์ทางไกล (Video Conference) และ TV พช.":
    "Strengthening the boards’ network of the Chai Nat community organisation coordination centre, by video conference and the department’s television",
  "พช.ลำพูน : จัดประชุมเตรียมความพร้อมการขับเคลื่อนกิจกรรมพัฒนาชุมชน ตามแผนปฏิบัติราชการกรมการพัฒนาชุมชน และจังหวัดลำพูน ประจำปีงบประมาณ พ.ศ. 2564":
    "Lamphun: meeting to prepare the year’s community development work under the plans of the department and of the province, fiscal year 2021 (B.E. 2564)",
  "สทอ.จัดประชุมเพิ่มศักยภาพกลไกการขับเคลื่อนกองทุนชุมชนตามหลักธรรมาภิบาล":
    "The bureau holds a meeting on well-governed community funds",
  // Titles of meetings.
  "ประชุมคณะกรรมการขับเคลื่อนการดำเนินงานขยายผลโครงการร้อยใจรักษ์ และคณะติดตามผลการดำเนินงาน จังหวัดเชียงใหม่":
    "Meeting of the steering committee and the follow-up group of the Roi Jai Rak expansion, Chiang Mai",
  "ประชุมคณะกรรมการขับเคลื่อนการดำเนินงานการขยายผลโครงการร้อยใจรักษ์ ตามแผนปฏิบัติการด้านการแก้ไขปัญหายาเสพติดชายแดนภาคเหนือแบบเบ็ดเสร็จ (พ.ศ.2562-2565) จังหวัดเชียงใหม่":
    "Meeting of the steering committee of the Roi Jai Rak expansion, under the action plan against drugs on the northern border (2019–2022, B.E. 2562–2565), Chiang Mai",
  "ประชุมเชิงปฏิบัติการสร้างความรู้ความเข้าใจเครือข่ายคณะกรรมการบริหารศูนย์ประสานงานองค์การชุมชนระดับจังหวัด (ศอช.จ)":
    "Workshop for the boards’ network of the provincial community organisation coordination centres",
  "ประชุมเตรียมความพร้อมการขับเคลื่อนกิจกรรมพัฒนาชุมชน ตามแผนปฏิบัติราชการกรมการพัฒนาชุมชน และจังหวัดลำพูน ประจำปีงบประมาณ พ.ศ. 2564":
    "Meeting to prepare the year’s community development work of the department and of Lamphun province",
  ประชุมเพิ่มศักยภาพกลไกการขับเคลื่อนกองทุนชุมชนตามหลักธรรมาภิบาล: "Meeting on well-governed community funds",
  // Places.
  "ห้องประชุมเฉลิมพระเกียรติ 80 พรรษา อำเภอเมืองเชียงใหม่ จังหวัดเชียงใหม่":
    "80th Birthday Anniversary meeting room, amphoe Mueang Chiang Mai, Chiang Mai",
  "หอประชุมเฉลิมพระเกียรติ 80 พรรษา จังหวัดเชียงใหม่": "80th Birthday Anniversary hall, Chiang Mai",
  "ห้องประชุมสำนักงานพัฒนาชุมชนจังหวัดชัยนาท ชั้น 2 ศาลากลางจังหวัดชัยนาทหลังเก่า (ผ่านระบบวีดิทัศน์ทางไกล (Video Conference) และ TV พช.) พิธีเปิดอยู่ที่ห้อง War Room ชั้น 5 กรมการพัฒนาชุมชน":
    "Meeting room of the Chai Nat Provincial Community Development Office, old provincial hall (by video conference and the department’s television); opened in the War Room of the Community Development Department",
  "ห้องประชุมจามเทวี ศาลากลางจังหวัดลำพูน": "Chamthewi meeting room, Lamphun provincial hall",
  "ห้องประชุม War Room ชั้น 5 กรมการพัฒนาชุมชน (ผ่านระบบการประชุมทางไกล (Video Conference))":
    "War Room of the Community Development Department (by video conference)",
  "ประชาคมหมู่บ้านนำร่อง บ้านสวนดอก ต.บ้านแซว อ.เชียงแสน จ.เชียงราย":
    "Meeting of a pilot village: Ban Suan Dok, tambon Ban Saeo, amphoe Chiang Saen, Chiang Rai",
  // Roles and groups.
  นักวิชาการพัฒนาชุมชนจังหวัด: "Provincial community development specialists",
  พัฒนากร: "Community development officers (phatthanakon)",
  "ทีมคู่หูคู่คิด (Move for Fund Team)": "Move for Fund teams",
  เจ้าหน้าที่ส่วนกลาง: "Officers of the central office",
  "คณะกรรมการบริหารศูนย์ฯ ระดับจังหวัด / คณะทำงานส่งเสริมศูนย์ฯ ระดับจังหวัด":
    "Provincial board and its working group",
  "คณะกรรมการบริหารศูนย์ฯ ระดับอำเภอ": "Amphoe board members",
  "นักวิชาการพัฒนาชุมชนอำเภอที่รับผิดชอบงานแผนตำบล/อำเภอ":
    "Amphoe community development specialists in charge of tambon and amphoe plans",
  "พัฒนาการอำเภอ และเจ้าหน้าที่พัฒนาชุมชนทุกระดับ":
    "Amphoe chiefs and community development staff of all levels",
  รวมทั้งสิ้น: "All together",
  // Plans and lines of work.
  "แผนพัฒนาหมู่บ้าน/ชุมชน": "Village or community development plan",
  "แผนพัฒนาตำบล (One Plan)": "Tambon plan (One Plan)",
  "แผนระดับพื้นที่ของ อปท.": "Area plan of a local administrative organisation",
  แผนอำเภอ: "Amphoe plan",
  แผนพัฒนาจังหวัด: "Provincial development plan",
  แผนพัฒนากลุ่มจังหวัด: "Province-group development plan",
  แผนพัฒนาภาค: "Regional development plan",
  กลุ่มออมทรัพย์เพื่อการผลิต: "Savings groups for production",
  "โครงการแก้ไขปัญหาความยากจน (กข.คจ.)": "Poverty alleviation project (Kor Khor Khor Jor)",
  กองทุนแม่ของแผ่นดิน: "Mother of the Land fund",
  ศูนย์จัดการกองทุนชุมชน: "Fund management centres",
  พัฒนาชุมชนตามแนวพระราชดำริ: "Royal-initiative work",
  // Remarks of rows.
  "วาระที่ 2 เขียนว่ารายงานผลของจังหวัดเชียงราย แต่ผู้รายงานคือปลัดจังหวัดเชียงใหม่":
    "Agenda item 2 is a report on Chiang Rai, but names the chief administrative officer (palat) of Chiang Mai province as the reporter",
  "เนื้อข่าวลงว่าประชุมวันที่ 5 ม.ค. 63 แต่ท้ายข่าวลงวันที่ 5 กุมภาพันธ์ 2563 ตรงกับข่าวของกรมการพัฒนาชุมชน และเรียก พ.ศ. 2562–2565 ว่าระยะสามปี":
    "The text dates the meeting 5 January; the byline, like the department’s news, says 5 February 2020. It calls 2019–2022 (B.E. 2562–2565) a span of three years",
  "งานของปีงบประมาณ 2565": "Work of fiscal year 2022 (B.E. 2565)",
  "งานของปีงบประมาณ 2564": "Work of fiscal year 2021 (B.E. 2564)",
  "ประชุมสองวัน 22–23 พฤศจิกายน 2564 เป็นงานของปีงบประมาณ 2565 ชื่อภาษาอังกฤษของทีมคู่หูคู่คิดเขียนไว้สองแบบ คือ Move for Fund และ Move for Fun":
    "Two days, 22–23 November 2021; work of fiscal year 2022 (B.E. 2565). It writes the English name of the teams in two ways, Move for Fund and Move for Fun",
  "ประชุมเวลา 09.30–12.00 น.": "From 9.30 to 12.00",
  "ประชุมเวลา 09.00 น.": "At 9.00",
  "ประชุมเวลา 10.00 น.": "At 10.00",
  "เริ่มเวลา 09.00 น.": "From 9.00",
  "เนื้อข่าวลงว่า 5 ม.ค. 63 แต่ท้ายข่าวลงวันที่ 5 กุมภาพันธ์ 2563":
    "The text says 5 January, the byline 5 February 2020",
};

/** A text of a document in the reader's language; in Thai as it stands where it has no gloss. */
export const gloss = (text: string, language: Language): string =>
  language === "th" ? text : (glosses[text] ?? text);

/** Where in a document something stands: วาระที่ 3, ย่อหน้าที่ 4. */
export const placeInDocument = (place: string, language: Language): string =>
  language === "th"
    ? place
    : place.replace(/^วาระที่ /, "agenda item ").replace(/^ย่อหน้าที่ /, "paragraph ");
