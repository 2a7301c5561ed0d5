import fc from "fast-check";

const kinds = [
  ...["province", "amphoe", "tambon", "number", "date", "month", "fiscal_year", "text", "missing"],
];

/** Pieces that cells of Thai exports are made of, right and wrong. */
const pieces = [
  ...["เชียงใหม่", "เชียงไหม่", "ลําปาง", "ลำปาง", "จ.", "จังหวัด", "อ.", "เมือง", "ต.", "กทม.", "TH-50"],
  ...[
    "50",
    "5001",
    "500101",
    "๕๐",
    "๑,๒๓๔",
    "1,234",
    "12,34",
    "1.234,5",
    "(1,200.50)",
    "-",
    "–",
    "−5",
  ],
  ...["0x10", "50%", "1,234 บาท", "#N/A", "ไม่มีข้อมูล", "ไม่มี", "x", "0", "\u00a0", "\u200b", "\ufeff"],
  ...["29 ก.พ. 2563", "29 ก.พ. 2564", "5 กุมภาพันธ์ 2563", "2563-02-05", "05/02/2563", "02/05/2020"],
  ...[
    "ตุลาคม 2566",
    "ต.ค. 66",
    "ปีงบประมาณ 2567",
    "2567",
    "พ.ศ. 2567",
    "ไตรมาส 1/2567",
    "น้ํา",
    "เเม่",
    "กํ่า",
  ],
];

/** The same few thousand questions on every machine: each piece as each kind, and seeded mixtures. */
export function cellQuestions(): string[] {
  const mixtures = fc.sample(
    fc.array(fc.constantFrom(...pieces, " ", ".", "/"), { minLength: 1, maxLength: 4 }),
    { numRuns: 1500, seed: 2567 },
  );
  const inputs = [...pieces, ...mixtures.map((parts) => parts.join(""))];
  const cells = inputs.flatMap((input, i) =>
    (i < pieces.length ? kinds : [kinds[i % kinds.length]]).map((kind) => ({
      id: `${i}-${kind}`,
      kind,
      input,
      context: i % 3 === 0 ? { province: "50" } : {},
    })),
  );
  const bytes = ["e0b881", "a1a2c3", "fffe010e", "dbdcdd", "31320a", "c3a0c2b8c281"];
  const encodings = bytes.map((hex) => ({ id: hex, kind: "encoding", input: { hex } }));
  return [...cells, ...encodings].map((question) => JSON.stringify(question));
}
