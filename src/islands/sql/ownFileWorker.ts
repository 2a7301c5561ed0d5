import "../shared/olderBrowsers.ts";
import type { AreaRecord } from "../../words/place/area.ts";
import type { Language } from "../../words/text/language.ts";
import { buildPlaces } from "../../words/place/places.ts";
import { readOwnCsv } from "./ownCsv.ts";
import type { OwnCells } from "./ownTable.ts";
import { readOwnParquet } from "./ownParquet.ts";

export interface OwnFileRequest {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly areas: readonly AreaRecord[];
  readonly language: Language;
  readonly asWritten: boolean;
}

/** Reasons are those of a file that is refused; a message is that of our own failure. */
export type OwnFileReply =
  | { readonly kind: "read"; readonly own: OwnCells }
  | { readonly kind: "refused"; readonly reasons: readonly string[] }
  | { readonly kind: "failed"; readonly message: string };

/** Reads files away from the page, which stays quick meanwhile. */
addEventListener("message", ({ data }: MessageEvent<OwnFileRequest>) => {
  read(data).then(
    (own) => reply({ kind: "read", own }),
    (error: unknown) => reply(replyTo(error)),
  );
});

const reply = (message: OwnFileReply): void => postMessage(message);

async function read({
  name,
  bytes,
  areas,
  language,
  asWritten,
}: OwnFileRequest): Promise<OwnCells> {
  if (areas.length === 0) return readOwnParquet(bytes);
  // Names that come near are looked for in every cell that is no place; nobody asks for them here.
  const spellings = { province: [], amphoe: [], tambon: [] };
  const places = { ...buildPlaces(areas), spellings };
  return readOwnCsv(new Uint8Array(bytes), { file: name, places, language, asWritten });
}

function replyTo(error: unknown): OwnFileReply {
  if (error instanceof Error && "reasons" in error)
    return { kind: "refused", reasons: error.reasons as readonly string[] };
  return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
}
