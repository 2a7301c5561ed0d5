/** A code that an area carried until a law moved it to another province or amphoe. */
export interface FormerCode {
  readonly former: string;
  readonly now: string;
  /** The day the law took effect, common era. */
  readonly until: string;
}

/** A name that some law or office gives an area beside the one in the register. */
export interface PlaceAlias {
  readonly name: string;
  readonly code: string;
  /** The Buddhist year in which the name ceased to be official; absent for one still in use. */
  readonly until?: number;
}

export const formerCodes: readonly FormerCode[] = [
  // บึงกาฬ, from หนองคาย.
  ...moved("2011-03-23", [
    ["4303", "3801"],
    ["4304", "3802"],
    ["4306", "3803"],
    ["4309", "3804"],
    ["4310", "3805"],
    ["4311", "3806"],
    ["4312", "3807"],
    ["4313", "3808"],
  ]),
  // กัลยาณิวัฒนา, from แม่แจ่ม.
  ...moved("2009-12-26", [
    ["500306", "502501"],
    ["500309", "502502"],
    ["500310", "502503"],
  ]),
  // สระแก้ว, from ปราจีนบุรี.
  ...moved("1993-12-01", [
    ["2504", "2701"],
    ["2513", "2702"],
    ["2511", "2703"],
    ["2505", "2704"],
    ["2512", "2705"],
    ["2510", "2706"],
  ]),
  // อำนาจเจริญ, from อุบลราชธานี.
  ...moved("1993-12-01", [
    ["3416", "3701"],
    ["3406", "3702"],
    ["3427", "3703"],
    ["3413", "3704"],
    ["3417", "3705"],
    ["3418", "3706"],
    ["3423", "3707"],
  ]),
  // หนองบัวลำภู, from อุดรธานี.
  ...moved("1993-12-01", [
    ["4112", "3901"],
    ["4114", "3902"],
    ["4116", "3903"],
    ["4113", "3904"],
    ["4115", "3905"],
  ]),
];

/** Names that law has since changed. */
export const formerNames: readonly PlaceAlias[] = [
  { name: "พระนคร", code: "10", until: 2514 },
  { name: "ธนบุรี", code: "10", until: 2514 },
  { name: "นครหลวงกรุงเทพธนบุรี", code: "10", until: 2515 },
  { name: "บึงกาฬ", code: "3801", until: 2554 },
  { name: "สระแก้ว", code: "2701", until: 2536 },
  { name: "อำนาจเจริญ", code: "3701", until: 2536 },
  { name: "หนองบัวลำภู", code: "3901", until: 2536 },
  { name: "หนองเข็ง", code: "380103", until: 2554 },
];

/** Spellings in official use beside the one of the register, and short forms of Bangkok. */
export const otherSpellings: readonly PlaceAlias[] = [
  { name: "กทม.", code: "10" },
  { name: "กทม", code: "10" },
  { name: "ก.ท.ม.", code: "10" },
  { name: "กรุงเทพ", code: "10" },
  { name: "กรุงเทพฯ", code: "10" },
  { name: "กรุงเทพ ฯ", code: "10" },
  { name: "Krung Thep", code: "10" },
  { name: "Krung Thep Maha Nakhon", code: "10" },
  { name: "Bangkok Metropolis", code: "10" },
  { name: "Lop Buri", code: "16" },
  { name: "Galyani Vadhana", code: "5025" },
  { name: "สุไหงโกลก", code: "9610" },
  { name: "สุไหงโกลก", code: "961001" },
  { name: "สบโขง", code: "501805" },
  { name: "ธงชัยเหนือ", code: "301417" },
  { name: "ไผ่จำศีล", code: "150601" },
  { name: "ปอภาร (ปอพาน)", code: "450109" },
  { name: "บุฤๅษี", code: "320121" },
];

function moved(until: string, codes: readonly (readonly [string, string])[]): FormerCode[] {
  return codes.map(([former, now]) => ({ former, now, until }));
}
