/** What goes on while a file is read: how far it is, and whether anyone still waits for it. */
export interface Steps {
  readonly onShare: (share: number) => void;
  readonly isStopped: () => boolean;
}

/** The reader asked to stop. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

const pieceBytes = 1024 * 1024;

/** A file piece by piece; between two a worker hears what it is told. */
export async function* filePieces(
  content: Blob,
  { onShare, isStopped }: Steps,
): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.size; at += pieceBytes) {
    const piece = new Uint8Array(await content.slice(at, at + pieceBytes).arrayBuffer());
    if (isStopped()) throw new Stopped();
    onShare(at / content.size);
    yield piece;
  }
}

export async function wholeOf(content: Blob, steps: Steps): Promise<Uint8Array> {
  const whole = new Uint8Array(content.size);
  let at = 0;
  for await (const piece of filePieces(content, steps)) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
