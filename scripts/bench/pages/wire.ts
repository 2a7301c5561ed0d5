import type { CDPSession } from "playwright-core";

/** What a page asked for and when it came; moments are seconds of one clock. */
export interface Wire {
  readonly asked: readonly number[];
  /** By request, the unpacked bytes as they came, and how many there were on the wire in the end. */
  readonly files: ReadonlyMap<string, FileOnWire>;
  /** The first request, by that clock and by the clock on the wall. */
  readonly start: { readonly at: number; readonly wall: number } | null;
}

export interface FileOnWire {
  readonly parts: readonly { readonly at: number; readonly bytes: number }[];
  readonly wireBytes: number;
}

/** Begins to note; what it files goes on being filled. */
export function watchWire(devtools: CDPSession): Wire {
  const asked: number[] = [];
  const files = new Map<string, FileOnWire>();
  const wire = { asked, files, start: null as Wire["start"] };
  const fileOf = (id: string): FileOnWire => files.get(id) ?? { parts: [], wireBytes: 0 };
  devtools.on("Network.requestWillBeSent", ({ request, timestamp, wallTime }) => {
    if (!request.url.startsWith("https:")) return;
    wire.start ??= { at: timestamp, wall: wallTime };
    asked.push(timestamp);
  });
  devtools.on("Network.dataReceived", ({ requestId: id, timestamp, dataLength }) => {
    const { parts, wireBytes } = fileOf(id);
    files.set(id, { parts: [...parts, { at: timestamp, bytes: dataLength }], wireBytes });
  });
  devtools.on("Network.loadingFinished", ({ requestId: id, encodedDataLength }) => {
    files.set(id, { ...fileOf(id), wireBytes: encodedDataLength });
  });
  return wire;
}

/**
 * What had been asked for and had come by a moment of the clock on the wall, in seconds. A slowed
 * browser tells the bytes on the wire only once all have come, so of a file in part they are as
 * large a share as that of its unpacked bytes.
 */
export function wireUntil(
  { asked, files, start }: Wire,
  wall: number,
): { readonly requests: number; readonly bytes: number } {
  if (start === null) throw new Error("page asked for nothing");
  const at = start.at + (wall - start.wall);
  const came = [...files.values()].map(({ parts, wireBytes }) => {
    const seen = sum(parts.filter((part) => part.at <= at));
    return seen === 0 ? 0 : (wireBytes * seen) / sum(parts);
  });
  return {
    requests: asked.filter((one) => one <= at).length,
    bytes: came.reduce((total, bytes) => total + bytes, 0),
  };
}

const sum = (parts: FileOnWire["parts"]): number =>
  parts.reduce((total, { bytes }) => total + bytes, 0);
