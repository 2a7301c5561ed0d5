import { encode } from "uqr";
import { escapeMarkup } from "./markup.ts";

/** The dark squares of a QR code, row by row. */
export type Modules = readonly (readonly boolean[])[];

/**
 * The code of an address, a tenth of which may be hidden. Any of the eight masks can be read;
 * trying all of them to find the most even one takes four times as long.
 */
export const qrModules = (address: string): Modules =>
  encode(address, { ecc: "M", boostEcc: true, maskPattern: 2, border: 0 }).data;

/** The quiet zone that readers of the code need around it, in squares. */
const quiet = 4;

/** A black picture on white in every theme; its words belong beside it. */
export function drawQr(address: string, title: string): string {
  const modules = qrModules(address);
  const size = modules.length + 2 * quiet;
  const rows = modules.map((row, y) => rowPath(row, y + quiet + 0.5)).join("");
  return (
    `<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${escapeMarkup(title)}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${rows}"/></svg>`
  );
}

/** One stroke for each run of dark squares. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = "";
  let x = 0;
  while (x < row.length) {
    const start = row.indexOf(true, x);
    if (start < 0) break;
    const stop = row.indexOf(false, start);
    const end = stop < 0 ? row.length : stop;
    path += path === "" ? `M${start + quiet} ${y}` : `m${start - x} 0`;
    path += `h${end - start}`;
    x = end;
  }
  return path;
}
