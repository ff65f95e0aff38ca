-- AlterTable
ALTER TABLE "section" ADD COLUMN     "confirmed" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "sectionRevision" ADD COLUMN     "confirmed" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
