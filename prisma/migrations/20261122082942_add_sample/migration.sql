-- AlterTable
ALTER TABLE "section" ADD COLUMN     "sample" TEXT;
