import { mintUserScope } from "@/lib/auth/mint-scope";
import { exampleIds, getExample } from "@/lib/content/load-examples";
import { loadLibrary } from "@/lib/content/load-library";
import { newId } from "@/lib/db/new-id";
import { createProposal } from "@/lib/db/proposal/create-proposal";
import { getUserByEmail } from "@/lib/db/user/get-user";
import { dayInZone } from "@/lib/domain/dates/day-in-zone";
import { userIdSchema } from "@/lib/domain/ids/record-ids";
import { fail, type Result, succeed } from "@/lib/domain/problem/result";
import { summariseWith } from "@/lib/domain/proposal/summarise-draft";
import { readEnvironment } from "@/lib/env";
import { readArguments, refuseUse } from "../read-arguments";
import { stopWith } from "../stop-with";
import { withDatabase } from "../with-database";

const usage = "npm run seed -- --email <address of an account>";
const { email } = readArguments({ usage, options: { email: { type: "string" } } }).values;
if (!email) refuseUse(usage, "Say with --email into which account.");

const seeded = await withDatabase(() => seed(email));
if (!seeded.ok) stopWith(seeded.fields?.map((field) => field.message) ?? [seeded.code]);
for (const title of seeded.value) console.log(`Added “${title}”.`);
process.exit(0);

/** Puts the finished examples into an account and gives their titles. */
async function seed(address: string): Promise<Result<string[]>> {
  const user = await getUserByEmail(address);
  if (!user) return fail("not_found", { fields: [{ path: "email", message: `There is no account ${address}.` }] });
  const scope = mintUserScope({ userId: userIdSchema.parse(user.id), isAdmin: user.role === "admin" });
  const added: string[] = [];
  for (const example of exampleIds.map(getExample).filter((found) => found !== null)) {
    const { title, stanceOn, theme, sections: draft } = example;
    const summarise = summariseWith(loadLibrary(), dayInZone(new Date(), readEnvironment().timeZone));
    const created = await createProposal({
      scope,
      title,
      stanceOn,
      theme,
      draft,
      cause: "import",
      summarise,
      key: newId(),
      request: { title },
    });
    if (!created.ok) return created;
    added.push(title);
  }
  return succeed(added);
}
