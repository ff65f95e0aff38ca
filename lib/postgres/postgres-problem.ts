/** The exit code for "somebody else has this folder": EX_TEMPFAIL, so a service manager may try again. */
export const EXIT_FOLDER_IN_USE = 75;

/** A reason not to start that the administrator can act on; the message is meant for people. */
export class PostgresProblem extends Error {
  override name = "PostgresProblem";
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
