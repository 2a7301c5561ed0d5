import { besidesModels, registries } from "./allowances.ts";

type Graph = ReadonlyMap<string, readonly string[]>;

/** Files that exist but that nothing lists, and pages without a model or a model without a page. */
export const checkRegistries = (graph: Graph): string[] => [
  ...registries.flatMap((registry) => checkRegistry(graph, registry)),
  ...checkModels(graph),
  ...checkRoutes(graph),
];

function checkRegistry(graph: Graph, registry: (typeof registries)[number]): string[] {
  const { folder, list, besides } = registry;
  const known = new Set<string>([list, ...besides, ...(graph.get(list) ?? [])]);
  return filesIn(graph, folder)
    .filter((file) => !known.has(file))
    .map((file) => `${file} is not listed in ${list}: add its line there.`);
}

function checkModels(graph: Graph): string[] {
  const shown = new Set(filesIn(graph, "src/pages").flatMap((route) => graph.get(route) ?? []));
  return filesIn(graph, "src/models")
    .filter((file) => !besidesModels.includes(file) && !shown.has(file))
    .map((file) => `${file} has no route: let a file in src/pages import it.`);
}

function checkRoutes(graph: Graph): string[] {
  const isModel = (file: string) => file.startsWith("src/models/") && !besidesModels.includes(file);
  return filesIn(graph, "src/pages")
    .filter((file) => file.endsWith(".astro") && !graph.get(file)?.some(isModel))
    .map((file) => `${file} has no model: say in src/models what this page holds, and import it.`);
}

const filesIn = (graph: Graph, folder: string): string[] =>
  [...graph.keys()].filter((file) => file.startsWith(`${folder}/`));
