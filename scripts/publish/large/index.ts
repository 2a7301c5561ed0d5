/**
 * The door of publishing tables that no process could hold. No other file of this folder is imported
 * from outside, and native DuckDB is loaded only where there is such a table.
 */
export type { LargePublication } from "./publishLarge.ts";
export { addLarge, publishLargeTables, separate } from "./publishLargeTables.ts";
export { readParts } from "./readParts.ts";
