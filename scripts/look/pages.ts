/**
 * One page of each type, by its Thai address; the English one stands under `/en`. What looks at
 * pages, by camera or by test, looks at these.
 */
export const photographedPages = {
  home: "/",
  programmes: "/programmes/",
  programme: "/programmes/roi-jai-rak/",
  "programme-fund": "/programmes/mother-fund/",
  "programme-budget": "/programmes/budget/",
  charts: "/charts/",
  chart: "/charts/phase-targets/",
  "chart-50": "/charts/phase-targets/50/",
  "chart-map": "/charts/otop-per-head/",
  embed: "/embed/phase-targets/north4/",
  "embed-map": "/embed/otop-per-head/00/",
  areas: "/areas/",
  province: "/areas/50/",
  amphoe: "/areas/5010/",
  tambon: "/areas/501005/",
  "amphoe-elsewhere": "/areas/1001/",
  compare: "/compare/",
  explore: "/explore/",
  sql: "/explore/sql/",
  search: "/search/",
  data: "/data/",
  table: "/data/phase-targets/",
  "table-areas": "/data/areas/",
  quality: "/data/phase-targets/quality/",
  "quality-areas": "/data/areas/quality/",
  sources: "/sources/",
  evidence: "/evidence/",
  "evidence-file": "/evidence/raw/roi-jai-rak/2563/phase_targets.csv/",
  "evidence-areas": "/evidence/reference/admin-units/provinces.json/",
  "all-quality": "/quality/",
  releases: "/releases/",
  method: "/method/",
  glossary: "/glossary/",
  accessibility: "/accessibility/",
  privacy: "/privacy/",
  about: "/about/",
  check: "/check/",
  "for-officials": "/for-officials/",
  offline: "/offline/",
  "not-found": "/404.html",
} as const;

export const englishPath = (path: string): string =>
  path === "/404.html" ? "/en/404/" : `/en${path}`;
