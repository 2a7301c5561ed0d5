/** An address with the letters that its percent signs stand for, as a person reads it; it leads nowhere by itself. */
export function readableAddress(address: string): string {
  try {
    return address.replace(/(?:%[89A-F][0-9A-F])+/gi, decodeURIComponent);
  } catch {
    return address;
  }
}
