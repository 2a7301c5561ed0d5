/** The reader asked to stop, or for something else of the same file. */
export class StoppedCheck extends Error {
  override readonly name = "StoppedCheck";
}
