import { tool } from "./terminal/command.ts";
import { runProcess } from "./terminal/run.ts";

process.exitCode = (await runProcess(tool("prettier", "--write", "--log-level=warn", "."))) ? 0 : 1;
