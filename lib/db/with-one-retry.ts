import { causesOf } from "./causes-of";

/** A session that ended under us: an administrator, a crash or a restart cut it, and a new one may work at once. */
const cutCodes = /^(08\w{3}|57P0[123]|P1017|ECONNRESET|EPIPE)$/;
const cutWords = /^(Connection terminated|Client has encountered a connection error)/;

/** Runs the work again, once, where its connection was cut. Only for work that may run twice: reads, and keyed writes. */
export async function withOneRetry<T>(run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!wasCut(error)) throw error;
    return run();
  }
}

function wasCut(error: unknown): boolean {
  return causesOf(error).some(({ code, originalCode, kind, message }) => {
    if (kind === "ConnectionClosed") return true;
    if ([code, originalCode].some((one) => typeof one === "string" && cutCodes.test(one))) return true;
    return typeof message === "string" && cutWords.test(message);
  });
}
