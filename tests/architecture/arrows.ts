import { allowances, doors, order, rooms, takenIn, type Place } from "./allowances.ts";
import type { Import } from "../../scripts/house/imports.ts";
import { nameInTable, placeOf, resolveImport } from "./place.ts";

/** What is wrong with one import and which way to turn it; null when it may stand. */
export function checkArrow(from: string, imported: Import): string | null {
  const target = resolveImport(from, imported.specifier);
  const here = placeOf(from);
  if (here === null || target.kind === "node") return null;

  const said = `${from}:${imported.line} imports ${imported.specifier}`;
  if (target.kind === "package") {
    return mayUsePackage(here, target.name) ? null : `${said}. ${packageAdvice(here)}`;
  }
  if (from === takenIn.by && target.path === takenIn.files) return null;
  const there = placeOf(target.path);
  if (there === null) return `${said}, which stands in no folder of the architecture. ${outside}`;
  const door = doors.find((one) => isBehind(one, from, target.path));
  if (door) return `${said}, which stands behind a door: import ${door}.`;
  if (isBackward(here, from, target.path))
    return `${said}, a later room of ${here}: ${rooms[here]!.join(" → ")}.`;
  if (mayImport(here, there, target.path, imported.isTypeOnly)) return null;
  return `${said}. ${turn(from, here, target.path, there)}`;
}

/** Whether the file imported lies in the door's folder, and the importing one outside of it. */
function isBehind(door: string, from: string, target: string): boolean {
  const folder = door.replace(/[^/]+$/, "");
  const isInside = from.startsWith(folder) || from.startsWith("tests/");
  return !isInside && target.startsWith(folder) && target !== door;
}

/** Whether an import goes to a later room of the same folder, by no door. */
function isBackward(here: Place, from: string, target: string): boolean {
  const [own, other] = [from, target].map((path) => {
    const [, folder, room = ""] = path.split("/");
    return folder === here ? (rooms[here]?.indexOf(room) ?? -1) : -1;
  });
  const isDoor = doors.some((door) => door === target);
  return own! >= 0 && other! > own! && !isDoor;
}

const outside = "Let a script read it, or hand its content in as an argument.";

function mayUsePackage(here: Place, name: string): boolean {
  const { packages } = allowances[here];
  const isMeant = (pattern: string) =>
    pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  return packages === undefined || packages.some(isMeant);
}

function packageAdvice(here: Place): string {
  const { packages = [] } = allowances[here];
  const allowed = packages.length > 0 ? packages.join(", ") : "no package at all";
  return `${here} may use ${allowed}: move this to a later folder, and hand its result in.`;
}

function mayImport(here: Place, there: Place, path: string, isTypeOnly: boolean): boolean {
  const { mayImport, typesOnly = [], never = [] } = allowances[here];
  const name = nameInTable(path);
  if (never.includes(name)) return false;
  const isAllowed = (allowed: string) => allowed === there || allowed === name;
  return here === there || mayImport.some(isAllowed) || (isTypeOnly && typesOnly.some(isAllowed));
}

/** The message says which arrow to turn round, and how. */
function turn(from: string, here: Place, path: string, there: Place): string {
  const { mayImport, typesOnly = [], never = [] } = allowances[here];
  if (never.includes(nameInTable(path))) return `That file is for the build alone: ${handIn(here)}`;
  if (typesOnly.includes(there)) {
    return `${here} may take only types from ${there}: write \`import type\`, and let a page hand the values in.`;
  }
  if (order.indexOf(there) > order.indexOf(here)) return turnRound(from, here, path, there);
  const between = order.filter(
    (place) => mayImport.includes(place) && allowances[place].mayImport.includes(there),
  );
  return between.length > 0
    ? `${here} stands too far from ${there}: let ${either(between)} read it and give ${here} the result.`
    : `${here} may import ${either(mayImport) || "nothing"}: ${handIn(here)}`;
}

function turnRound(from: string, here: Place, path: string, there: Place): string {
  const shared = order.filter(
    (place) =>
      allowances[here].mayImport.includes(place) && allowances[there].mayImport.includes(place),
  );
  return (
    `${here} comes before ${there}, so turn the arrow round: let ${path} import ${from}. ` +
    `What both need moves to ${either(shared) || here}; ` +
    `what only ${there} knows is handed to ${here} as an argument.`
  );
}

const handIn = (here: Place): string => `let the caller hand ${here} what it needs as an argument.`;

const either = (names: readonly string[]): string => names.join(" or ");
