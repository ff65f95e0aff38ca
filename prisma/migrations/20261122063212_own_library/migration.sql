-- CreateTable
CREATE TABLE "libraryEntry" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "schemaVersion" INTEGER NOT NULL DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "entry" JSONB NOT NULL,
    "updatedById" TEXT NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "libraryEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "libraryEntry_kind_deletedAt_idx" ON "libraryEntry"("kind", "deletedAt");

-- CreateIndex
CREATE INDEX "libraryEntry_updatedById_idx" ON "libraryEntry"("updatedById");

-- AddForeignKey
ALTER TABLE "libraryEntry" ADD CONSTRAINT "libraryEntry_updatedById_fkey" FOREIGN KEY ("updatedById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "libraryEntry" ADD CONSTRAINT "libraryEntry_kind_known" CHECK ("kind" IN ('risk', 'audience', 'case', 'objection', 'figure'));
ALTER TABLE "libraryEntry" ADD CONSTRAINT "libraryEntry_revision_positive" CHECK ("revision" >= 1);
ALTER TABLE "libraryEntry" ADD CONSTRAINT "libraryEntry_entry_object" CHECK (jsonb_typeof("entry") = 'object');
