/**
 * The door of what is published beside long tables only: sums made beforehand, and where row groups
 * lie, so that a browser reads a small part of the file. No other file of this folder is imported
 * from outside.
 */
export { sumUp } from "./cubes.ts";
export { writeRollUp } from "./rollUp.ts";
export { shortcutsOf } from "./shortcuts.ts";
