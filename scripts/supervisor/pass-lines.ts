import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { log } from "@/lib/log";

/** How every line of our own log begins. */
const RECORD = /^\{"level":"[a-z]+","time":"/;

/**
 * Hands on what a child process writes, line by line. What is no record of the log, such as the last words of a thread
 * or of Node itself, becomes one that only says so: it may quote what a visitor wrote.
 */
export function passLines(from: Readable): void {
  createInterface({ input: from, crlfDelay: Number.POSITIVE_INFINITY }).on("line", (line) => {
    if (RECORD.test(line)) process.stdout.write(`${line}\n`);
    else if (line.trim() !== "")
      log.warn({ letters: line.length }, "the web server printed a line, and its words are left out");
  });
}
