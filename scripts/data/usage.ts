/** What the command line can do, said when it is asked for something else. */
export const dataUsage = `อ่าน ตรวจ และอธิบายไฟล์ข้อมูลของหน่วยงาน

  npm run -s data -- read FILE [--columns ก,ข,ค] [--sheet แผ่นงาน]
      อ่านไฟล์ตามที่เป็น บอกบัญชีแถวและสิ่งที่ต้องแก้
  npm run -s data -- check FILE [--dataset ID] [--out FILE.csv|FILE.parquet]
      ตรวจกับคำประกาศชุดข้อมูลใน src/datasets หรือ data/tables แล้วเขียนตารางที่สะอาด
      ไม่บอก --dataset จะดูว่าเป็นตารางใดจากหัวตาราง
      เติม --report รายงาน.html, .csv หรือ .xlsx เพื่อเก็บสิ่งที่พบ แบบ .xlsx มีสิ่งที่จะเปลี่ยนด้วย
      ไฟล์ที่วางไว้ใน data/raw แล้วจะลองสร้างทุกหน้าเว็บด้วย ไฟล์อื่นเติม --pages
  npm run -s data -- value KIND TEXT [--province CODE] [--format DMY|MDY|excel1900]
      [--era BE|CE] [--fiscal-year 2567]
      แสดงว่าช่องหนึ่งอ่านได้เป็นค่าใด เพราะเหตุใด
  npm run -s data -- value --jsonl
      ตอบคำถามทีละบรรทัดจาก stdin เช่น {"id":1,"kind":"date","input":"5 ก.พ. 2563"}
  npm run -s data -- describe FILE [--sheet แผ่นงาน]
      ดูไฟล์ที่ยังไม่มีใครประกาศ แล้วร่างคำประกาศชุดข้อมูลให้
  npm run -s data -- describe FILE --declare [--id ID]
      เขียนร่างคำประกาศเป็น data/tables/ID.json พร้อมคำถามที่ต้องตอบ ไม่ต้องเขียนโปรแกรม
  npm run -s data -- key FILE --line N
      บอกรหัสของแถวในบรรทัดที่ N สำหรับเขียนการแก้ค่าใน data/fixes
  npm run data -- source FOLDER
      ถามที่มาของไฟล์ในโฟลเดอร์ทีละข้อ แล้วเขียน source.json ให้
  npm run data -- take PACKAGE.zip [--try] [--release 2570-2]
      วางไฟล์จากชุดส่งมอบของหน้า /check/ ลงใน data/raw โดยไม่เขียนทับไฟล์ใด --try แสดงอย่างเดียว

  ตรวจและเผยแพร่ทุกไฟล์ด้วย npm run publish เติม -- --report รายงาน.html เพื่อดูทุกแห่งที่พบ

  KIND คือ province amphoe tambon number baht date month fiscal_year year_range text missing encoding
  เติม --lang en เพื่ออ่านภาษาอังกฤษ เติม --json เพื่อให้โปรแกรมอื่นอ่าน
  จบด้วยรหัส 0 เมื่อเผยแพร่ได้ 1 เมื่อมีสิ่งที่ต้องแก้ 2 เมื่อคำสั่งไม่ถูกต้อง

Reads, checks and describes agencies' data files

  npm run -s data -- read FILE [--columns a,b,c] [--sheet NAME]
      reads the file as it is: the account of its rows and what to mend
  npm run -s data -- check FILE [--dataset ID] [--out FILE.csv|FILE.parquet]
      checks it against a declaration in src/datasets or data/tables and writes the clean table;
      without --dataset its headings tell which table it is;
      --report report.html, .csv or .xlsx keeps what was found, .xlsx with what would change as well;
      with a file that lies in data/raw all pages are tried too, with others where --pages says so
  npm run -s data -- value KIND TEXT [--province CODE] [--format DMY|MDY|excel1900]
      [--era BE|CE] [--fiscal-year 2567]
      shows what one cell is read as, and why
  npm run -s data -- value --jsonl
      answers questions from stdin, a line each, such as {"id":1,"kind":"date","input":"5 ก.พ. 2563"}
  npm run -s data -- describe FILE [--sheet NAME]
      looks at a file nobody has declared and drafts its declaration
  npm run -s data -- describe FILE --declare [--id ID]
      writes the draft as data/tables/ID.json with the questions it leaves; no programming
  npm run -s data -- key FILE --line N
      names the row on line N, for a correction in data/fixes
  npm run data -- source FOLDER
      asks where the files in the folder are from, and writes source.json
  npm run data -- take PACKAGE.zip [--try] [--release 2570-2]
      puts what the page /check/ packed for handing over into data/raw, overwriting nothing; --try only shows

  npm run publish checks and publishes all files; with -- --report report.html it lists all it found

  KIND is province amphoe tambon number baht date month fiscal_year year_range text missing encoding
  Add --lang en for English, --json for other programs
  Ends with 0 when publishable, 1 when something must be mended, 2 when the command is not understood
`;
