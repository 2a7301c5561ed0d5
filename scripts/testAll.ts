/** `npm test` with the long sweeps; `-- --only-sweeps` leaves out what `npm test` runs. */
const onlySweeps = "--only-sweeps";

process.env["SWEEPS"] = process.argv.includes(onlySweeps) ? "only" : "too";
process.argv = process.argv.filter((arg) => arg !== onlySweeps);
await import("./test.ts");

export {};
