import type { LockedPackage } from "../bootstrap/packages.mjs";

/** A package of the lock, with what npm notes of it besides. */
export interface BomPackage extends LockedPackage {
  /** An expression; packages of old times hold a list to choose from. */
  readonly license?: string | readonly { readonly type: string }[];
  /** Needed by the tests and checks alone. */
  readonly dev?: boolean;
}

export interface BomInputs {
  readonly project: { readonly name: string; readonly version: string };
  /** The packages of package-lock.json, by their folders. */
  readonly packages: Readonly<Record<string, BomPackage>>;
  /** Names of those that reach readers' browsers. */
  readonly inBrowser: ReadonlySet<string>;
}

/**
 * What a site is made with, as a CycloneDX 1.6 bill of materials: what reaches browsers is required, what
 * builds and what tests is excluded from what runs. It names no day and no serial, so that equal locks give equal bytes.
 */
export function billOfMaterials({ project, packages, inBrowser }: BomInputs) {
  const components = Object.entries(packages)
    .filter(([folder]) => folder !== "")
    .map(([folder, about]) => componentOf(nameIn(folder), about, inBrowser));
  const byRef = new Map(components.map((one) => [one["bom-ref"], one]));
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": `pkg:npm/${project.name}@${project.version}`,
        name: project.name,
        version: project.version,
        licenses: [{ expression: "MIT" }],
      },
    },
    components: [...byRef.values()].toSorted((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1)),
  };
}

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
const nameIn = (folder: string): string => folder.replace(/^.*node_modules\//, "");

function componentOf(name: string, about: BomPackage, inBrowser: ReadonlySet<string>) {
  const { version = "", license, integrity, dev } = about;
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const part = inBrowser.has(name) ? "browser" : dev ? "test" : "build";
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    scope: part === "browser" ? "required" : "excluded",
    ...(integrity !== undefined && { hashes: hashesIn(integrity) }),
    ...(license !== undefined && {
      licenses: [licenceOf(license)],
    }),
    purl,
    properties: [{ name: "chumchon:part", value: part }],
  };
}

/** npm writes sums as Subresource Integrity does: `sha512-…` in base 64. */
const hashesIn = (integrity: string) =>
  integrity.split(" ").map((sum) => {
    const [, kind = "", content = ""] = /^sha(\d+)-(.+)$/.exec(sum) ?? [];
    const hex = Buffer.from(content, "base64").toString("hex");
    return { alg: kind === "1" ? "SHA-1" : `SHA-${kind}`, content: hex };
  });

function licenceOf(license: NonNullable<BomPackage["license"]>) {
  const said = typeof license === "string" ? license : license.map(({ type }) => type).join(" OR ");
  return isExpression(said) ? { expression: said } : { license: { name: said } };
}

const isExpression = (license: string): boolean =>
  /^[\w.+-]+$|^\(?[\w.+-]+(?: (?:AND|OR|WITH) [\w.+-]+)+\)?$/.test(license);
