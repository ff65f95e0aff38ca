-- DropIndex
DROP INDEX "proposal_ownerId_deletedAt_updatedAt_idx";

-- AlterTable
ALTER TABLE "proposal" ADD COLUMN     "answeredCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "completedCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "searchTitle" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "summaryVersion" INTEGER NOT NULL DEFAULT 0;

-- The counts of what is there already are worked out by the rules when a row is first shown: version 0 asks for that.
ALTER TABLE "proposal" ALTER COLUMN "searchTitle" DROP DEFAULT;

UPDATE "proposal" SET "searchTitle" =
  lower(replace(regexp_replace(normalize("title", NFD), '[\u0300-\u036f]', '', 'g'), '’', ''''));

-- CreateTable
CREATE TABLE "proposalDate" (
    "proposalId" UUID NOT NULL,
    "ownerId" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "date" DATE NOT NULL,

    CONSTRAINT "proposalDate_pkey" PRIMARY KEY ("proposalId","event","date")
);

-- CreateIndex
CREATE INDEX "proposalDate_ownerId_date_proposalId_idx" ON "proposalDate"("ownerId", "date", "proposalId");

-- AddForeignKey
ALTER TABLE "proposalDate" ADD CONSTRAINT "proposalDate_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE INDEX "proposal_live_by_edit" ON "proposal" ("ownerId", "updatedAt" DESC, "id" DESC) WHERE "deletedAt" IS NULL;
ALTER TABLE "proposalDate" ADD CONSTRAINT "proposalDate_event_known" CHECK ("event" IN ('meeting', 'pilot-start', 'pilot-review', 'pilot-end', 'pilot-decision'));

-- Every day that stands in the answers now. A text that is no day, such as "in May" or 2027-02-30, is passed over.
INSERT INTO "proposalDate" ("proposalId", "ownerId", "event", "date")
SELECT DISTINCT "id", "ownerId", "event", "text"::date
FROM (
  SELECT "proposal"."id", "proposal"."ownerId", "named"."event", "named"."text"
  FROM "section" JOIN "proposal" ON "proposal"."id" = "section"."proposalId" AND "proposal"."deletedAt" IS NULL
  CROSS JOIN LATERAL (
    SELECT 'meeting' AS "event", "section"."answers" ->> 'meetingDate' AS "text" WHERE "section"."sectionId" = 'context'
    UNION ALL SELECT 'pilot-start', "section"."answers" ->> 'start' WHERE "section"."sectionId" = 'pilot'
    UNION ALL SELECT 'pilot-end', "section"."answers" ->> 'end' WHERE "section"."sectionId" = 'pilot'
    UNION ALL SELECT 'pilot-decision', "section"."answers" ->> 'decisionDate' WHERE "section"."sectionId" = 'pilot'
    UNION ALL SELECT 'pilot-review', "row" ->> 'date'
      FROM jsonb_path_query("section"."answers", '$.reviewDates[*]') AS "row" WHERE "section"."sectionId" = 'pilot'
  ) AS "named"
) AS "typed"
WHERE CASE
  WHEN "text" ~ '^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' THEN
    "text" <= to_char((left("text", 7) || '-01')::date + interval '1 month - 1 day', 'YYYY-MM-DD')
  ELSE false
END;
