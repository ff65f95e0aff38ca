/** A reason not to start, in words for the person at the terminal. */
export class StartProblem extends Error {
  override name = "StartProblem";
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
