import type { Misunderstood } from "../../query/explore/address.ts";
import { type Askable, columnNamed } from "../../query/explore/askable.ts";
import { filtersOf } from "../../query/explore/filters.ts";
import { meantBy, nearest } from "../../query/explore/meant.ts";
import type { View } from "../../query/explore/view.ts";
import type { Labels } from "./exploreLabels.ts";

/** Something that an address says and that was not understood, with what it could mean as links. */
export interface UnknownParameter {
  readonly text: string;
  readonly meant: readonly { readonly label: string; readonly href: string }[];
}

interface Known {
  readonly askable: Askable;
  readonly view: View;
  readonly labels: Labels;
  readonly tables: readonly { readonly id: string; readonly title: string }[];
  readonly provinces: readonly { readonly code: string; readonly label: string }[];
  /** The address as it was. */
  readonly search: string;
}

export function unknownParameter(misunderstood: Misunderstood, known: Known): UnknownParameter {
  const { name, received } = misunderstood;
  const told = meanings(misunderstood, known);
  return {
    text: `${name}=${received}`,
    meant: told.map(({ label, rename, value }) => {
      const params = new URLSearchParams(known.search);
      params.delete(name);
      params.set(rename ?? name, value);
      return { label, href: `?${params.toString().replaceAll("%2C", ",")}` };
    }),
  };
}

interface Meaning {
  readonly label: string;
  readonly value: string;
  /** The name of the parameter, where that was what was written wrongly. */
  readonly rename?: string;
}

function meanings(said: Misunderstood, known: Known): readonly Meaning[] {
  const { askable, view, labels, tables, provinces } = known;
  const { name, received } = said;
  if (name === "province") {
    const near = nearest(
      received,
      provinces.map(({ label }) => label),
    );
    return near.length === provinces.length
      ? []
      : near.slice(0, 5).flatMap((label) => {
          const province = provinces.find((one) => one.label === label);
          return province ? [{ label, value: province.code }] : [];
        });
  }
  const values = meantBy(
    said,
    askable,
    view,
    tables.map(({ id }) => id),
  );
  if (values.length === 0) return renamed(said, askable);
  return values.map((value) => ({ value, label: labelOf(name, value) }));

  function labelOf(name: string, value: string): string {
    if (name === "table") return tables.find(({ id }) => id === value)?.title ?? value;
    if (name === "by") return labels.columns([value]);
    if (name === "measure") return labels.measure(value);
    const column = columnNamed(askable, name);
    return column ? labels.cell(column, typeOf(column.sql, value)) : value;
  }
}

const typeOf = (sql: string, value: string): string | number =>
  sql === "VARCHAR" || sql === "DATE" ? value : Number(value);

function renamed({ name, received }: Misunderstood, askable: Askable): readonly Meaning[] {
  const names = [...filtersOf(askable).map((filter) => filter.name), "table", "by", "measure"];
  const near = nearest(name, [...names, "sort", "top"]);
  if (near.length > names.length) return [];
  return near.map((rename) => ({ rename, value: received, label: `${rename}=${received}` }));
}
