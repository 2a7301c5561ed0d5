/** Names and words that a line never breaks inside, though the dictionary sees several words in them. */
const names = [
  "ร้อยใจรักษ์",
  "แม่ฮ่องสอน",
  "โคก หนอง นา",
  "กข.คจ.",
  "แผ่นดิน",
  "ความยากจน",
  "งบประมาณ",
  "บูรณาการ",
  "วันที่",
  "คริสต์ศักราช",
  "One Plan",
  "Roi Jai Rak",
  "Chiang Mai",
];

/** A text in pieces, those to be kept on one line marked. */
export function keepNames(text: string): { readonly piece: string; readonly whole: boolean }[] {
  const pattern = new RegExp(`(${names.map((name) => name.replaceAll(".", "\\.")).join("|")})`);
  return text
    .split(pattern)
    .filter((piece) => piece !== "")
    .map((piece) => ({ piece, whole: names.includes(piece) }));
}
