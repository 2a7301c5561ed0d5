import type { Language } from "../../words/text/language.ts";

export interface ExploreWords {
  readonly filters: string;
  readonly table: string;
  readonly all: string;
  readonly north: string;
  readonly addFilter: string;
  readonly arrange: string;
  readonly seeAnswer: string;
  readonly chosen: string;
  readonly several: string;
  readonly severalValues: string;
  readonly levels: Readonly<Record<"province" | "amphoe" | "tambon", string>>;
  readonly area: string;
  readonly chooseWider: Readonly<Record<"amphoe" | "tambon", string>>;
  readonly moreFilters: string;
  readonly group: string;
  readonly within: string;
  readonly listed: string;
  readonly noSecond: string;
  readonly measure: string;
  readonly sums: (label: string) => string;
  readonly least: (label: string) => string;
  readonly greatest: (label: string) => string;
  readonly rows: string;
  readonly stated: string;
  readonly sort: string;
  readonly usualOrder: string;
  readonly falling: (label: string) => string;
  readonly rising: (label: string) => string;
  readonly top: string;
  readonly firstOf: (count: string) => string;
  readonly everything: string;
  readonly search: string;
  readonly searchHint: (columns: string) => string;
  readonly noScript: string;
  readonly apart: (measure: string, columns: string) => string;
  readonly found: (found: string, all: string) => string;
  readonly shownAll: (count: string, what: "rows" | "groups") => string;
  readonly shown: (shown: string, all: string, what: "rows" | "groups") => string;
  readonly total: (label: string, value: string) => string;
  readonly madeOf: (rows: string, stated: string) => string;
  readonly madeOfAll: (rows: string) => string;
  readonly withheld: string;
  readonly noTotal: (measure: string, columns: string) => string;
  readonly footings: (compared: string, differing: string) => string;
  readonly large: (size: string) => string;
  readonly fetchLarge: (size: string) => string;
  readonly footing: (
    title: string,
    compared: string,
    differing: string,
    incomplete: string,
  ) => string;
  readonly by: (measure: string, groups: string) => string;
  readonly rowsOf: (table: string) => string;
  /** Nothing passes all filters, though rows pass some of them. */
  readonly filteredOut: string;
  readonly lift: (filter: string) => string;
  readonly liftTo: (filter: string, rows: string) => string;
  readonly liftAll: string;
  readonly notFound: (text: string, table: string) => string;
  readonly showAll: string;
  readonly firstBars: (shown: string, all: string) => string;
  readonly notUnderstood: string;
  readonly couldMean: string;
  readonly noTable: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly per: string;
  readonly perNames: Readonly<Record<"population" | "households", string>>;
  readonly noPer: string;
  readonly changeFrom: string;
  readonly changeTo: string;
  readonly noChangeChosen: string;
  readonly result: (kind: "per" | "change", measure: string, other: string) => string;
  readonly noChange: string;
  readonly lineCut: string;
  readonly perTimes: (own: string, other: string) => string;
  readonly shared: (shared: string, left: string, names: string) => string;
  readonly fromRows: (rows: string) => string;
  readonly layout: string;
  readonly inGroups: string;
  readonly timesAcross: string;
  readonly pivotNote: string;
  readonly noRow: string;
  readonly sourceRows: string;
  readonly comparedSourceRows: string;
  readonly failed: string;
  readonly unnamed: string;
  readonly earlier: (found: string, all: string) => string;
  readonly working: string;
  readonly downloads: string;
  readonly downloadNames: Readonly<Record<"csv" | "excel" | "xlsx" | "json" | "about", string>>;
  readonly making: string;
  readonly notSaved: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly sql: string;
  readonly source: string;
  readonly release: (id: string) => string;
  readonly dictionary: string;
  readonly reset: string;
}

