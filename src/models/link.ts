export interface Link {
  readonly label: string;
  readonly path: string;
}

export interface Download extends Link {
  readonly name: string;
  readonly size: string | null;
}
