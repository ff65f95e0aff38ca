-- What is in the bin is listed by its owner, and looked through once a day for what has been there long enough.
CREATE INDEX "proposal_bin_by_deletion" ON "proposal" ("ownerId", "deletedAt" DESC, "id" DESC) WHERE "deletedAt" IS NOT NULL;

-- Nothing ever read it: how long the bin keeps is one number of the domain.
ALTER TABLE "organisation" DROP COLUMN "binDays";
