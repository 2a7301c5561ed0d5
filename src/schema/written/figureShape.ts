import { programmePageIds } from "../../words/subject/programme.ts";
import {
  anyText,
  bothLanguages,
  choice,
  flag,
  idForm,
  type JsonShape,
  listOf,
  mapOf,
  may,
  needed,
  objectOf,
} from "./shape.ts";

/** A number that a table tells of places. */
export const figureShape: JsonShape = objectOf({
  id: needed(idForm, "รหัสของตัวเลข ห้ามซ้ำในตาราง", "its id, which no other figure of the table has"),
  title: needed(
    bothLanguages,
    "ชื่อของตัวเลข อ่านต่อด้วยชื่อพื้นที่ได้",
    "what it is, as it reads before the name of a place",
  ),
  measure: may(
    anyText,
    "คอลัมน์ของตัวเลข ถ้าไม่เขียนคือนับแถว",
    "the field that holds it; rows are counted if left out",
  ),
  per: may(
    anyText,
    "ตัวหาร: คอลัมน์ในตารางนี้ หรือตัวเลขของพื้นที่เดียวกันจากอีกตาราง เขียนว่า ตาราง/ตัวเลข เช่น population-years/people",
    "what it is divided by: a field, or the same place’s figure of another table, as table/figure, such as population-years/people",
  ),
  perTime: may(
    choice("same", "last"),
    "ปีของตัวหารจากอีกตาราง: same ปีเดียวกันเท่านั้น (ถ้าไม่เขียน) last ปีล่าสุดที่ไม่เกินปีของตัวเลข ใช้กับสิ่งที่เปลี่ยนช้า เช่น ประชากร",
    "the year of another table’s figure: same, the same year only (as if left out), or last, the last year that is no later, for what changes slowly, such as people",
  ),
  unit: may(
    bothLanguages,
    "หน่วย ถ้าไม่เขียนใช้หน่วยของคอลัมน์ใน measure",
    "its unit; that of the measure if left out",
  ),
  area: needed(anyText, "คอลัมน์พื้นที่", "the field of areas"),
  time: may(
    anyText,
    "คอลัมน์เวลา ถ้าไม่เขียนใช้ชื่อโฟลเดอร์ของไฟล์",
    "the field of time; the file’s folder if left out",
  ),
  where: may(
    mapOf(anyText),
    "ค่าที่แถวต้องมี: คอลัมน์กับค่า",
    "the values that a row has to have, by field",
  ),
  sums: may(
    choice("rows", "places"),
    "rows รวมแถวของพื้นที่ places รวมพื้นที่ย่อยขึ้นไปถึงจังหวัดด้วย ถ้าไม่เขียนคือพื้นที่หนึ่งมีแถวเดียวต่อเวลา",
    "rows adds up a place’s rows, places those of the places within too; without it a place has one row a time",
  ),
  better: needed(
    choice("higher", "lower", "neither"),
    "ค่าทางใดดีกว่า: higher สูง lower ต่ำ neither บอกไม่ได้",
    "which way is better",
  ),
  ranked: needed(flag, "จัดอันดับพื้นที่ได้หรือไม่", "whether places may be ranked by it"),
  lasting: may(
    flag,
    "เมื่ออันดับของครั้งเดียวเชื่อไม่ได้ เช่น กลุ่มตัวอย่างเล็ก: true ให้บอกว่าพื้นที่อยู่กลุ่มสูงหรือต่ำทุกครั้งที่มีตัวเลข",
    "where the ranks of one time mean nothing, as of small samples: true tells of places that stood high or low at every time",
  ),
  changes: needed(
    flag,
    "บอกการเปลี่ยนแปลงข้ามเวลาของพื้นที่หนึ่งได้หรือไม่",
    "whether a place’s change over time may be told",
  ),
  programme: may(
    choice(...programmePageIds),
    "โครงการหรืองานที่ตัวเลขนี้เป็นของ ตามที่อยู่ของหน้า เช่น otop หน้านั้นจะมีรายการตัวเลขนี้",
    "the programme that it belongs to, as its page’s address has it, such as otop: that page lists it",
  ),
  caveats: may(
    listOf(bothLanguages, 1),
    "ข้อควรระวังสั้น ๆ ที่ต้องอยู่ข้างตัวเลข",
    "cautions in few words, to stand beside each number",
  ),
  outside: may(
    listOf(anyText, 1),
    "รหัสของพื้นที่ที่ตัวเลขนี้ไม่มีวันพูดถึง เช่น 10 ใน งบ อบจ. จึงไม่ถูกนับว่าขาด",
    "codes of places that it can’t speak of, such as 10 in budgets of PAOs: these are not missing",
  ),
  sameAs: may(
    anyText,
    "ตัวเลขของอีกตารางที่นับสิ่งเดียวกัน เขียนว่า ตาราง/ตัวเลข ถ้าสองค่าต่างกัน เว็บบอกทั้งสองค่า",
    "the figure of another table that counts the same thing, as table/figure: where they differ, both are told",
  ),
  chart: may(
    choice("bars", "map", "circles", "none"),
    "แผนภูมิรายจังหวัด: bars แท่ง map แผนที่ระบายสี circles แผนที่วงกลม none ไม่วาด ถ้าไม่เขียนระบบเลือกตามกฎใน docs/charts-by-rule.md",
    "how provinces are drawn; by the rules of docs/charts-by-rule.md if left out",
  ),
  toldIn: may(
    anyText,
    "ส่วนของหน้าพื้นที่ที่บอกตัวเลขนี้อยู่แล้ว จึงไม่บอกซ้ำ",
    "the section of an area’s page that tells it already, so that it isn’t told twice",
  ),
});
