/**
 * How long a test waits for a state, in milliseconds, before it says what it was waiting for. No test may fail because
 * the machine is busy, so this only ends what hangs and is far above anything that works.
 */
export const WAIT_LIMIT_MS = 300_000;
