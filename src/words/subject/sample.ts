import type { Text } from "../text/language.ts";

/** What made-up figures are called wherever they could be taken for real ones. */
export const sampleLabel: Text = { th: "ข้อมูลสมมติ", en: "Sample data" };

/** The label for what readers of both languages meet. */
export const sampleMark = `${sampleLabel.th} · ${sampleLabel.en}`;

/** The label without room to explain it. */
export const labelled = ({ th, en }: Text): Text => ({
  th: `${sampleLabel.th}: ${th}`,
  en: `${sampleLabel.en}: ${en}`,
});

/** The name of a file that stands among made-up ones: `sample-villages.csv`. */
export const sampleName = (name: string): string => `sample-${name}`;
