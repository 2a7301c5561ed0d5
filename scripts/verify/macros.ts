import { listed, literal } from "./database.ts";

/** How the witness reads a cell, in DuckDB's own words. A cell that it can't read becomes NULL. */
export const macros = (): string[] => [
  `CREATE MACRO clean(cell) AS ${cleaned("cell")}`,
  `CREATE MACRO stated(cell) AS
     CASE WHEN lower(cell) IN (${listed(missing)}) THEN NULL ELSE cell END`,
  `CREATE MACRO arabic(cell) AS translate(cell, '๐๑๒๓๔๕๖๗๘๙', '0123456789')`,
  // Accounts write a negative amount in parentheses.
  `CREATE MACRO signed(cell) AS regexp_replace(arabic(cell), '^\\((.+)\\)$|^[\\x{2212}](.+)$', '-\\1\\2')`,
  `CREATE MACRO numeral(cell) AS
     CASE WHEN regexp_full_match(signed(cell), '-?(\\d+|[1-9]\\d{0,2}(,\\d{3})+)(\\.\\d+)?( ?(%|\\p{Thai}[\\p{Thai}\\p{M}]*))?')
     THEN replace(regexp_extract(signed(cell), '^[-\\d,.]+'), ',', '') END`,
  `CREATE MACRO common_year(digits) AS
     CASE WHEN digits >= 2400 THEN digits - 543 WHEN digits >= 100 THEN digits
     WHEN digits >= ${firstShortBuddhist} THEN digits + 1957 ELSE digits + 2000 END`,
  `CREATE MACRO buddhist_year(cell) AS
     TRY_CAST(regexp_extract(arabic(cell), '^(?:ปีงบประมาณ ?|ปี ?)?(?:[พค]\\.ศ\\. ?)?(\\d{4})$', 1) AS INTEGER)`,
  `CREATE MACRO month_number(name) AS CASE name ${cases(months)} END`,
  `CREATE MACRO month_of(cell) AS coalesce(list_transform([regexp_extract(arabic(cell), '^(\\d{4})-(\\d\\d)$', ['y', 'm'])],
     lambda said: common_year(TRY_CAST(said.y AS INTEGER)) || '-' || said.m)[1],
     list_transform([regexp_extract(arabic(cell), '${namedMonth}', ['m', 'y'])],
     lambda said: printf('%04d-%02d', common_year(TRY_CAST(said.y AS INTEGER)), month_number(said.m)))[1])`,
  `CREATE MACRO fiscal_year_of(cell) AS CAST(CAST(left(month_of(cell), 4) AS INTEGER) + 543
     + CASE WHEN right(month_of(cell), 2) >= '10' THEN 1 ELSE 0 END AS SMALLINT)`,
  `CREATE MACRO named_day(cell) AS list_transform([regexp_extract(cell, '${namedDay}', ['d', 'm', 'y'])],
     lambda said: CASE WHEN said.d <> '' THEN concat_ws('-', said.y, month_number(said.m), said.d) END)[1]`,
  `CREATE MACRO year_first(cell) AS coalesce(named_day(cell), regexp_replace(cell, '${numericDay}', '\\3-\\2-\\1'))`,
  `CREATE MACRO day_of(cell) AS list_transform([string_split(year_first(arabic(cell)), '-')], lambda said:
     CASE WHEN len(said) = 3
     THEN TRY_CAST(concat_ws('-', common_year(TRY_CAST(said[1] AS INTEGER)), said[2], said[3]) AS DATE) END)[1]`,
  // A time of any precision: 2564-04-05, 2564-04, 2564, or the span 2547-2567.
  `CREATE MACRO time_of(cell) AS list_transform([regexp_extract(arabic(cell), '${time}', ['y', 'rest', 'last'])], lambda said:
     concat_ws('/', common_year(TRY_CAST(said.y AS INTEGER)) || said.rest, common_year(TRY_CAST(said.last AS INTEGER))))[1]`,
  // What stands behind the number of a cell such as 76 จังหวัด.
  `CREATE MACRO without_number(cell) AS regexp_replace(cell, '^[\\d๐-๙,]+ ?', '')`,
  `CREATE MACRO codes_joined(codes) AS
     CASE WHEN NOT list_bool_or(list_transform(codes, lambda code: code IS NULL)) THEN array_to_string(list_sort(list_distinct(codes)), ';') END`,
  ...places,
];

