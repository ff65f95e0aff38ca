-- CreateTable
CREATE TABLE "asset" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "asset_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "asset_sha256_key" ON "asset"("sha256");
ALTER TABLE "asset" ADD CONSTRAINT "asset_kind_known" CHECK ("kind" IN ('logo'));
ALTER TABLE "asset" ADD CONSTRAINT "asset_media_type_known" CHECK ("mediaType" IN ('image/png'));
ALTER TABLE "asset" ADD CONSTRAINT "asset_hash_form" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "asset" ADD CONSTRAINT "asset_size_positive" CHECK ("width" >= 1 AND "height" >= 1);
