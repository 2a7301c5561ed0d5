import { findDataset } from "../../data/declared.ts";
import { limitsOf, openRegister } from "../../data/register.ts";
import type { PartTask } from "./part.ts";
import { readPart } from "./readPart.ts";

/** The process of one export file: takes its task as JSON, answers with what reading came to. */
const task = JSON.parse(process.argv[2] ?? "") as PartTask;
const dataset = findDataset(task.dataset);
if (!dataset) throw new Error(`dataset not declared: ${task.dataset}`);
const places = openRegister()();
const knownLimits = limitsOf(dataset, places);
console.log(JSON.stringify(await readPart(dataset, task, { places, knownLimits })));
