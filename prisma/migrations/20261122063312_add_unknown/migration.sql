-- AlterTable
ALTER TABLE "section" ADD COLUMN     "unknown" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "sectionRevision" ADD COLUMN     "unknown" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
