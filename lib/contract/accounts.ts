import { z } from "zod";
import { userIdSchema } from "@/lib/domain/ids/record-ids";
import { passwordSchema } from "./account";
import { operation } from "./operation";

/** As our own code makes them. */
const accountIdSchema = z.uuid().pipe(userIdSchema);
const params = z.object({ userId: accountIdSchema });

export const listAccountsOperation = operation({
  id: "listAccounts",
  method: "GET",
  path: "/accounts",
  summary: "List who has an account, when they last signed in and who is disabled",
  access: "admin",
  params: z.object({}),
  body: null,
  reply: z.object({
    accounts: z.array(
      z.object({
        id: userIdSchema,
        name: z.string(),
        email: z.string(),
        role: z.enum(["admin", "member"]),
        lastSignedInAt: z.iso.datetime().nullable(),
        disabledAt: z.iso.datetime().nullable(),
      }),
    ),
  }),
  status: 200,
  problems: ["forbidden"],
});

export const changeAccountOperation = operation({
  id: "changeAccount",
  method: "PATCH",
  path: "/accounts/{userId}",
  summary: "Disable an account, which ends its sessions, or enable it again",
  access: "admin",
  params,
  body: z.strictObject({ isDisabled: z.boolean({ error: "Send true or false." }) }),
  reply: null,
  status: 204,
  problems: ["forbidden", "not_found"],
});

export const createResetLinkOperation = operation({
  id: "createResetLink",
  method: "POST",
  path: "/accounts/{userId}/reset-link",
  summary: "Make a link with which somebody sets a forgotten password, once and within a day",
  access: "admin",
  params,
  body: null,
  reply: z.object({ url: z.url(), expiresAt: z.iso.datetime() }),
  status: 201,
  problems: ["forbidden", "not_found", "answers_invalid"],
});

export const resetPasswordOperation = operation({
  id: "resetPassword",
  method: "POST",
  path: "/reset",
  summary: "Set a forgotten password with the link an administrator made; every session of the account ends",
  access: "anyone",
  params: z.object({}),
  body: z.strictObject({ token: z.string().max(200), password: passwordSchema }),
  reply: null,
  status: 204,
  problems: ["not_found"],
});
