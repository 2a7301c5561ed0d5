import type { Withdrawal } from "./withdraw.ts";
import { isReportName } from "../report/writeReport.ts";

/** What `npm run publish` was asked to do. */
export interface PublishOptions {
  /** Only says whether what is committed is up to date. */
  readonly check: boolean;
  /** Makes a release: its name, or null for the usual one. */
  readonly release: { readonly id: string | null } | null;
  /** Why rows that the last release has are gone, or why a release differs much from it. */
  readonly acknowledge: string | null;
  /** Takes a release back before publishing. */
  readonly withdraw: Withdrawal | null;
  /** Where all findings are written. */
  readonly report: string | null;
  /** For whoever puts the publication in place: the folder that it is made in. */
  readonly into: string | null;
}

const nothing: PublishOptions = {
  ...{ check: false, release: null, acknowledge: null, withdraw: null, report: null, into: null },
};

/** Reads the arguments; null when one of them is not known. */
export function readOptions(args: readonly string[]): PublishOptions | null {
  let options: PublishOptions = nothing;
  for (let i = 0; i < args.length; i++) {
    const next = args[i + 1];
    const value = next === undefined || next.startsWith("--") ? null : next;
    if (args[i] === "--check") options = { ...options, check: true };
    else if (args[i] === "--into" && value !== null) {
      options = { ...options, into: value };
      i++;
    } else if (args[i] === "--release") {
      options = { ...options, release: { id: value } };
      if (value !== null) i++;
    } else if (args[i] === "--acknowledge" && value?.trim()) {
      options = { ...options, acknowledge: value.trim() };
      i++;
    } else if (args[i] === "--report" && value !== null && isReportName(value)) {
      options = { ...options, report: value };
      i++;
    } else if (args[i] === "--withdraw" && value !== null && args[i + 2]?.trim()) {
      options = { ...options, withdraw: { id: value, reason: args[i + 2]!.trim() } };
      i += 2;
    } else return null;
  }
  const isAlone =
    [options.check, options.release, options.withdraw].filter(Boolean).length <= 1 &&
    (!options.check || options.acknowledge === null);
  return isAlone ? options : null;
}

export const publishUsage = `npm run publish                                   เผยแพร่ข้อมูลที่มีอยู่ · publishes the data as it is
npm run publish -- --acknowledge "เหตุผล"            เผยแพร่แม้มีแถวของรุ่นก่อนหายไป · says why rows of the last release are gone
npm run publish -- --release [ชื่อรุ่น/ID]          ออกรุ่น · makes a release
npm run publish -- --release --acknowledge "เหตุผล"  ออกรุ่นที่ต่างจากรุ่นก่อนมาก · says why a large difference is right
npm run publish -- --withdraw ID "เหตุผล"            ถอนรุ่นที่ออกไปแล้ว · withdraws a release
npm run publish -- --report รายงาน.html              เขียนทุกแห่งที่พบลงไฟล์ .html หรือ .csv · writes all findings to a file
npm run publish -- --check                         ตรวจบัญชีข้อมูลและรุ่น · checks the ledger and the releases`;
