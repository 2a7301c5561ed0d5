import { schemaOfShape } from "./shapeSchema.ts";
import { tableShape } from "./tableShape.ts";

/** Where the site publishes the JSON Schema of declarations: an address that stays. */
export const tableSchemaPath = "schema/table-declaration.json";

/** The JSON Schema that editors check a file of `data/tables` against while it is written. */
export const schemaOfTables = (): object => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "คำประกาศตาราง · Table declaration",
  description:
    "Frictionless Table Schema (v2) พร้อมคุณสมบัติที่บอกวิธีอ่านไฟล์ · Frictionless Table Schema (v2) with the properties by which files are read",
  ...schemaOfShape(tableShape),
});