export const exploreWords: Readonly<Record<Language, ExploreWords>> = {
  th: {
    filters: "เลือกสิ่งที่จะถาม",
    table: "ตาราง",
    all: "ทั้งหมด",
    north: "4 จังหวัดชายแดนภาคเหนือ",
    addFilter: "เลือกพื้นที่และตัวกรอง",
    arrange: "จัดแบบอื่น",
    seeAnswer: "ดูคำตอบ",
    chosen: "ตัวกรองที่ใช้อยู่ แตะเพื่อเลิกใช้",
    several: "เลือกหลายจังหวัด",
    severalValues: "เลือกหลายค่าในตัวกรองเดียว",
    levels: { province: "จังหวัด", amphoe: "อำเภอหรือเขต", tambon: "ตำบลหรือแขวง" },
    area: "พื้นที่",
    chooseWider: { amphoe: "เลือกจังหวัดก่อน", tambon: "เลือกอำเภอก่อน" },
    moreFilters: "ตัวกรองอื่นของตารางนี้",
    group: "จัดกลุ่มตาม",
    within: "แล้วแยกตาม",
    listed: "ไม่จัดกลุ่ม (แสดงทีละแถว)",
    noSecond: "ไม่แยก",
    measure: "ค่าที่แสดง",
    sums: (label) => label,
    least: (label) => `${label} (ค่าต่ำสุด)`,
    greatest: (label) => `${label} (ค่าสูงสุด)`,
    rows: "จำนวนแถว",
    stated: "แถวที่ระบุค่า",
    sort: "เรียงตาม",
    usualOrder: "ตามปกติ",
    falling: (label) => `${label} มากไปน้อย`,
    rising: (label) => `${label} น้อยไปมาก`,
    top: "แสดง",
    firstOf: (count) => `${count} รายการแรก`,
    everything: "ทุกรายการ",
    search: "ค้นหาในแถว",
    searchHint: (columns) => `ค้นใน ${columns}`,
    noScript:
      "การเลือกคำถามต้องเปิดใช้ JavaScript คำตอบด้านล่างคือคำตอบแรกของหน้านี้ ตารางทั้งหมดดูและดาวน์โหลดได้ที่หน้า",
    apart: (measure, columns) =>
      `“${measure}” นำมารวมข้าม${columns} ไม่ได้ คำตอบจึงแยกตาม${columns}ให้ หากต้องการค่าเดียว ให้เลือก${columns}หนึ่งค่า`,
    found: (found, all) => `ตรงกับที่เลือก ${found} แถว จาก ${all} แถว`,
    shownAll: (count, what) =>
      what === "groups" ? `แสดงครบ ${count} กลุ่ม` : `แสดงครบ ${count} แถว`,
    shown: (shown, all, what) => `แสดง ${shown} จาก ${all} ${what === "groups" ? "กลุ่ม" : "แถว"}`,
    total: (label, value) => `${label} ของทุกแถวที่ตรง: ${value}`,
    madeOf: (rows, stated) =>
      `ได้จาก ${rows} แถว ในจำนวนนี้ระบุค่าไว้ ${stated} แถว แถวที่ไม่ได้ระบุไม่นับเป็นศูนย์`,
    madeOfAll: (rows) => `ได้จาก ${rows} แถวซึ่งระบุค่าไว้ครบ`,
    withheld:
      "แถวที่ไม่มีค่า บางแถวต้นทางไม่ได้ระบุ บางแถวไม่เปิดเผยเพราะนับคนได้น้อย ค่าที่ไม่เปิดเผยจึงไม่อยู่ในยอดรวมนี้",
    noTotal: (measure, columns) => `ไม่มียอดรวมของทุกกลุ่ม เพราะ “${measure}” นำมารวมข้าม${columns} ไม่ได้`,
    footing: (title, compared, differing, incomplete) =>
      `${title}: เทียบ ${compared} ยอด ไม่ตรง ${differing} ยอด เทียบไม่ได้เพราะข้อมูลไม่ครบ ${incomplete} ยอด`,
    by: (measure, groups) => `${measure} แยกตาม${groups}`,
    rowsOf: (table) => `แถวของตาราง “${table}”`,
    footings: (compared, differing) =>
      `การกระทบยอดของทั้งตาราง: เทียบ ${compared} ยอด ไม่ตรง ${differing} ยอด`,
    large: (size) => `คำตอบนี้ต้องดึงข้อมูลอีก ${size} ตัวเลขที่เห็นยังเป็นคำตอบก่อนหน้า เลือกจังหวัดก่อนจะดึงน้อยลงมาก`,
    fetchLarge: (size) => `ดึงข้อมูล ${size}`,
    filteredOut:
      "ไม่มีแถวที่ผ่านตัวกรองครบทุกข้อ แถวของตารางถูกกรองออก ไม่ได้แปลว่าเป็นศูนย์หรือไม่มีข้อมูล เลิกกรองได้ทีละข้อ",
    lift: (filter) => `เลิกกรอง ${filter}`,
    liftTo: (filter, rows) => `เลิกกรอง ${filter} (พบ ${rows} แถว)`,
    liftAll: "ตัวกรองทั้งหมด",
    notFound: (text, table) =>
      `ไม่พบ “${text}” ในไฟล์ของตาราง “${table}” ที่รวบรวมมา ไม่ได้แปลว่าเป็นศูนย์หรือไม่มีอยู่จริง`,
    showAll: "แสดงทั้งหมด",
    firstBars: (shown, all) => `แผนภูมิแสดง ${shown} แท่งแรก จาก ${all} กลุ่ม`,
    notUnderstood: "ที่อยู่ของหน้านี้มีส่วนที่อ่านไม่เข้าใจ จึงไม่ได้ใช้:",
    couldMean: "อาจหมายถึง",
    noTable: "ไม่มีตารางที่ลิงก์นี้ขอ จึงยังไม่แสดงคำตอบ เลือกตารางจากรายการด้านบน",
    atLeast: "ค่าอย่างน้อย",
    atMost: "ค่าไม่เกิน",
    per: "หารด้วย",
    perNames: { population: "ประชากร (คน)", households: "บ้าน (หลัง)" },
    noPer: "ไม่หาร",
    changeFrom: "เทียบจาก",
    changeTo: "ถึง",
    noChangeChosen: "ไม่เทียบเวลา",
    result: (kind, measure, other) =>
      kind === "per" ? `${measure}ต่อ${other}` : `${measure} เปลี่ยนแปลง (${other})`,
    noChange: "ไม่เทียบการเปลี่ยนแปลงของช่วงเวลานี้ เพราะนับไม่เหมือนกัน:",
    lineCut: "เส้นขาดตรงเส้นประ เพราะสองข้างนับไม่เหมือนกัน จึงเทียบข้ามไม่ได้:",
    shared: (shared, left, names) =>
      `สองค่านี้นับเฉพาะ ${shared} จังหวัดที่มีทั้งสองค่า ไม่นับอีก ${left} จังหวัด${names === "" ? "" : `: ${names}`}`,
    perTimes: (own, other) => `ตัวตั้งคือ ${own} ตัวหารคือทะเบียนราษฎร ${other}`,
    fromRows: (rows) => `มาจาก ${rows} แถว`,
    layout: "วางตารางแบบ",
    inGroups: "กลุ่มละหนึ่งแถว",
    timesAcross: "ให้เวลาเป็นคอลัมน์",
    pivotNote: "กดตัวเลขเพื่อดูแถวต้นทาง ขีด (–) คือไม่มีแถวของเวลานั้นในตาราง ไม่ใช่ศูนย์",
    noRow: "ไม่มีแถว",
    sourceRows: "แถวทั้งหมดในไฟล์ต้นทาง",
    comparedSourceRows: "แถวทั้งหมดในไฟล์ต้นทางของตัวเทียบ",
    failed: "ดึงข้อมูลที่เลือกมาไม่สำเร็จ",
    unnamed: "ยังไม่ได้ชื่อของบางพื้นที่ จึงแสดงเป็นรหัสหรือยังเลือกไม่ได้",
    earlier: (found, all) =>
      `ด้านล่างยังเป็นคำตอบก่อนหน้า (${found} แถว จาก ${all} แถว) ไม่ใช่ของสิ่งที่เลือกไว้`,
    working: "กำลังดึงข้อมูล",
    downloads: "นำคำตอบนี้ไปใช้",
    downloadNames: {
      csv: "CSV",
      excel: "CSV สำหรับ Excel",
      xlsx: "XLSX",
      json: "JSON",
      about: "คำอธิบายข้อมูล (JSON)",
    },
    making: "กำลังทำไฟล์",
    notSaved: "ทำไฟล์ไม่สำเร็จ",
    copy: "คัดลอกลิงก์ของคำตอบนี้",
    copied: "คัดลอกลิงก์แล้ว",
    copyByHand: "คัดลอกให้ไม่ได้ แตะลิงก์นี้ค้างไว้แล้วเลือกคัดลอก",
    sql: "ถามต่อด้วย SQL",
    source: "ที่มา",
    release: (id) => `รุ่น ${id}`,
    dictionary: "ความหมายของคอลัมน์และไฟล์ทั้งตาราง",
    reset: "เริ่มใหม่",
  },
  en: {
    filters: "What to ask",
    table: "Table",
    all: "All",
    north: "The 4 northern border provinces",
    addFilter: "Areas and filters",
    arrange: "Arrange otherwise",
    seeAnswer: "See the answer",
    chosen: "The filters in use; press one to take it off",
    several: "Choose several provinces",
    severalValues: "Choose several values of one filter",
    levels: { province: "Province", amphoe: "Amphoe or district", tambon: "Tambon or subdistrict" },
    area: "Area",
    chooseWider: { amphoe: "Choose a province first", tambon: "Choose an amphoe first" },
    moreFilters: "Other filters of this table",
    group: "Group by",
    within: "Then by",
    listed: "No groups (row by row)",
    noSecond: "Nothing more",
    measure: "Show",
    sums: (label) => label,
    least: (label) => `${label} (least)`,
    greatest: (label) => `${label} (greatest)`,
    rows: "Number of rows",
    stated: "Rows that state it",
    sort: "Sort by",
    usualOrder: "The usual order",
    falling: (label) => `${label}, largest first`,
    rising: (label) => `${label}, smallest first`,
    top: "Show at most",
    firstOf: (count) => `The first ${count}`,
    everything: "Everything",
    search: "Search in rows",
    searchHint: (columns) => `Looks in ${columns}`,
    noScript:
      "Choosing a question needs JavaScript. The answer below is the first of this page; every table can be seen and downloaded on the page",
    apart: (measure, columns) =>
      `“${measure}” does not add up over ${columns}, so the answer is told apart by ${columns}. Choose one value of it to have a single figure.`,
    found: (found, all) => `${found} of ${all} rows match`,
    shownAll: (count, what) =>
      what === "groups" ? `all ${count} groups shown` : `all ${count} rows shown`,
    shown: (shown, all, what) => `${shown} of ${all} ${what} shown`,
    total: (label, value) => `${label} of all matching rows: ${value}`,
    madeOf: (rows, stated) =>
      `From ${rows} rows, ${stated} of which state a value. Rows that state none do not count as zero.`,
    madeOfAll: (rows) => `From ${rows} rows, all of which state a value.`,
    withheld:
      "Of the rows without a value some were not stated by the source, and some are withheld since they count few people. What is withheld is not in this sum.",
    noTotal: (measure, columns) =>
      `There is no sum of all groups, for “${measure}” does not add up over ${columns}.`,
    footing: (title, compared, differing, incomplete) =>
      `${title}: ${compared} compared, ${differing} differing, ${incomplete} not comparable since a part is missing`,
    by: (measure, groups) => `${measure} by ${groups}`,
    rowsOf: (table) => `Rows of “${table}”`,
    footings: (compared, differing) =>
      `How the totals of the whole table foot: ${compared} compared, ${differing} differing`,
    large: (size) =>
      `This answer needs another ${size}. The figures are still those of the answer before. Choosing a province first takes far less.`,
    fetchLarge: (size) => `Fetch ${size}`,
    filteredOut:
      "No row passes all the filters: rows of the table are filtered out. It does not mean that there is no data, or zero. Take filters off one by one:",
    lift: (filter) => `Take off ${filter}`,
    liftTo: (filter, rows) => `Take off ${filter} (${rows} rows)`,
    liftAll: "all filters",
    notFound: (text, table) =>
      `“${text}” was not found in the files we gathered for “${table}”. It does not mean that there is none, or zero.`,
    showAll: "Show all",
    firstBars: (shown, all) => `The chart shows the first ${shown} of ${all} groups.`,
    notUnderstood: "Parts of this address were not understood and are not used:",
    couldMean: "could mean",
    noTable:
      "There is no table of that name, so no answer is shown yet. Choose a table from the list above.",
    atLeast: "Value at least",
    atMost: "Value at most",
    per: "Divide by",
    perNames: { population: "Population", households: "Houses" },
    noPer: "nothing",
    changeFrom: "Change from",
    changeTo: "to",
    noChangeChosen: "no change over time",
    result: (kind, measure, other) =>
      kind === "per" ? `${measure} per ${other.toLowerCase()}` : `Change of ${measure} (${other})`,
    noChange: "No change is told between these times, for they are counted differently:",
    lineCut:
      "Lines are cut where the dashed line stands, for both sides are counted differently and can’t be compared:",
    shared: (shared, left, names) =>
      `Both numbers are of the provinces that have both, ${shared} in all; left out: ${left}${names === "" ? "" : ` (${names})`}`,
    perTimes: (own, other) => `The dividend is of ${own}, the divisor is the register of ${other}`,
    fromRows: (rows) => `from ${rows} rows`,
    layout: "Lay the table out",
    inGroups: "one row a group",
    timesAcross: "times as columns",
    pivotNote:
      "Each number leads to its rows; a dash means that the table has no row of that time, not zero",
    noRow: "no row",
    sourceRows: "All source rows",
    comparedSourceRows: "All source rows of what it is compared with",
    failed: "What you chose could not be fetched.",
    unnamed:
      "The names of some areas could not be had, so their codes are shown, or they can’t be chosen yet.",
    earlier: (found, all) =>
      `Below is still the answer before (${found} of ${all} rows), not that to what is chosen.`,
    working: "Fetching",
    downloads: "Take this answer away",
    downloadNames: {
      csv: "CSV",
      excel: "CSV for Excel",
      xlsx: "XLSX",
      json: "JSON",
      about: "About this answer (JSON)",
    },
    making: "Making the file",
    notSaved: "The file could not be made.",
    copy: "Copy the link to this answer",
    copied: "Link copied",
    copyByHand: "The link could not be copied: press long on it and choose to copy.",
    sql: "Ask on with SQL",
    source: "Source",
    release: (id) => `release ${id}`,
    dictionary: "What the columns mean, and the whole table as files",
    reset: "Start again",
  },
};
