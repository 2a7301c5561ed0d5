import type { Text } from "./language.ts";

/** A word that readers of community-development data meet, and what it means. */
export interface Term {
  /** Its anchor on the page: ASCII. */
  readonly id: string;
  readonly term: Text;
  /** The abbreviation that documents use. */
  readonly short?: Text;
  readonly meaning: Text;
}

export const glossary: readonly Term[] = [
  {
    id: "cdd",
    term: { th: "กรมการพัฒนาชุมชน", en: "Community Development Department" },
    short: { th: "พช.", en: "CDD" },
    meaning: {
      th: "กรมในสังกัดกระทรวงมหาดไทย ดูแลงานพัฒนาชุมชน กองทุนชุมชน และสินค้า OTOP มีสำนักงานพัฒนาชุมชนระดับจังหวัดและอำเภอ",
      en: "A department of the Ministry of Interior in charge of community development, community funds and OTOP, with offices in the provinces and amphoes.",
    },
  },
  {
    id: "phatthanakon",
    term: { th: "พัฒนากร", en: "Community development officer (phatthanakon)" },
    meaning: {
      th: "เจ้าหน้าที่ของกรมการพัฒนาชุมชนที่รับผิดชอบงานระดับตำบล ทำงานกับผู้นำและกลุ่มในหมู่บ้าน",
      en: "An officer of the Community Development Department who looks after a tambon and works with its leaders and groups.",
    },
  },
  {
    id: "phatthanakan",
    term: {
      th: "พัฒนาการจังหวัดและพัฒนาการอำเภอ",
      en: "Provincial and amphoe chiefs of community development (phatthanakan)",
    },
    meaning: {
      th: "หัวหน้าสำนักงานพัฒนาชุมชนจังหวัดและอำเภอ ไม่ใช่คำเดียวกับพัฒนากร",
      en: "The heads of the department’s provincial and amphoe offices; not the same word as phatthanakon.",
    },
  },
  {
    id: "cd-specialist",
    term: { th: "นักวิชาการพัฒนาชุมชน", en: "Community development specialist" },
    meaning: {
      th: "ตำแหน่งข้าราชการของกรมการพัฒนาชุมชนที่ทำงานวิชาการและแผนในสำนักงานจังหวัดหรืออำเภอ",
      en: "A civil-service post of the department, for planning and technical work in its provincial and amphoe offices.",
    },
  },
  {
    id: "fund-bureau",
    term: {
      th: "สำนักพัฒนาทุนและองค์กรการเงินชุมชน",
      en: "Bureau of Community Capital and Financial Organisation Development",
    },
    short: { th: "สทอ.", en: "So Tho O" },
    meaning: {
      th: "หน่วยงานในกรมการพัฒนาชุมชนที่ดูแลงานทุนชุมชน",
      en: "The bureau of the Community Development Department that looks after community funds.",
    },
  },
  {
    id: "community-funds",
    term: { th: "ทุนชุมชน", en: "Community funds" },
    meaning: {
      th: "เงินและกองทุนที่คนในหมู่บ้านหรือชุมชนบริหารร่วมกัน กรมการพัฒนาชุมชนแบ่งงานทุนชุมชนเป็นแนวทางต่าง ๆ ในแต่ละปีงบประมาณ",
      en: "Money and funds that people of a village or community manage together. Each fiscal year the department sets out lines of work on them.",
    },
  },
  {
    id: "savings-group",
    term: { th: "กลุ่มออมทรัพย์เพื่อการผลิต", en: "Savings group for production" },
    meaning: {
      th: "กลุ่มที่ชาวบ้านรวมกันออมเงินเป็นประจำ แล้วให้สมาชิกกู้ไปประกอบอาชีพหรือใช้ยามจำเป็น",
      en: "People of a village who save regularly together and lend the money to members for their work or in need.",
    },
  },
  {
    id: "poverty-fund",
    term: { th: "โครงการแก้ไขปัญหาความยากจน", en: "Poverty alleviation project" },
    short: { th: "กข.คจ.", en: "Kor Khor Khor Jor" },
    meaning: {
      th: "โครงการที่ให้เงินทุนแก่หมู่บ้าน เพื่อให้ครัวเรือนเป้าหมายยืมไปประกอบอาชีพโดยไม่คิดดอกเบี้ย",
      en: "A project that gives villages a fund from which target households borrow without interest to earn a living.",
    },
  },
  {
    id: "mother-fund",
    term: { th: "กองทุนแม่ของแผ่นดิน", en: "Mother of the Land fund" },
    meaning: {
      th: "กองทุนของหมู่บ้านหรือชุมชนเพื่อป้องกันและแก้ไขปัญหายาเสพติด เริ่มจากเงินพระราชทานขวัญถุง",
      en: "A fund of a village or community to prevent and overcome drug problems, begun with a royal endowment.",
    },
  },
  {
    id: "fund-centre",
    term: { th: "ศูนย์จัดการกองทุนชุมชน", en: "Fund management centre" },
    meaning: {
      th: "ศูนย์ในหมู่บ้านที่เชื่อมการทำงานของกองทุนต่าง ๆ เข้าด้วยกัน เพื่อช่วยครัวเรือนจัดการหนี้",
      en: "A centre in a village that brings its funds together and helps households to manage their debts.",
    },
  },
  {
    id: "royal-initiative",
    term: {
      th: "งานพัฒนาชุมชนตามแนวพระราชดำริ",
      en: "Royal-initiative work",
    },
    meaning: {
      th: "งานพัฒนาที่ใช้แนวพระราชดำริเป็นหลัก เป็นแนวทางหนึ่งของงานทุนชุมชน",
      en: "Development work guided by royal initiatives; one of the lines of work on community funds.",
    },
  },
  {
    id: "move-for-fund",
    term: { th: "ทีมคู่หูคู่คิด", en: "Move for Fund team" },
    meaning: {
      th: "ผู้ที่ทำงานกองทุนชุมชนในอำเภอคู่กับเจ้าหน้าที่ของกรมการพัฒนาชุมชน เอกสารเขียนชื่อภาษาอังกฤษไว้สองแบบ คือ Move for Fund และ Move for Fun",
      en: "People who work on community funds in an amphoe beside the department’s officers. The document writes their English name in two ways, Move for Fund and Move for Fun.",
    },
  },
  {
    id: "women-fund",
    term: { th: "กองทุนพัฒนาบทบาทสตรี", en: "Women’s development fund" },
    meaning: {
      th: "กองทุนที่ให้สตรีและองค์กรสตรีซึ่งเป็นสมาชิกกู้ยืมหรือรับการอุดหนุน เพื่อสร้างอาชีพและพัฒนาบทบาท",
      en: "A fund that lends to its members, women and women’s organisations, or grants them money, for their livelihood and role in society.",
    },
  },
  {
    id: "village-fund",
    term: { th: "กองทุนหมู่บ้าน", en: "Village fund" },
    meaning: {
      th: "กองทุนหมุนเวียนของหมู่บ้านหรือชุมชนเมืองที่สมาชิกกู้ไปประกอบอาชีพ ชื่อเต็มคือกองทุนหมู่บ้านและชุมชนเมือง",
      en: "A revolving fund of a village or urban community from which members borrow for their work; in full, village and urban community fund.",
    },
  },
  {
    id: "coordination-centre",
    term: {
      th: "ศูนย์ประสานงานองค์การชุมชน",
      en: "Community organisation coordination centre",
    },
    short: { th: "ศอช.", en: "So O Cho" },
    meaning: {
      th: "ศูนย์ที่ผู้แทนกลุ่มและองค์กรชุมชนทำงานร่วมกัน มีหลายระดับ เช่น ระดับจังหวัดเขียนย่อว่า ศอช.จ",
      en: "Where representatives of community groups work together, at several levels; that of a province is So O Cho Cho.",
    },
  },
  {
    id: "tambon-committee",
    term: {
      th: "คณะกรรมการบริหารงานตำบลแบบบูรณาการ",
      en: "Integrated tambon administration committee",
    },
    short: { th: "ก.บ.ต.", en: "Ko Bo To" },
    meaning: {
      th: "คณะกรรมการระดับตำบลที่จัดทำและประสานแผนพัฒนาตำบล",
      en: "The committee of a tambon that draws up and coordinates its development plan.",
    },
  },
  {
    id: "one-plan",
    term: { th: "แผนพัฒนาตำบล", en: "Tambon plan" },
    short: { th: "One Plan", en: "One Plan" },
    meaning: {
      th: "แผนของตำบลที่เชื่อมแผนหมู่บ้านเข้ากับแผนอำเภอ จังหวัด กลุ่มจังหวัด และภาค ให้เป็นแผนเดียวกัน",
      en: "The plan of a tambon, which joins the plans of its villages with those of amphoe, province, group of provinces and region into one.",
    },
  },
  {
    id: "village-plan",
    term: { th: "แผนพัฒนาหมู่บ้าน/ชุมชน", en: "Village or community development plan" },
    meaning: {
      th: "แผนที่คนในหมู่บ้านหรือชุมชนจัดทำเองจากปัญหาและความต้องการของตน",
      en: "The plan that people of a village or community draw up from their own problems and needs.",
    },
  },
  {
    id: "roi-jai-rak",
    term: { th: "โครงการร้อยใจรักษ์", en: "Roi Jai Rak" },
    meaning: {
      th: "โครงการพัฒนาในพื้นที่ตำบลท่าตอน อำเภอแม่อาย จังหวัดเชียงใหม่ ต่อมาขยายผลไปยังหมู่บ้านเป้าหมายใน 4 จังหวัดชายแดนภาคเหนือ",
      en: "A development project in tambon Tha Ton, amphoe Mae Ai, Chiang Mai, later expanded to target villages in the four northern border provinces.",
    },
  },
  {
    id: "alternative-development",
    term: { th: "การพัฒนาทางเลือก", en: "Alternative development" },
    meaning: {
      th: "การพัฒนาที่ทำให้ชุมชนมีอาชีพและรายได้อื่น โดยไม่ต้องพึ่งยาเสพติด",
      en: "Development that gives communities other work and income, so that they need not live by drugs.",
    },
  },
  {
    id: "royal-philosophy",
    term: { th: "ศาสตร์พระราชา", en: "The King’s philosophy (Sat Phra Racha)" },
    meaning: {
      th: "คำที่เอกสารใช้เรียกกระบวนการพัฒนาตามแนวพระราชดำริ",
      en: "What documents call the process of development guided by royal initiatives.",
    },
  },
  {
    id: "mae-fah-luang-approach",
    term: { th: "ตำราแม่ฟ้าหลวง", en: "Mae Fah Luang approach" },
    meaning: {
      th: "แนวทางพัฒนาที่เอกสารโครงการร้อยใจรักษ์เขียนคู่กับศาสตร์พระราชา ข่าวกระทรวงยุติธรรมอธิบายว่าคือการสร้างอาชีพทางเลือกที่สุจริตและหลากหลาย",
      en: "A way of development that documents on Roi Jai Rak name beside the King’s philosophy; news of the Ministry of Justice explains it as honest and varied work to choose from.",
    },
  },
  {
    id: "new-theory",
    term: { th: "ทฤษฎีใหม่", en: "New Theory" },
    meaning: {
      th: "หลักจัดการที่ดินและน้ำของครัวเรือนเกษตรกรตามแนวพระราชดำริ งานโคก หนอง นา นำหลักนี้มาใช้",
      en: "Principles for a farming household’s land and water, guided by royal initiatives; Khok Nong Na applies them.",
    },
  },
  {
    id: "sufficiency-economy",
    term: { th: "ปรัชญาของเศรษฐกิจพอเพียง", en: "Sufficiency Economy Philosophy" },
    meaning: {
      th: "หลักคิดตามแนวพระราชดำริเรื่องความพอประมาณ ความมีเหตุผล และการมีภูมิคุ้มกัน",
      en: "Principles guided by royal initiatives: moderation, reason and resilience.",
    },
  },
  {
    id: "royal-endowment",
    term: { th: "เงินขวัญถุงพระราชทาน", en: "Royal endowment" },
    meaning: {
      th: "เงินพระราชทานที่หมู่บ้านหรือชุมชนได้รับเป็นทุนเริ่มต้นของกองทุนแม่ของแผ่นดิน",
      en: "Money given by the monarch with which a village or community begins its Mother of the Land fund.",
    },
  },
  {
    id: "seedling-village",
    term: { th: "หมู่บ้านต้นกล้า", en: "New village of the year (seedling)" },
    meaning: {
      th: "คำที่ใช้เรียกหมู่บ้านหรือชุมชนที่เข้าร่วมกองทุนแม่ของแผ่นดินใหม่ในปีหนึ่ง",
      en: "What a village or community is called that newly joins the Mother of the Land fund in a year.",
    },
  },
  {
    id: "village-against-drugs",
    term: { th: "หมู่บ้านป้องกันยาเสพติด", en: "Village against drugs" },
    meaning: {
      th: "หมู่บ้านป้องกันและแก้ไขปัญหายาเสพติดโดยกองทุนแม่ของแผ่นดิน ข่าวกระทรวงมหาดไทยนับแยกจากหมู่บ้านที่ได้รับเงินขวัญถุง",
      en: "A village set up to prevent and solve drug problems by way of the Mother of the Land fund; Ministry of Interior news counts these apart from villages given the endowment.",
    },
  },
  {
    id: "agenda-level",
    term: { th: "ระดับนโยบาย", en: "Policy level" },
    short: { th: "Agenda", en: "Agenda" },
    meaning: {
      th: "แผนที่ทำตามนโยบาย เอกสารของกรมเขียนคู่กับระดับภารกิจหน่วยงาน (Function) และระดับพื้นที่ (Area)",
      en: "Plans that follow policy; the department’s document names them beside those of agencies’ own work (Function) and of an area (Area).",
    },
  },
  {
    id: "function-level",
    term: { th: "ระดับภารกิจหน่วยงาน", en: "Level of agencies’ own work" },
    short: { th: "Function", en: "Function" },
    meaning: {
      th: "แผนที่ทำตามหน้าที่ของแต่ละหน่วยงาน",
      en: "Plans by the duties of each agency.",
    },
  },
  {
    id: "area-level",
    term: { th: "ระดับพื้นที่", en: "Level of an area" },
    short: { th: "Area", en: "Area" },
    meaning: {
      th: "แผนของจังหวัด อำเภอ และองค์กรปกครองส่วนท้องถิ่น (อปท.)",
      en: "Plans of a province, an amphoe or a local administrative organisation.",
    },
  },
  {
    id: "ministry-of-interior",
    term: { th: "กระทรวงมหาดไทย", en: "Ministry of Interior" },
    short: { th: "มท.", en: "MOI" },
    meaning: {
      th: "กระทรวงที่กรมการพัฒนาชุมชนและกรมการปกครองสังกัด",
      en: "The ministry of the Community Development Department and of the Department of Provincial Administration.",
    },
  },
  {
    id: "ministry-of-justice",
    term: { th: "กระทรวงยุติธรรม", en: "Ministry of Justice" },
    short: { th: "ยธ.", en: "MOJ" },
    meaning: {
      th: "กระทรวงที่สำนักงาน ป.ป.ส. สังกัด ข่าวของกระทรวงบอกตัวเลขกองทุนแม่ของแผ่นดินและโครงการร้อยใจรักษ์",
      en: "The ministry of the narcotics board (ONCB); its news tells figures of the Mother of the Land fund and of Roi Jai Rak.",
    },
  },
  {
    id: "narcotics-board",
    term: {
      th: "สำนักงานคณะกรรมการป้องกันและปราบปรามยาเสพติด",
      en: "Office of the Narcotics Control Board",
    },
    short: { th: "ป.ป.ส.", en: "ONCB" },
    meaning: {
      th: "หน่วยงานในกระทรวงยุติธรรมที่ดูแลการป้องกันและปราบปรามยาเสพติด",
      en: "The office of the Ministry of Justice in charge of preventing and suppressing drugs.",
    },
  },
  {
    id: "amphoe-office",
    term: { th: "สำนักงานพัฒนาชุมชนอำเภอ", en: "Amphoe community development office" },
    short: { th: "สพอ.", en: "So Pho O" },
    meaning: {
      th: "สำนักงานของกรมการพัฒนาชุมชนในอำเภอ เป็นหน่วยงานหลักในการจัดทำแผนพัฒนาตำบล",
      en: "The department’s office in an amphoe; it leads the drawing up of tambon plans.",
    },
  },
  {
    id: "khok-nong-na",
    term: { th: "โคก หนอง นา", en: "Khok Nong Na" },
    meaning: {
      th: "การจัดที่ดินของครัวเรือนตามหลักทฤษฎีใหม่ ให้มีที่สูง (โคก) แหล่งน้ำ (หนอง) และที่นาอยู่ด้วยกัน นับเป็นแปลง",
      en: "A household’s land laid out after the New Theory, with raised ground (khok), water (nong) and fields (na) together; counted in plots.",
    },
  },
  {
    id: "otop",
    term: { th: "หนึ่งตำบล หนึ่งผลิตภัณฑ์", en: "One Tambon One Product" },
    short: { th: "OTOP", en: "OTOP" },
    meaning: {
      th: "งานส่งเสริมสินค้าของชุมชนที่ผู้ผลิตและผู้ประกอบการลงทะเบียนกับกรมการพัฒนาชุมชน",
      en: "The promotion of community products whose makers register with the Community Development Department.",
    },
  },
  {
    id: "changwat",
    term: { th: "จังหวัด", en: "Province (changwat)" },
    meaning: {
      th: "หน่วยการปกครองส่วนภูมิภาคที่ใหญ่ที่สุด กรุงเทพมหานครไม่เป็นจังหวัด แต่เป็นองค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ ตารางของเว็บนี้นับรวมไว้กับจังหวัด รหัสมี 2 หลัก",
      en: "The largest unit of provincial administration. Bangkok is none and is governed in its own way; the tables here count it with the provinces. Its code has two digits.",
    },
  },
  {
    id: "amphoe",
    term: { th: "อำเภอ", en: "Amphoe (district)" },
    meaning: {
      th: "หน่วยการปกครองย่อยของจังหวัด รหัสมี 4 หลัก ขึ้นต้นด้วยรหัสจังหวัด",
      en: "A part of a province. Its code has four digits and begins with that of the province.",
    },
  },
  {
    id: "khet",
    term: { th: "เขต", en: "Khet (district of Bangkok)" },
    meaning: {
      th: "หน่วยการปกครองย่อยของกรุงเทพมหานคร อยู่ระดับเดียวกับอำเภอ",
      en: "A part of Bangkok, at the level of an amphoe elsewhere.",
    },
  },
  {
    id: "tambon",
    term: { th: "ตำบล", en: "Tambon (subdistrict)" },
    meaning: {
      th: "หน่วยการปกครองย่อยของอำเภอ ประกอบด้วยหมู่บ้าน รหัสมี 6 หลัก",
      en: "A part of an amphoe, made up of villages. Its code has six digits.",
    },
  },
  {
    id: "khwaeng",
    term: { th: "แขวง", en: "Khwaeng (subdistrict of Bangkok)" },
    meaning: {
      th: "หน่วยการปกครองย่อยของเขตในกรุงเทพมหานคร อยู่ระดับเดียวกับตำบล",
      en: "A part of a khet of Bangkok, at the level of a tambon elsewhere.",
    },
  },
  {
    id: "muban",
    term: { th: "หมู่บ้าน", en: "Village (muban)" },
    meaning: {
      th: "หน่วยการปกครองที่เล็กที่สุดตามกฎหมายว่าด้วยลักษณะปกครองท้องที่ รหัสมี 8 หลัก ตำบลที่เป็นเขตเทศบาลทั้งหมดอาจไม่มีหมู่บ้าน",
      en: "The smallest unit under the law on local administration. Its code has eight digits; a wholly urban tambon may have none.",
    },
  },
  {
    id: "moo",
    term: { th: "หมู่ที่", en: "Village number (moo)" },
    short: { th: "ม.", en: "M." },
    meaning: {
      th: "เลขลำดับของหมู่บ้านในตำบล คือสองหลักสุดท้ายของรหัสหมู่บ้าน",
      en: "The number of a village within its tambon: the last two digits of its code.",
    },
  },
  {
    id: "local-government",
    term: { th: "องค์กรปกครองส่วนท้องถิ่น", en: "Local administrative organisation" },
    short: { th: "อปท.", en: "LAO" },
    meaning: {
      th: "หน่วยงานราชการส่วนท้องถิ่น เช่น องค์การบริหารส่วนจังหวัด เทศบาล และองค์การบริหารส่วนตำบล",
      en: "A local government, such as a provincial administrative organisation, a municipality or a tambon administrative organisation.",
    },
  },
  {
    id: "dopa",
    term: { th: "กรมการปกครอง", en: "Department of Provincial Administration" },
    short: { th: "ปค.", en: "DOPA" },
    meaning: {
      th: "กรมในสังกัดกระทรวงมหาดไทย ดูแลการทะเบียนราษฎรและรหัสพื้นที่ที่เว็บนี้ใช้",
      en: "A department of the Ministry of Interior that keeps the civil registration and the area codes used here.",
    },
  },
  {
    id: "registration",
    term: { th: "ทะเบียนราษฎร", en: "Civil registration" },
    meaning: {
      th: "ทะเบียนที่บอกว่าใครมีชื่ออยู่ในบ้านหลังใด ประชากรตามทะเบียนราษฎรคือผู้ที่มีชื่อในทะเบียนบ้าน อาจต่างจากผู้ที่อยู่จริง",
      en: "The register of who belongs to which house. The registered population are those named in it, who may not be those who live there.",
    },
  },
  {
    id: "houses",
    term: { th: "จำนวนบ้าน", en: "Registered houses" },
    meaning: {
      th: "จำนวนบ้านที่มีเลขที่ตามทะเบียนราษฎร ไม่เท่ากับจำนวนครัวเรือนที่อยู่จริง",
      en: "Houses that have a number in the register; not the number of households that live in them.",
    },
  },
  {
    id: "fiscal-year",
    term: { th: "ปีงบประมาณ", en: "Fiscal year" },
    meaning: {
      th: "เริ่ม 1 ตุลาคม ถึง 30 กันยายนของปีถัดไป เรียกตามปีที่สิ้นสุด เช่น ปีงบประมาณ พ.ศ. 2565 คือ 1 ตุลาคม 2564 ถึง 30 กันยายน 2565",
      en: "From 1 October to 30 September, named after the year in which it ends: fiscal year 2022 (B.E. 2565) is 1 October 2021 to 30 September 2022.",
    },
  },
  {
    id: "buddhist-era",
    term: { th: "พุทธศักราช", en: "Buddhist era" },
    short: { th: "พ.ศ.", en: "B.E." },
    meaning: {
      th: "ปีที่ใช้ในราชการไทย มากกว่าคริสต์ศักราช 543 ปี พ.ศ. 2563 ตรงกับ ค.ศ. 2020",
      en: "How official Thailand counts years, 543 ahead of the common era: B.E. 2563 is 2020.",
    },
  },
  {
    id: "draft-budget",
    term: {
      th: "ร่างพระราชบัญญัติงบประมาณรายจ่าย",
      en: "Annual appropriations bill",
    },
    short: { th: "ร่าง พ.ร.บ. งบประมาณ", en: "draft budget" },
    meaning: {
      th: "ร่างกฎหมายงบประมาณที่เสนอต่อรัฐสภา ตัวเลขอาจต่างจากพระราชบัญญัติที่ประกาศใช้",
      en: "The draft budget put before parliament; its figures may differ from the act as passed.",
    },
  },
  {
    id: "budget-plan",
    term: { th: "แผนงาน", en: "Budget plan" },
    meaning: {
      th: "หัวข้อใหญ่ของงบประมาณ ใต้แผนงานมีผลผลิตหรือโครงการ",
      en: "A main heading of the budget, under which outputs and projects stand.",
    },
  },
  {
    id: "output",
    term: { th: "ผลผลิต", en: "Output" },
    meaning: {
      th: "งานประจำที่หน่วยงานได้รับงบประมาณ อยู่ระดับเดียวกับโครงการในเอกสารงบประมาณ",
      en: "Regular work that an agency is funded for; in the budget document it stands beside projects.",
    },
  },
  {
    id: "project",
    term: { th: "โครงการ", en: "Project" },
    meaning: {
      th: "งานที่มีวัตถุประสงค์และระยะเวลาของตนเอง ในเอกสารงบประมาณมีวงเงินแยกจากผลผลิต",
      en: "Work with a purpose and time of its own; the budget document gives it an amount apart from outputs.",
    },
  },
  {
    id: "not-stated",
    term: { th: "ไม่ได้ระบุ", en: "Not stated" },
    meaning: {
      th: "แหล่งข้อมูลไม่ได้บอกค่านี้ไว้ ไม่ได้แปลว่าเป็นศูนย์ และไม่นำไปรวมเป็นศูนย์",
      en: "The source does not tell this value. That is not to say zero, and no sum counts it as zero.",
    },
  },
  {
    id: "derived",
    term: { th: "คำนวณ", en: "Derived" },
    meaning: {
      th: "ค่าที่เว็บนี้คำนวณจากค่าที่แหล่งข้อมูลระบุ แสดงวิธีคำนวณและแถวที่ใช้ไว้ด้วย",
      en: "A value that this site works out from stated ones, shown with its working and the rows it came from.",
    },
  },
  {
    id: "remark",
    term: { th: "ข้อสังเกต", en: "Remark" },
    meaning: {
      th: "สิ่งที่การตรวจพบในข้อมูล เช่น ยอดรวมไม่ตรง เผยแพร่ไว้ข้างข้อมูลโดยไม่ปรับตัวเลข",
      en: "Something that checking found in the data, such as a total that does not add up; published beside the data, whose figures stay as they are.",
    },
  },
  {
    id: "conflict",
    term: { th: "ข้อมูลไม่ตรงกัน", en: "Conflict" },
    meaning: {
      th: "แหล่งข้อมูลสองแหล่งขึ้นไปบอกเรื่องเดียวกันต่างกัน แสดงทุกค่าเคียงกัน",
      en: "Two sources or more tell the same thing differently; all are shown side by side.",
    },
  },
  {
    id: "correction",
    term: { th: "การแก้ไข", en: "Correction" },
    meaning: {
      th: "ค่าที่เว็บนี้แก้ในตารางที่เผยแพร่เพราะต้นทางผิด บอกค่าเดิม ค่าใหม่ เหตุผล และหลักฐานทุกแห่ง ไฟล์ต้นทางไม่ถูกแก้",
      en: "A value changed in the published table because the source is wrong, with what it was, what it is now, why, and by what reference. The source file stays as it is.",
    },
  },
  {
    id: "evidence",
    term: { th: "หลักฐาน", en: "Evidence" },
    meaning: {
      th: "ไฟล์และแถวที่ตัวเลขถูกอ่านมา เปิดดูได้ทุกแถวตามที่อยู่ในไฟล์",
      en: "The file and row that a figure was read from; every row can be seen as it stands in the file.",
    },
  },
  {
    id: "fingerprint",
    term: { th: "ลายนิ้วมือไฟล์", en: "Fingerprint of a file" },
    short: { th: "SHA-256", en: "SHA-256" },
    meaning: {
      th: "ตัวเลขยาวที่คำนวณจากทุกไบต์ของไฟล์ ไฟล์เปลี่ยนแม้ไบต์เดียว ลายนิ้วมือก็เปลี่ยน",
      en: "A long number worked out from every byte of a file; one changed byte changes it.",
    },
  },
  {
    id: "release",
    term: { th: "รุ่นของข้อมูล", en: "Release" },
    meaning: {
      th: "ข้อมูลทั้งชุด ณ เวลาหนึ่งซึ่งออกแล้วไม่แก้อีก ใช้อ้างอิงได้ถาวร",
      en: "All of the data at one time; once made it never changes and can be cited for good.",
    },
  },
  {
    id: "withheld",
    term: { th: "ไม่เปิดเผย", en: "Withheld" },
    meaning: {
      th: "ค่าที่ปิดไว้เพราะนับคนได้น้อยจนอาจรู้ว่าเป็นใคร ไม่ใช่ศูนย์และไม่ใช่ไม่ได้ระบุ",
      en: "A count kept back because it counts so few people that they might be known. It is neither zero nor unstated.",
    },
  },
];
