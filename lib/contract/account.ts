import { z } from "zod";
import { isCommonPassword } from "@/lib/domain/account/is-common-password";

import { ownPasswordFault, type PasswordOwner } from "@/lib/domain/account/own-password-fault";
import { MAX_PASSWORD_CHARACTERS, MIN_PASSWORD_CHARACTERS } from "@/lib/domain/account/password-length";
import { oneLine } from "@/lib/domain/text/one-line";
import { operation } from "./operation";

const MAX_NAME_CHARACTERS = 100;
const MAX_EMAIL_CHARACTERS = 254;

export const nameSchema = oneLine({ max: MAX_NAME_CHARACTERS, tooShort: "Enter your name." });

export const emailSchema = z
  .string()
  .max(MAX_EMAIL_CHARACTERS, "Use a shorter e-mail address.")
  .trim()
  .toLowerCase()
  .pipe(z.email("Enter an e-mail address, like name@example.org."));

const COMMON_PASSWORD =
  "This password is one of the first that are tried. Use three or four words that only you would put together.";

export const passwordSchema = z
  .string()
  .min(MIN_PASSWORD_CHARACTERS, `Use at least ${MIN_PASSWORD_CHARACTERS} characters.`)
  .max(MAX_PASSWORD_CHARACTERS, `Use ${MAX_PASSWORD_CHARACTERS} characters or fewer.`)
  .refine((password) => !isCommonPassword(password), COMMON_PASSWORD);

/** For a shape that holds a new account, as `superRefine` takes it. */
export function refuseOwnPassword(given: PasswordOwner & { password: string }, context: z.RefinementCtx): void {
  const message = ownPasswordFault(given.password, given);
  if (message !== null) context.addIssue({ code: "custom", path: ["password"], message });
}

export const setUpOperation = operation({
  id: "setUp",
  method: "POST",
  path: "/setup",
  summary: "Create the first account with the link printed at start, and sign in",
  access: "anyone",
  params: z.object({}),
  body: z
    .strictObject({ token: z.string().max(200), name: nameSchema, email: emailSchema, password: passwordSchema })
    .superRefine(refuseOwnPassword),
  reply: z.object({ name: z.string(), email: z.string() }),
  status: 201,
  problems: ["not_found"],
});
