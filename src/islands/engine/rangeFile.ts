import type { AsyncBuffer } from "hyparquet";

/** A file of which only the asked-for bytes are fetched; a host that sends it whole is asked once. */
export function rangeFile(url: string, byteLength: number): AsyncBuffer {
  let whole: ArrayBuffer | null = null;
  return {
    byteLength,
    slice: async (start, end = byteLength) => {
      if (whole) return whole.slice(start, end);
      const response = await fetch(url, { headers: { Range: `bytes=${start}-${end - 1}` } });
      if (!response.ok) throw new Error(`file not served: ${url}`);
      const bytes = await response.arrayBuffer();
      if (response.status === 206) return bytes;
      whole = bytes;
      return bytes.slice(start, end);
    },
  };
}
