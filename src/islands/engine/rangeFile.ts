import type { AsyncBuffer } from "hyparquet";
import { fetchFile } from "../shared/fetchFile.ts";

/** A file of which only the asked-for bytes are fetched; a host that sends it whole is asked once. */
export function rangeFile(url: string, byteLength: number): AsyncBuffer {
  let whole: ArrayBuffer | null = null;
  return {
    byteLength,
    slice: async (start, end = byteLength) => {
      if (whole) return whole.slice(start, end);
      const { bytes, isPart } = await fetchFile(url, { range: [start, end], bytes: byteLength });
      if (isPart) return bytes.buffer;
      whole = bytes.buffer;
      return whole.slice(start, end);
    },
  };
}
