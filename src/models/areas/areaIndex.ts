import { type Format, formats } from "../../i18n/format.ts";
import { areaPath, areasPath } from "../../paths.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import type { Language } from "../../words/text/language.ts";
import { regions } from "../../words/place/region.ts";
import { areasOf } from "../site/say.ts";
import { regionOfProvinces } from "./areaMeasures.ts";
import { type Address, definePages, type Page, pageOf, singleAddresses } from "../site/page.ts";

/** An area in the index; `path` where it has a page of its own. */
export interface AreaEntry {
  readonly code: string;
  readonly name: string;
  readonly path: string | null;
}

export interface ProvinceEntry extends AreaEntry {
  /** เขต in Bangkok, อำเภอ elsewhere, with their number. */
  readonly amphoesTitle: string;
  readonly amphoes: readonly AreaEntry[];
}

export interface RegionEntry {
  readonly id: string;
  readonly name: string;
  readonly count: string;
  readonly provinces: readonly ProvinceEntry[];
}

export interface AreaIndexPage extends Page {
  readonly lead: string;
  readonly indexTitle: string;
  readonly regionsSource: string;
  readonly regions: readonly RegionEntry[];
}

/** Every province and amphoe by region, as a dictionary sorts them: `/areas/`. */
export const areaIndex = definePages<Address, AreaIndexPage>({
  addresses: singleAddresses,
  build: (published, { language }) => {
    const say = wording[language];
    return {
      ...pageOf(language, areasPath, { title: say.title, description: say.lead }, [
        { label: say.crumb, path: areasPath(language) },
      ]),
      lead: say.lead,
      indexTitle: say.indexTitle,
      regionsSource: say.regionsFrom(regions.source[language]),
      regions: regionsOf(published, language),
    };
  },
});

function regionsOf(published: Published, language: Language): RegionEntry[] {
  const format = formats[language];
  const entries = [...areasOf(published).values()].map(({ code, name_th, name_en }) => ({
    code: code as string,
    name: { th: name_th, en: name_en }[language],
    path: areaPath(language, code),
  }));
  const byParent = Map.groupBy(entries, ({ code }) => code.slice(0, -2));
  const provinces = (byParent.get("") ?? []).map((province) =>
    provinceOf(province, sorted(byParent.get(province.code) ?? [], format), format),
  );
  const regionOf = regionOfProvinces(published);
  return Object.entries(regions.parts).map(([id, name]) => {
    const own = provinces.filter(({ code }) => regionOf.get(code) === id);
    return {
      id,
      name: name[language],
      count: countOf(own, format),
      provinces: sorted(own, format),
    };
  });
}

const provinceOf = (
  province: AreaEntry,
  amphoes: readonly AreaEntry[],
  { language, number }: Format,
): ProvinceEntry => ({
  ...province,
  amphoesTitle: wording[language].amphoes(number(amphoes.length), province.code === "10"),
  amphoes,
});

/** Bangkok is counted with the provinces and is none. */
function countOf(provinces: readonly AreaEntry[], { language, number }: Format): string {
  const others = provinces.filter(({ code }) => code !== "10").length;
  const say = wording[language].provinces(number(others));
  return others === provinces.length ? say : wording[language].andBangkok(say);
}

const sorted = <Entry extends AreaEntry>(entries: readonly Entry[], { compare }: Format): Entry[] =>
  entries.toSorted((a, b) => compare(a.name, b.name));

const wording = {
  th: {
    title: "พื้นที่ทั่วประเทศ: จังหวัด อำเภอ และเขต",
    crumb: "พื้นที่",
    lead: "ค้นหาจังหวัด อำเภอ หรือตำบลของคุณ ด้วยชื่อหรือรหัสของกรมการปกครอง หรือเลือกจากรายชื่อแยกตามภาค",
    indexTitle: "รายชื่อจังหวัดและอำเภอ แยกตามภาค",
    regionsFrom: (source: string) => `ภาคตาม${source}`,
    provinces: (count: string) => `${count} จังหวัด`,
    andBangkok: (provinces: string) => `กรุงเทพมหานครและ ${provinces}`,
    amphoes: (count: string, inBangkok: boolean) => `${count} ${inBangkok ? "เขต" : "อำเภอ"}`,
  },
  en: {
    title: "Areas of the country: provinces and amphoes",
    crumb: "Areas",
    lead: "Find your province, amphoe or tambon by its name or its official code, or choose from the lists by region.",
    indexTitle: "Provinces and amphoes by region",
    regionsFrom: (source: string) => `Regions follow ${source}.`,
    provinces: (count: string) => `${count} provinces`,
    andBangkok: (provinces: string) => `Bangkok and ${provinces}`,
    amphoes: (count: string, inBangkok: boolean) => `${count} ${inBangkok ? "khet" : "amphoes"}`,
  },
};
