/** The sheets of a template that help to fill it in; a reader passes over these very names without a word. */
export const templateSheets = {
  notes: "วิธีกรอก (แบบกรอกของเว็บ)",
  lists: "รายการ (แบบกรอกของเว็บ)",
} as const;
