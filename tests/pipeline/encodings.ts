const isDouble = (encoding: string): boolean => /gb|big5|jis|euc/.test(encoding);

const made = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The bytes of each letter of an encoding, found by reading every byte and every pair of them. */
function lettersOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = made.get(encoding);
  if (known) return known;
  const letters = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  const add = (...bytes: number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if ([...letter].length === 1 && letter !== "\ufffd" && !letters.has(letter))
      letters.set(letter, bytes);
  };
  for (let first = 0; first < 256; first++) add(first);
  if (isDouble(encoding))
    for (let first = 0x81; first < 0xff; first++)
      for (let second = 0x40; second < 0xff; second++) add(first, second);
  made.set(encoding, letters);
  return letters;
}

/** A text in an encoding that nobody should write any more. */
export function encodeAs(text: string, encoding: string): Uint8Array {
  const letters = lettersOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = letters.get(letter);
      if (!bytes) throw new Error(`no ${letter} in ${encoding}`);
      return bytes;
    }),
  );
}

/** Words of other languages, and the encodings that their files come in. */
export const foreignWords: readonly (readonly [encodings: readonly string[], words: string])[] = [
  [
    ["windows-1252", "iso-8859-15", "macintosh"],
    "Café Münster élève España Málaga São façade Köln Zürich Bogotá Curaçao Søren Malmö Québec Genève Besançon coração crème Noël",
  ],
  [
    ["windows-1250", "iso-8859-2"],
    "Kraków Łódź Gdańsk Wrocław Plzeň České Budějovice Győr Székesfehérvár Żywiec město",
  ],
  [
    ["windows-1251", "koi8-r", "iso-8859-5", "ibm866", "x-mac-cyrillic"],
    "Москва Казань Самара Киев город число население область Новосибирск МОСКВА ГОРОД ЧИСЛО река Сумма",
  ],
  [
    ["windows-1253", "iso-8859-7"],
    "Αθήνα Θεσσαλονίκη Πάτρα Ηράκλειο πόλη αριθμός ΠΑΤΡΑ ΠΟΛΗ Ελλάδα ΑΘΗΝΑ",
  ],
  [["windows-1254"], "İstanbul İzmir Şanlıurfa Eskişehir Ağrı Muğla çiçek öğretmen"],
  [["windows-1255"], "ירושלים תל אביב חיפה שם עיר מספר"],
  [["windows-1256"], "القاهرة مصر بغداد دمشق الرياض مدينة عدد"],
  [["windows-1257"], "Rīga Šiauliai Pärnu Jūrmala Liepāja"],
  [
    ["gbk", "gb18030"],
    "北京 上海 广州 深圳 城市 人口 数量 名称 中国 天津 重庆 合计 金额 日期 曼谷",
  ],
  [["big5"], "台北 高雄 香港 城市 數量 名稱 台灣 新竹 公司 曼谷 清邁"],
  [
    ["shift_jis", "euc-jp"],
    "東京 大阪 京都 都市 人口 名前 数量 日本 テスト カタカナ ひらがな 合計",
  ],
  [["euc-kr"], "서울 부산 대구 인천 도시 인구 이름 수량 한국 합계 금액"],
];