/** Areas by their codes and, where a cell names them, by the maps that `nameAreas` sets. */
const places = [
  `CREATE MACRO province_named(name) AS
     getvariable('provinces')[regexp_replace(name, '^(?:จังหวัด|จ\\.) ?', '')]`,
  `CREATE MACRO tambon_named(name) AS getvariable('tambons')[regexp_replace(name,
     '^.*?(?:ตำบล|ต\\.) ?(\\S+) (?:อำเภอ|อ\\.) ?(\\S+) (?:จังหวัด|จ\\.) ?(\\S+)$', '\\1|\\2|\\3')]`,
  // An amphoe or a tambon by its name within the area above it.
  `CREATE MACRO area_within(code, name) AS getvariable('within')[code || '|' ||
     regexp_replace(name, '^(?:อำเภอ|อ\\.|เขต|ตำบล|ต\\.|แขวง) ?', '')]`,
  `CREATE MACRO area_code(cell, digits) AS
     CASE WHEN regexp_full_match(arabic(cell), '\\d+') AND length(cell) = digits THEN arabic(cell) END`,
  `CREATE MACRO province_of(cell) AS coalesce(area_code(cell, 2), province_named(cell))`,
  `CREATE MACRO provinces_of(cell) AS codes_joined(list_transform(string_split(cell, ';'),
     lambda one: province_of(trim(one))))`,
  `CREATE MACRO areas_in(name) AS coalesce(
     CASE WHEN regexp_full_match(name, '\\d+') THEN [name] END,
     CASE WHEN province_named(name) IS NOT NULL THEN [province_named(name)] END,
     CASE WHEN tambon_named(name) IS NOT NULL THEN [tambon_named(name)] END,
     list_transform(string_split(name, ' '), lambda one: province_named(one)))`,
  `CREATE MACRO areas_of(cell) AS codes_joined(flatten(
     list_transform(string_split(cell, ';'), lambda one: areas_in(trim(one)))))`,
];

/** Makes the names of the areas known, once the areas themselves have been derived. */
export const nameAreas = (areas: string): string[] => [
  `SET VARIABLE provinces = (SELECT map(list(name), list(code)) FROM
    (SELECT unnest([name_th, name_en]) AS name, code FROM ${areas} WHERE length(code) = 2 UNION ALL VALUES ('ประเทศไทย', '00'), ('Thailand', '00')))`,
  `SET VARIABLE tambons = (SELECT map(list(name), list(code)) FROM
    (SELECT concat_ws('|', t.name_th, a.name_th, p.name_th) AS name, min(t.code) AS code
     FROM ${areas} t JOIN ${areas} a ON a.code = t.code[:4] JOIN ${areas} p ON p.code = t.code[:2]
     WHERE length(t.code) = 6 GROUP BY name HAVING count(*) = 1))`,
  `SET VARIABLE within = (SELECT map(list(name), list(code)) FROM
    (SELECT code[:-3] || '|' || name_th AS name, min(code) AS code
     FROM ${areas} WHERE length(code) > 2 GROUP BY name HAVING count(*) = 1))`,
];

const invisible =
  "[\\x{00AD}\\x{061C}\\x{180E}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2064}\\x{2066}-\\x{206F}\\x{FEFF}]";

/** The rules of clean Thai text, each a pattern and what takes its place. */
const mended = [
  ["เเ", "แ"],
  ["\\x{0E4D}([\\x{0E48}-\\x{0E4B}]?)\\x{0E32}", "\\1ำ"],
  ["ำ([\\x{0E48}-\\x{0E4B}])", "\\1ำ"],
  ["([\\x{0E48}-\\x{0E4C}])([\\x{0E31}\\x{0E34}-\\x{0E3A}])", "\\2\\1"],
  ["[\\s\\p{Z}\\x{0085}]+", " "],
] as const;

function cleaned(cell: string): string {
  const visible = `nfc_normalize(regexp_replace(${cell}, '${invisible}', '', 'g'))`;
  const text = mended.reduce(
    (text, [pattern, by]) => `regexp_replace(${text}, '${pattern}', '${by}', 'g')`,
    visible,
  );
  return `trim(${text})`;
}

const missing = ["", "-", "–", "—", "..", "...", "…", "n/a", "na", "null", "ไม่มีข้อมูล", "ไม่ระบุ"];

const time = "^(\\d{4})(-\\d{2}|-\\d{2}-\\d{2})?(?:[-–/](\\d{4}))?$";
/** Of two digits, those of the years that these files tell of: 43 is 2543 (2000), 42 is 2042. */
const firstShortBuddhist = 43;
const namedMonth = "^([^\\d]+?)[ -]?(?:พ\\.ศ\\. ?)?(\\d{4}|\\d{2})$";
const numericDay = "^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})$";
const namedDay = "^(\\d{1,2}) ?([\\p{Thai}\\p{M}.]+) ?(?:พ\\.ศ\\. ?)?(\\d{4})$";

const months = [
  ["มกราคม", "ม.ค."],
  ["กุมภาพันธ์", "ก.พ."],
  ["มีนาคม", "มี.ค."],
  ["เมษายน", "เม.ย."],
  ["พฤษภาคม", "พ.ค."],
  ["มิถุนายน", "มิ.ย."],
  ["กรกฎาคม", "ก.ค."],
  ["สิงหาคม", "ส.ค."],
  ["กันยายน", "ก.ย."],
  ["ตุลาคม", "ต.ค."],
  ["พฤศจิกายน", "พ.ย."],
  ["ธันวาคม", "ธ.ค."],
];

const cases = (names: readonly (readonly string[])[]): string =>
  names
    .flatMap((spellings, i) => spellings.map((name) => `WHEN ${literal(name)} THEN ${i + 1}`))
    .join(" ");
