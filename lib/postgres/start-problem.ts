/** The exit code for "somebody else has this folder": EX_TEMPFAIL, so a service manager may try again. */
export const EXIT_FOLDER_IN_USE = 75;

/** A reason not to start that the administrator can act on; its words come from `start-words.ts`. */
export class StartProblem extends Error {
  override name = "StartProblem";
  readonly exitCode: number;

  constructor(words: string, exitCode = 1) {
    super(words);
    this.exitCode = exitCode;
  }
}
