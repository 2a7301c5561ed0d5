import { tool } from "./terminal/command.ts";
import { run } from "./terminal/run.ts";

process.exitCode = (await run(tool("prettier", "--write", "--log-level=warn", "."))) ? 0 : 1;
