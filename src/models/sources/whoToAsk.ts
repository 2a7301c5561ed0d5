import { formats } from "../../i18n/format.ts";
import type { Published } from "../../schema/catalogues/catalog.ts";
import { publisherName } from "../../schema/declare/origin.ts";
import type { AgencyContact, SiteOwner } from "../../schema/releases/siteOwner.ts";
import { gloss } from "../../words/text/glosses.ts";
import type { Language } from "../../words/text/language.ts";
import type { Link } from "../site/link.ts";

/** A way to reach someone: a number, an address or a page, with the link that opens it. */
export interface Way {
  readonly label: string;
  readonly text: string;
  readonly href: string;
}

/** Who keeps the site and how to reach them. */
export interface OwnerLines {
  /** Null where no settings name one. */
  readonly name: string | null;
  readonly ways: readonly Way[];
}

/** What the settings say of the site's owner, in the order in which one would try; null where they say nothing. */
export function ownerLines(owner: SiteOwner | undefined, language: Language): OwnerLines | null {
  if (!owner) return null;
  const words = wording[language];
  const { name, email, telephone, website, corrections } = owner;
  const ways = [
    corrections !== null && way(words.corrections, corrections),
    email !== null && way(words.email, email),
    telephone !== null && {
      label: words.telephone,
      text: unbroken(telephone),
      href: telephoneLink(telephone),
    },
    website !== null && way(words.website, website),
  ].filter((one) => one !== false);
  return name === null && ways.length === 0 ? null : { name, ways };
}

const way = (label: string, text: string): Way => ({
  label,
  text: text.replace(/^https?:\/\//, "").replace(/\/$/, ""),
  href: /^https?:/i.test(text) ? text : `mailto:${text}`,
});

/** A number that no line parts: 0 2141 6047. */
const unbroken = (number: string): string => number.replace(/(?<=\d)[- ](?=\d)/g, "\u00a0");

/** The number alone; an extension is dialled by hand. */
const telephoneLink = (number: string): string =>
  `tel:${number.replace(/(?:ต่อ|ext).*$/i, "").replace(/[^+\d]/g, "")}`;

/** An agency with what public pages state of how to reach it. */
export interface AgencyToAsk {
  readonly agency: string;
  readonly ways: readonly (Omit<Way, "label"> & {
    readonly office: string;
    readonly about: string | null;
    readonly quoted: string;
    /** The page that states it, and its day. */
    readonly page: Link;
  })[];
}

function agenciesToAsk(contacts: readonly AgencyContact[], language: Language): AgencyToAsk[] {
  const words = wording[language];
  return [...Map.groupBy(contacts, ({ agency }) => agency)].map(([agency, rows]) => ({
    agency,
    ways: rows.flatMap((row) => {
      const told = {
        office: row.office,
        about: row.about,
        quoted: row.quoted,
        page: { label: words.page(formats[language].date(row.date)), path: row.page_url },
      };
      const { telephone, website } = row;
      return [
        ...(telephone === null
          ? []
          : [{ ...told, text: unbroken(telephone), href: telephoneLink(telephone) }]),
        ...(website === null ? [] : [{ ...told, about: null, ...way("", website) }]),
      ];
    }),
  }));
}

/** Whom source files belong to of whom no public page was found that says how to reach them. */
function ownersWithoutContact(
  { catalog }: Published,
  contacts: readonly AgencyContact[],
): string[] {
  const publishers = catalog.sources.map(({ origin }) => publisherName(origin.publisher));
  return [...new Set(publishers)].filter((publisher) =>
    contacts.every(({ agency }) => !publisher.startsWith(agency)),
  );
}

/** Whom readers can ask of the figures. */
export interface WhoToAsk {
  readonly owner: OwnerLines | null;
  readonly agencies: readonly AgencyToAsk[];
  readonly others: readonly string[];
}

export function whoToAsk(published: Published, language: Language): WhoToAsk {
  const { owner, contacts = [] } = published.catalog;
  return {
    owner: ownerLines(owner, language),
    agencies: agenciesToAsk(contacts, language),
    others: ownersWithoutContact(published, contacts).map((name) => gloss(name, language)),
  };
}

const wording = {
  th: {
    corrections: "แจ้งข้อผิดพลาด",
    email: "อีเมล",
    telephone: "โทรศัพท์",
    website: "เว็บไซต์",
    page: (date: string) => `ข่าวรัฐบาล ${date}`,
  },
  en: {
    corrections: "Report a mistake",
    email: "E-mail",
    telephone: "Telephone",
    website: "Website",
    page: (date: string) => `Government news, ${date}`,
  },
};
