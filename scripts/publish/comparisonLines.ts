import type { ReleaseComparison } from "../../src/pipeline/release/releasePlan.ts";
import type { ReleaseStep } from "../../src/pipeline/release/releaseStep.ts";
import type { Text } from "../../src/words/text/language.ts";

/** How the data stands to the newest release, for the terminal. */
export function comparisonLines({ previous, step, tables, gone }: ReleaseComparison): string[] {
  if (!previous) return ["ยังไม่เคยออกรุ่น · no release yet: npm run publish -- --release"];
  const name = `${previous.id} (${previous.version})`;
  if (step === "none") return [`เหมือนรุ่น ${name} · equals release ${name}`];
  const changes = tables.flatMap(({ id, difference }) => {
    if (difference === null) return [`  ${id}: ตารางใหม่ · new table`];
    const { added, removed, changed, moved, columns } = difference;
    const counts = { "+": added, "−": removed, "≠": changed, "หลักฐานย้ายที่/moved ": moved };
    const rows = Object.entries(counts).flatMap(([sign, count]) =>
      count > 0 ? [`${sign}${count}`] : [],
    );
    const names = [...columns.added, ...columns.removed, ...columns.changed, ...columns.extended];
    const parts = [...rows, ...(names.length > 0 ? [`คอลัมน์/columns ${names.join(", ")}`] : [])];
    return parts.length > 0 ? [`  ${id}: ${parts.join(" ")}`] : [];
  });
  const { th, en } = stepNames[step];
  return [
    `ต่างจากรุ่น ${name}: ${th} · differs from release ${name}: ${en}`,
    ...changes,
    ...gone.map((id) => `  ${id}: ไม่มีแล้ว · gone`),
  ];
}

const stepNames: Readonly<Record<ReleaseStep, Text>> = {
  first: { th: "รุ่นแรก", en: "the first release" },
  major: {
    th: "รุ่นหลัก (มีสิ่งที่หายไปหรือเปลี่ยนความหมาย)",
    en: "a major step (something is gone or redefined)",
  },
  minor: { th: "รุ่นรอง (มีสิ่งที่เพิ่มหรือเปลี่ยนค่า)", en: "a minor step (something is new or has changed)" },
  patch: { th: "รุ่นแก้ไข", en: "a patch (corrections only)" },
  none: { th: "ไม่มีอะไรเปลี่ยน", en: "nothing" },
};
