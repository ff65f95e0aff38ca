import { openSession } from "../http-session";
import { type Answer, keepDoing } from "./keep-doing";

type Guessing = {
  url: string;
  /** Whence it comes, as the one trusted proxy says it: needs an app with TRUSTED_PROXIES=1. */
  address: string;
  /** Whose password is guessed at, by round. */
  emailOf: (round: number) => string;
  password?: string;
  until: () => boolean;
};

/** A stranger who guesses at passwords, and would like to seem to come from elsewhere each time. */
export function guessPasswords({
  url,
  address,
  emailOf,
  password = "a wild guess",
  until,
}: Guessing): Promise<Answer[]> {
  const session = openSession(url);
  return keepDoing({
    act: (round) =>
      session.send("POST", "/api/auth/sign-in/email", {
        body: { email: emailOf(round), password },
        headers: {
          "x-forwarded-for": `198.51.100.${round % 250}, ${address}`,
          "x-foothold-address": `198.51.100.${round % 250}`,
        },
      }),
    until,
  });
}
