-- The list of accounts says when somebody last signed in; a session that has ended says it no more.
ALTER TABLE "user" ADD COLUMN "lastSignedInAt" TIMESTAMPTZ(3);

UPDATE "user" SET "lastSignedInAt" = latest."at"
FROM (SELECT "userId", max("createdAt") AS "at" FROM "session" GROUP BY "userId") AS latest
WHERE latest."userId" = "user"."id";

-- Nothing reads with which browser somebody signed in, so it is no longer kept.
UPDATE "session" SET "userAgent" = NULL, "ipAddress" = NULL;
ALTER TABLE "session" ADD CONSTRAINT "session_no_device" CHECK (coalesce("userAgent", '') = '' AND coalesce("ipAddress", '') = '');
