import { keptLines } from "./findingLog.ts";
import { areaChain } from "../../schema/declare/areaChain.ts";
import type { Dataset } from "../../schema/declare/dataset.ts";
import type { Finding } from "../../words/reading/finding.ts";
import type { Places } from "../../words/place/places.ts";
import type { Refusal } from "../../words/reading/reading.ts";
import type { VillageRecord } from "../../words/place/villageRegister.ts";
import type { RowPlace } from "./duplicateKey.ts";
import { cellFinding } from "./cellFinding.ts";

/** Looks for villages that the list of villages doesn't have where it covers the province. */
export interface VillageWatch {
  /** The column of villages; null where the table has none, and nothing is watched. */
  readonly column: string | null;
  readonly isListed: (code: string) => boolean;
  /** Takes a row whose village isn't listed. */
  readonly add: (code: string, line: number) => void;
  readonly findings: (file: Omit<RowPlace, "line">, heading: string) => Finding[];
}

export function createVillageWatch(dataset: Dataset, { villages }: Places): VillageWatch {
  const own = areaChain(dataset.table.columns).find(({ column }) => column.kind === "village");
  const isWatched = own !== undefined && dataset.table.key.length > 1;
  const lines = new Map<string, number[]>();
  const counts = new Map<string, number>();

  const isListed = (code: string): boolean =>
    !villages.covers(code) || villages.of(code.slice(0, 6)).some((one) => one.code === code);

  function add(code: string, line: number): void {
    counts.set(code, (counts.get(code) ?? 0) + 1);
    if (!lines.has(code)) lines.set(code, []);
    if (lines.get(code)!.length < keptLines) lines.get(code)!.push(line);
  }

  function findings(file: Omit<RowPlace, "line">, column: string): Finding[] {
    const codes = [...lines.keys()];
    // Many at once have one cause: another list, or the wrong numbers throughout.
    const groups = codes.length > toldVillages ? [codes] : codes.map((code) => [code]);
    return groups.flatMap((group): Finding[] => {
      const [code] = group as [string, ...string[]];
      const at = group.flatMap((one) => lines.get(one)!).slice(0, keptLines);
      const times = group.reduce((sum, one) => sum + counts.get(one)!, 0);
      const place = { ...file, line: at[0]!, column };
      const refusal = unlisted(villages.of(code.slice(0, 6)), group);
      const finding = cellFinding(dataset, place, code, refusal);
      return [{ ...finding, severity: "warn", ...(times > 1 && { times, lines: at }) }];
    });
  }

  return { column: isWatched ? own.name : null, isListed, add, findings };
}

const toldVillages = 10;

function unlisted(known: readonly VillageRecord[], codes: readonly string[]): Refusal {
  const last = Math.max(0, ...known.map(({ code }) => Number(code.slice(-2))));
  const examples = codes.slice(0, 5).join(", ");
  const many =
    codes.length === 1
      ? { th: "", en: "" }
      : {
          th: ` ไฟล์นี้มีหมู่บ้านที่ไม่อยู่ในทะเบียน ${codes.length} แห่ง เช่น ${examples}`,
          en: ` The file has ${codes.length} villages that aren't listed, such as ${examples}.`,
        };
  return {
    code: "unlisted_village",
    expected:
      last === 0
        ? {
            th: "หมู่บ้านในทะเบียนหมู่บ้าน ซึ่งตำบลนี้ไม่มี",
            en: "a listed village; this tambon has none",
          }
        : {
            th: `หมู่บ้านในทะเบียนหมู่บ้าน ซึ่งตำบลนี้มีถึงหมู่ที่ ${last}`,
            en: `a listed village; this tambon has them up to หมู่ที่ ${last}`,
          },
    advice: {
      th: `โปรดตรวจหมู่ที่กับต้นฉบับ หากเป็นหมู่บ้านที่ตั้งใหม่ ให้เพิ่มในทะเบียนหมู่บ้าน${many.th}`,
      en: `Check the village's number against the original; a new village has to be added to the list of villages.${many.en}`,
    },
    suggest: [],
  };
}
