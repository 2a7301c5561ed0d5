/** The months of the year, January first, as Thai offices write them. */
export const thaiMonths: readonly {
  readonly name: string;
  readonly short: string;
  readonly en: string;
}[] = [
  { name: "มกราคม", short: "ม.ค.", en: "January" },
  { name: "กุมภาพันธ์", short: "ก.พ.", en: "February" },
  { name: "มีนาคม", short: "มี.ค.", en: "March" },
  { name: "เมษายน", short: "เม.ย.", en: "April" },
  { name: "พฤษภาคม", short: "พ.ค.", en: "May" },
  { name: "มิถุนายน", short: "มิ.ย.", en: "June" },
  { name: "กรกฎาคม", short: "ก.ค.", en: "July" },
  { name: "สิงหาคม", short: "ส.ค.", en: "August" },
  { name: "กันยายน", short: "ก.ย.", en: "September" },
  { name: "ตุลาคม", short: "ต.ค.", en: "October" },
  { name: "พฤศจิกายน", short: "พ.ย.", en: "November" },
  { name: "ธันวาคม", short: "ธ.ค.", en: "December" },
];

export interface MonthName {
  /** 1 to 12. */
  readonly month: number;
  readonly isThai: boolean;
}

/** The month a name stands for, with or without its dots and spaces: มี.ค., มีค, มีนาคม, Mar. */
export const monthNamed = (written: string): MonthName | undefined => monthNames.get(bare(written));

const bare = (name: string): string => name.replace(/[. ]/g, "").toLowerCase();

const monthNames: ReadonlyMap<string, MonthName> = new Map(
  thaiMonths.flatMap(({ name, short, en }, index): [string, MonthName][] => {
    const thai: MonthName = { month: index + 1, isThai: true };
    const english: MonthName = { month: index + 1, isThai: false };
    return [
      [bare(name), thai],
      [bare(short), thai],
      [bare(en), english],
      [bare(en.slice(0, 3)), english],
    ];
  }),
);
