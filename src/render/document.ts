import { parseHTML } from "linkedom";

/** A document to draw in where there is no browser; each drawing gets a fresh one. */
export const createDocument = (): Document =>
  parseHTML("<!doctype html><html><body></body></html>").document;
