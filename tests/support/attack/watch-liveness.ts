import { openSession } from "../http-session";
import { type Answer, keepDoing } from "./keep-doing";

const PAUSE_MS = 20;

/** What a load balancer asks all the time: whether the process answers at all. */
export function watchLiveness({ url, until }: { url: string; until: () => boolean }): Promise<Answer[]> {
  const session = openSession(url);
  return keepDoing({
    act: () => session.send("GET", "/api/health/live"),
    until,
    pauseMs: PAUSE_MS,
  });
}
