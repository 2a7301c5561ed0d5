/** The same archive with every file dated 1 January 1980, so that equal contents make equal bytes. */
export function withoutZipTimes(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  let header = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    const local = view.getUint32(header + 42, true);
    view.setUint32(header + 12, earliest, true);
    view.setUint32(local + 10, earliest, true);
    header += 46 + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(header + at, true), 0);
  }
  return bytes;
}

/** The time in the low half, the date in the high one: the first day MS-DOS knows. */
const earliest = 0x0021_0000;

function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--)
    if (view.getUint32(at, true) === 0x0605_4b50) return at;
  throw new Error(`archive has no end record: ${view.byteLength} bytes`);
}
