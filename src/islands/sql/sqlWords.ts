/** What the room says beyond its page: of the engine, the console, answers and charts. */
export const sqlWords = {
  th: {
    engineTitle: "เปิดฐานข้อมูล",
    engineOffer: (size: string, largest: string) =>
      `ต้องดาวน์โหลดเครื่องมือ DuckDB ก่อนหนึ่งครั้ง ประมาณ ${size} แล้วจะถามได้ทุกตาราง เชื่อมตาราง และคำนวณเองได้ ตารางที่คำสั่งใช้จะดาวน์โหลดเพิ่มเมื่อถูกเรียก ตารางละไม่เกิน ${largest}`,
    open: (size: string) => `เปิด DuckDB (${size})`,
    openAgain: "ลองเปิดอีกครั้ง",
    opening: (received: string, total: string) => `กำลังดาวน์โหลด ${received} จาก ${total}`,
    starting: "ดาวน์โหลดครบแล้ว กำลังเริ่มทำงาน",
    stopOpening: "ยกเลิกการดาวน์โหลด",
    ready: "ฐานข้อมูลพร้อมแล้ว ทำงานในเครื่องของคุณ ไม่มีการส่งข้อมูลออกไป",
    notOpened: "ยกเลิกการดาวน์โหลดแล้ว เปิดใหม่ได้เมื่อต้องการ",
    toFirstSpeed: "ไปหน้าเลือกดูตาราง",
    unable: "เบราว์เซอร์นี้เปิดฐานข้อมูลไม่ได้ แต่ยังเลือกดูตารางและดาวน์โหลดไฟล์ได้ตามปกติ",
    littleMemory:
      "เครื่องนี้มีหน่วยความจำน้อย ฐานข้อมูลอาจเปิดไม่ขึ้นหรือทำให้เครื่องช้า หากเพียงต้องการดูตาราง ใช้หน้าเลือกดูตารางจะเบากว่า",
    savesData: (size: string) =>
      `เบราว์เซอร์ตั้งค่าประหยัดข้อมูลไว้ การเปิดฐานข้อมูลใช้ข้อมูล ${size} หากเพียงต้องการดูตาราง ใช้หน้าเลือกดูตารางจะประหยัดกว่า`,
    loadingTables: "กำลังโหลดรายการตาราง",
    notLoaded: "โหลดรายการตารางสำหรับถามด้วย SQL ไม่สำเร็จ ตารางและไฟล์ดาวน์โหลดยังใช้ได้ตามปกติ",
    failed: "เปิดฐานข้อมูลไม่สำเร็จ ตารางและไฟล์ดาวน์โหลดยังใช้ได้ตามปกติ",
    consoleTitle: "คำสั่ง SQL",
    fromLink: "คำสั่งนี้มาจากลิงก์และยังไม่ได้ทำงาน อ่านก่อน แล้วจึงกดทำงาน",
    linkTooLong: (length: string, most: string) =>
      `คำสั่งในลิงก์ยาว ${length} ตัวอักษร เกินกว่าที่หน้านี้รับจากลิงก์ได้ (${most} ตัวอักษร) จึงไม่ได้นำมาใช้แม้แต่ส่วนเดียว เพราะคำสั่งที่ขาดหายอาจถามคนละคำถาม ให้ขอคำสั่งเป็นไฟล์จากผู้ส่ง แล้ววางในช่องคำสั่งด้านล่าง`,
    linkDamaged:
      "ลิงก์นี้ขาดหายกลางทาง คำสั่งในลิงก์จึงไม่ครบ หน้านี้ไม่ได้นำมาใช้แม้แต่ส่วนเดียว ให้ขอลิงก์ใหม่จากผู้ส่ง หรือวางคำสั่งเองในช่องคำสั่งด้านล่าง",
    noLink: (most: string) =>
      `คำสั่งนี้ยาวเกิน ${most} ตัวอักษร จึงทำเป็นลิงก์ไม่ได้ หากต้องการส่งต่อ ให้คัดลอกคำสั่งเก็บเป็นไฟล์`,
    notUnderstood: "ที่อยู่ของหน้านี้มีส่วนที่หน้า SQL อ่านไม่เข้าใจ จึงไม่ได้ใช้:",
    askInExplorer: "หน้าเลือกดูตารางรับที่อยู่แบบนี้:",
    lineCut: "เส้นขาดตรงเส้นประ เพราะสองข้างนับไม่เหมือนกัน จึงเทียบข้ามไม่ได้:",
    example: "เริ่มจากตัวอย่าง",
    chooseExample: "เลือกตัวอย่าง …",
    run: "ทำงานคำสั่ง",
    runAndOpen: (size: string) => `เปิด DuckDB (${size}) แล้วทำงาน`,
    runHint:
      "กด Ctrl+Enter (หรือ ⌘+Enter) เพื่อทำงาน กด Esc เพื่อยกเลิก ถามได้ครั้งละหนึ่งคำสั่ง และอ่านได้อย่างเดียว",
    cancel: "ยกเลิก",
    running: "กำลังทำงาน",
    copyLink: "คัดลอกลิงก์คำถามนี้",
    copied: "คัดลอกลิงก์แล้ว",
    copyByHand: "คัดลอกให้ไม่ได้ แตะลิงก์นี้ค้างไว้แล้วเลือกคัดลอก",
    linkHere: "ลิงก์ของคำถามนี้",
    databaseSays: "ข้อความจากฐานข้อมูล",
    cause: "รายละเอียดทางเทคนิค",
    answerTitle: "ผลลัพธ์",
    gridTitle: "ตารางผลลัพธ์",
    earlier: "ผลลัพธ์ด้านล่างมาจากคำสั่งที่ทำงานครั้งก่อน ยังไม่ใช่คำสั่งในช่องตอนนี้",
    answered: (rows: string, ms: string) => `${rows} แถว ใช้เวลา ${ms} มิลลิวินาที`,
    cut: (rows: string, all: string | null) =>
      `${all === null ? "ผลลัพธ์มีมากกว่านี้" : `ผลลัพธ์มีทั้งหมด ${all} แถว`} หน้านี้เก็บเพียง ${rows} แถวแรก แถวที่เหลือถูกตัดออก ไม่ใช่ไม่มีข้อมูล หากต้องการทั้งหมด ให้บันทึกคำตอบทั้งหมดด้านล่าง หรือรวมยอดหรือกรองก่อน`,
    limited: (rows: string, all: string) =>
      `แสดง ${rows} จาก ${all} แถว เพราะคำสั่งมี LIMIT แถวที่เหลือถูกตัดออก ไม่ใช่ไม่มีข้อมูล`,
    maybeLimited: (rows: string) =>
      `คำสั่งมี LIMIT และได้ ${rows} แถวเต็มจำนวน ยังไม่ทราบว่าทั้งหมดมีกี่แถว แถวที่เกินถูกตัดออก ไม่ใช่ไม่มีข้อมูล`,
    showAll: "แสดงทุกแถว",
    cutColumns: (shown: string, all: string) =>
      `แสดง ${shown} จาก ${all} คอลัมน์ คอลัมน์ที่เหลือมีอยู่แต่มากเกินกว่าที่หน้านี้แสดงได้`,
    cutValues: (count: string, longest: string) =>
      `มี ${count} ค่าที่ยาวเกิน ${longest} ตัวอักษร หน้านี้เก็บเพียงส่วนต้น`,
    saveWhole: "บันทึกคำตอบทั้งหมด (CSV)",
    savingWhole: "กำลังถามและบันทึกคำตอบทั้งหมด",
    partNote: "ไฟล์ด้านบนมีเท่าที่หน้านี้แสดง ปุ่มบันทึกคำตอบทั้งหมดถามคำสั่งนี้ใหม่และเก็บทุกแถวทุกคอลัมน์",
    savedWhole: (rows: string, columns: string) => `บันทึกแล้ว ${rows} แถว ${columns} คอลัมน์`,
    savedPart: (rows: string, values: string, longest: string) =>
      `บันทึกแล้ว ${rows} แถว แต่ยังไม่ครบ: ไฟล์หนึ่งเก็บได้ไม่เกิน 1,000,000 แถว และ ${values} ค่ายาวเกิน ${longest} ตัวอักษรจึงเก็บเพียงส่วนต้น ใช้ substr() ถามทีละส่วน หรือใช้ DuckDB ในเครื่องของคุณกับไฟล์ Parquet`,
    noRows: "ไม่มีแถวที่ผ่านเงื่อนไขของคำสั่ง แถวอาจถูกกรองออก หรือไม่พบในไฟล์ที่รวบรวมมา ไม่ได้แปลว่าเป็นศูนย์",
    addedLevels: (columns: string, table: string, apart: string, parts: string, example: string) =>
      `คอลัมน์ ${columns} บวกแถวที่ซ้อนกันเข้าด้วยกัน ตาราง ${table} มีทั้งยอดรวมและส่วนย่อย แยกด้วยคอลัมน์ ${apart} ยอดนี้จึงนับซ้ำ (${parts}) ให้ถามทีละชนิด เช่น ${example}`,
    addedTimes: (columns: string, table: string, apart: string, parts: string, example: string) =>
      `คอลัมน์ ${columns} บวกยอดคงเหลือของหลายช่วงเวลาเข้าด้วยกัน ค่าในตาราง ${table} เป็นยอด ณ แต่ละ ${apart} จึงรวมข้ามเวลาไม่ได้ (${parts}) ให้ถามทีละช่วงเวลา เช่น ${example} หรือใช้ avg()`,
    addedValues: (columns: string, table: string) =>
      `คอลัมน์ ${columns} บวกค่าที่รวมยอดไม่ได้เข้าด้วยกัน ค่าในตาราง ${table} มีหลายหน่วยนับหรือซ้อนกัน ดูความหมายของคอลัมน์ด้านล่าง`,
    addedShares: (columns: string, table: string) =>
      `คอลัมน์ ${columns} บวกอัตราส่วนของหลายแถวเข้าด้วยกัน (จากตาราง ${table}) ผลบวกของอัตราส่วนไม่มีความหมาย ให้รวมตัวตั้งและตัวหารก่อนแล้วจึงหาร`,
    notChecked: (tables: string) =>
      `ตรวจไม่จบว่าคำตอบนี้บวกแถวที่ซ้อนกันหรือไม่ ตาราง ${tables} มีค่าที่รวมทุกแถวไม่ได้ โปรดดูหมายเหตุใต้ชื่อตารางด้านล่าง`,
    missing: "ไม่มีข้อมูล",
    missingNote: "– คือไม่มีข้อมูล ไม่ใช่ศูนย์",
    shownAs: "แสดงเป็น",
    views: { table: "ตาราง", bar: "แท่ง", line: "เส้น", scatter: "จุด", map: "แผนที่" },
    across: "แกนนอน",
    label: "ชื่อแต่ละแท่ง",
    value: "ค่า",
    colour: "แยกตาม",
    none: "ไม่แยก",
    areaCode: "รหัสพื้นที่",
    drawing: "กำลังวาดแผนภูมิ",
    notDrawn: "วาดแผนภูมินี้ไม่สำเร็จ ตารางด้านล่างยังครบถ้วน",
    severalRows: "แต่ละพื้นที่มีหลายแถว แผนที่แสดงได้แห่งละหนึ่งค่า โปรดรวมยอดตามพื้นที่ก่อน (GROUP BY)",
    noNumbers: "ผลลัพธ์นี้ไม่มีคอลัมน์ตัวเลขให้วาด",
    noTimes:
      "ผลลัพธ์นี้ไม่มีคอลัมน์เวลา (ปี เดือน หรือวันที่) เป็นแกนนอน จึงไม่ลากเส้น เพราะรหัสและชื่อไม่ได้เรียงต่อกันอย่างเวลา เลือกแท่งแทนได้",
    noAreas: "ไม่มีคอลัมน์รหัสจังหวัด อำเภอ หรือตำบลให้วาดแผนที่",
    firstBars: (shown: string, all: string) => `แผนภูมิแสดง ${shown} แถวแรกจาก ${all} แถว`,
    ofCut: (rows: string, all: string) => `แผนภูมินี้วาดจาก ${rows} แถว จากทั้งหมด ${all} แถว`,
    ofMaybeCut: (rows: string) => `แผนภูมินี้วาดจาก ${rows} แถวที่ LIMIT ให้ไว้ อาจมีแถวมากกว่านี้`,
    noCutMap: "ไม่วาดแผนที่ของคำตอบที่ถูกตัด เพราะพื้นที่ที่ถูกตัดจะดูเหมือนไม่มีข้อมูล โปรดแสดงทุกแถวก่อน",
    notInAnswer: "ไม่มีแถวในคำตอบนี้",
    notInAnswerOrStated: "ไม่มีแถวหรือไม่มีค่าในคำตอบนี้",
    leftOut: (count: string) => `ไม่ได้วาด ${count} แถวที่ไม่มีค่า`,
    chartOf: (view: string, value: string, by: string) => `แผนภูมิ${view} ${value} ตาม ${by}`,
    downloadTitle: "ดาวน์โหลดผลลัพธ์",
    formats: {
      csv: "CSV",
      csvExcel: "CSV สำหรับ Excel",
      xlsx: "Excel (XLSX)",
      json: "JSON",
      parquet: "Parquet",
      metadata: "คำอธิบายและแหล่งที่มา (CSVW)",
    },
    tooLargeForXlsx: "ผลลัพธ์ใหญ่เกินไปสำหรับ XLSX โปรดใช้ CSV หรือ Parquet",
    downloadFailed: "สร้างไฟล์ไม่สำเร็จ โปรดลองรูปแบบอื่น",
    downloadNote: "ทุกไฟล์ควรเก็บคู่กับไฟล์คำอธิบาย ซึ่งบันทึกคำสั่ง SQL ตาราง แหล่งที่มา และสัญญาอนุญาต",
    answerName: "ผลลัพธ์ของคำสั่ง SQL",
    answerAbout: "คำนวณในเบราว์เซอร์ของผู้อ่านจากตารางที่เผยแพร่ ไม่ใช่ตัวเลขที่หน่วยงานเผยแพร่",
  },
  en: {
    engineTitle: "Open the database",
    engineOffer: (size: string, largest: string) =>
      `It takes one download of the DuckDB engine, about ${size}. Then you can ask every table, join tables and compute. The tables a statement uses are fetched when it names them, at most ${largest} each.`,
    open: (size: string) => `Open DuckDB (${size})`,
    openAgain: "Try to open it again",
    opening: (received: string, total: string) => `Downloading ${received} of ${total}`,
    starting: "Downloaded; starting",
    stopOpening: "Cancel the download",
    ready: "The database is ready. It runs on your device; nothing is sent anywhere.",
    notOpened: "The download was cancelled; it can be started again at any time.",
    toFirstSpeed: "Look through tables",
    unable:
      "This browser cannot open the database. Looking through tables and downloading files work all the same.",
    littleMemory:
      "This device has little memory: the database may not start, or may slow it down. To look at tables only, the page without it is lighter.",
    savesData: (size: string) =>
      `Your browser is set to save data, and the database takes ${size}. To look at tables only, the page without it takes less.`,
    loadingTables: "Loading the list of tables",
    notLoaded:
      "The list of tables to ask with SQL could not be loaded. Tables and downloads still work.",
    failed: "The database could not be opened. Tables and downloads still work.",
    consoleTitle: "SQL statement",
    fromLink: "This statement came with the link and has not been run. Read it first, then run it.",
    linkTooLong: (length: string, most: string) =>
      `The statement in this link has ${length} characters, more than this page takes from a link (${most}). No part of it is used, for a statement that was cut may ask another question. Ask the sender for the statement as a file, and paste it into the console below.`,
    linkDamaged:
      "This link was cut short on its way, so its statement is not whole. No part of it is used. Ask the sender for the link again, or paste the statement into the console below.",
    noLink: (most: string) =>
      `This statement is longer than ${most} characters, so there is no link to it. To pass it on, copy the statement into a file.`,
    notUnderstood: "Parts of this address are not understood by the SQL page and are not used:",
    askInExplorer: "The page of tables takes such an address:",
    lineCut:
      "Lines are cut where the dashed line stands, for both sides are counted differently and can’t be compared:",
    example: "Begin with an example",
    chooseExample: "Choose an example …",
    run: "Run the statement",
    runAndOpen: (size: string) => `Open DuckDB (${size}) and run`,
    runHint:
      "Ctrl+Enter (or ⌘+Enter) runs it, Esc cancels. One statement at a time, and it can only read.",
    cancel: "Cancel",
    running: "Running",
    copyLink: "Copy a link to this question",
    copied: "Link copied",
    copyByHand: "The link could not be copied: press long on it and choose to copy.",
    linkHere: "Link to this question",
    databaseSays: "The database says",
    cause: "Technical detail",
    answerTitle: "Answer",
    gridTitle: "Table of the answer",
    earlier: "The answer below is to the statement that was run before, not yet to the one above.",
    answered: (rows: string, ms: string) => `${rows} ${rows === "1" ? "row" : "rows"} in ${ms} ms`,
    cut: (rows: string, all: string | null) =>
      `${all === null ? "There are more rows" : `There are ${all} rows`}; this page keeps the first ${rows}. The others are cut off, not missing. To have all, save the whole answer below, or add up or filter first.`,
    limited: (rows: string, all: string) =>
      `Shown are ${rows} of ${all} rows, for the statement has a LIMIT. The others are cut off, not missing.`,
    maybeLimited: (rows: string) =>
      `The statement has a LIMIT and got its full ${rows} rows; how many there are in all is not known. Rows beyond are cut off, not missing.`,
    showAll: "Show all rows",
    cutColumns: (shown: string, all: string) =>
      `Shown are ${shown} of ${all} columns. The others exist, but are more than this page can show.`,
    cutValues: (count: string, longest: string) =>
      `${count} values are longer than ${longest} characters; this page keeps their beginning.`,
    saveWhole: "Save the whole answer (CSV)",
    savingWhole: "Asking for the whole answer and saving it",
    partNote:
      "These files hold as much as this page shows. “Save the whole answer” asks the statement again and keeps every row and column.",
    savedWhole: (rows: string, columns: string) => `Saved ${rows} rows of ${columns} columns`,
    savedPart: (rows: string, values: string, longest: string) =>
      `Saved ${rows} rows, but not all: a file holds at most 1,000,000 rows, and ${values} values longer than ${longest} characters are there with their beginning. Ask for parts with substr(), or ask the Parquet files in a DuckDB of your own.`,
    noRows:
      "No row passes the conditions of the statement: rows may be filtered out, or not be in the files we gathered. It does not mean zero.",
    addedLevels: (columns: string, table: string, apart: string, parts: string, example: string) =>
      `The column ${columns} adds up rows that contain each other. The table ${table} holds wholes beside their parts, told apart by ${apart}, so this sum counts the same more than once (${parts}). Ask for one kind of row, such as ${example}.`,
    addedTimes: (columns: string, table: string, apart: string, parts: string, example: string) =>
      `The column ${columns} adds up balances of several times. What the table ${table} holds is as of each ${apart} and does not add up over time (${parts}). Ask for one time, such as ${example}, or take avg().`,
    addedValues: (columns: string, table: string) =>
      `The column ${columns} adds up values that do not add up: those of the table ${table} have several units, or contain each other. See what its columns mean below.`,
    addedShares: (columns: string, table: string) =>
      `The column ${columns} adds up ratios of several rows (of the table ${table}). A sum of ratios means nothing: add up both sides first, then divide.`,
    notChecked: (tables: string) =>
      `It could not be checked whether this answer adds up rows that contain each other. Not all rows of the table ${tables} add up: see the remark under its name below.`,
    missing: "no data",
    missingNote: "– stands for no data, not for zero",
    shownAs: "Show as",
    views: { table: "Table", bar: "Bars", line: "Lines", scatter: "Dots", map: "Map" },
    across: "Across",
    label: "Name of each bar",
    value: "Value",
    colour: "Apart by",
    none: "not apart",
    areaCode: "Area code",
    drawing: "Drawing",
    notDrawn: "The chart could not be drawn. The table below is complete.",
    severalRows:
      "Several rows speak of one area, and a map shows one value each. Please add up by area first (GROUP BY).",
    noNumbers: "This answer has no column of numbers to draw.",
    noTimes:
      "This answer has no column of times (years, months or days) to go across, so no line is drawn: codes and names do not follow one another as times do. Bars can show it.",
    noAreas: "No column of province, amphoe or tambon codes to map.",
    firstBars: (shown: string, all: string) => `The chart shows the first ${shown} of ${all} rows.`,
    ofCut: (rows: string, all: string) => `This chart is drawn from ${rows} of ${all} rows.`,
    ofMaybeCut: (rows: string) =>
      `This chart is drawn from the ${rows} rows that LIMIT let through; there may be more.`,
    noCutMap:
      "An answer that was cut is not mapped: areas that were cut off would look as if nothing were known of them. Show all rows first.",
    notInAnswer: "No row in this answer",
    notInAnswerOrStated: "No row or no value in this answer",
    leftOut: (count: string) => `${count} rows without a value are not drawn.`,
    chartOf: (view: string, value: string, by: string) => `${view}: ${value} by ${by}`,
    downloadTitle: "Download the answer",
    formats: {
      csv: "CSV",
      csvExcel: "CSV for Excel",
      xlsx: "Excel (XLSX)",
      json: "JSON",
      parquet: "Parquet",
      metadata: "Description and sources (CSVW)",
    },
    tooLargeForXlsx: "The answer is too large for XLSX; please take CSV or Parquet.",
    downloadFailed: "The file could not be made; please try another form.",
    downloadNote:
      "Keep the description with each file: it holds the SQL, the tables, their sources and licences.",
    answerName: "Answer to an SQL statement",
    answerAbout:
      "Computed in a reader's browser from published tables; not a figure that an agency published",
  },
} as const;

export type SqlWords = (typeof sqlWords)["th"] | (typeof sqlWords)["en"];
