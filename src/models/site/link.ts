export interface Link {
  readonly label: string;
  readonly path: string;
  /** Of a link that leads to a file and not to a row: which of its rows are meant, “2-13,20”; a program reads them from the page. */
  readonly rows?: string;
}

export interface Download extends Link {
  readonly name: string;
  readonly size: string | null;
}
