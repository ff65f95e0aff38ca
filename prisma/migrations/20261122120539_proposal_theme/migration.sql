-- AlterTable
ALTER TABLE "proposal" ADD COLUMN     "theme" TEXT;
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_theme_known" CHECK ("theme" IN ('pine', 'slate', 'plum'));
