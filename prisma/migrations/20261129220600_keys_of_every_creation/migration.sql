-- A key names any write that must be done once, not a section's save alone.
-- AlterTable
ALTER TABLE "operation" ALTER COLUMN "proposalId" DROP NOT NULL,
ALTER COLUMN "sectionId" DROP NOT NULL,
ALTER COLUMN "revision" DROP NOT NULL;
