/** Who keeps the site and how to reach them, as `data/site.json` says; null for what it does not say. */
export interface SiteOwner {
  readonly name: string | null;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly website: string | null;
  /** Where mistakes are reported: a web page or an e-mail address. */
  readonly corrections: string | null;
  /** Where its files are kept and can be added to in a browser: a project on GitHub or GitLab. */
  readonly repository: string | null;
}

export const noOwner: SiteOwner = {
  ...{ name: null, email: null, telephone: null },
  ...{ website: null, corrections: null, repository: null },
};

/** An agency's office, telephone or website, as a public page states it. */
export interface AgencyContact {
  readonly agency: string;
  readonly office: string;
  /** What the page gives the number for; null where it says nothing in particular. */
  readonly about: string | null;
  readonly telephone: string | null;
  readonly website: string | null;
  readonly page_title: string;
  readonly page_url: string;
  /** The day of the page: `2025-08-17`. */
  readonly date: string;
  /** The sentence of the page that states it. */
  readonly quoted: string;
}
