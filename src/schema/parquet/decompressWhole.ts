import { decompress } from "fzstd";

/** Undoes Zstandard; handed a buffer to write into, the decoder refuses one sound frame in some thousands. */
export const decompressWhole = (bytes: Uint8Array): Uint8Array => decompress(bytes);
