-- CreateTable
CREATE TABLE "versionOutline" (
    "versionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "outlineVersion" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "outline" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "versionOutline_pkey" PRIMARY KEY ("versionId","name")
);

-- AddForeignKey
ALTER TABLE "versionOutline" ADD CONSTRAINT "versionOutline_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "versionOutline" ADD CONSTRAINT "versionOutline_name_form" CHECK ("name" ~ '^[a-z]+(-[a-z]+)*$');

-- Every deck that was sent stays as it is, under the name it now has.
INSERT INTO "versionOutline" ("versionId", "name", "outlineVersion", "sha256", "outline", "createdAt")
SELECT "versionId", 'deck-' || "variant" || '-' || "density", "outlineVersion", "sha256", "outline", "createdAt" FROM "versionDeck";

-- DropTable
DROP TABLE "versionDeck";
