import { describe, expect, it } from "vitest";
import { isServerFile } from "./platform-package";

describe("the files copied for the server", () => {
  it.each([
    "bin/postgres",
    "bin/initdb",
    "lib/libicui18n.so.60.2",
    "lib/libpq.so.5.18",
    "lib/libssl.1.1.dylib",
    "lib/postgresql/plpgsql.so",
    "lib/postgresql/dict_snowball.dylib",
    "share/postgresql/postgres.bki",
    "share/postgresql/tsearch_data/english.stop",
    "share/postgresql/extension/plpgsql.control",
    "share/postgresql/extension/amcheck--1.0--1.1.sql",
  ])("hold %s", (file) => {
    expect(isServerFile(file)).toBe(true);
  });

  it.each([
    "lib/libpgport.a",
    "lib/libecpg.so.6.18",
    "lib/pkgconfig/libpq.pc",
    "lib/postgresql/pgcrypto.so",
    "lib/postgresql/pgxs/src/makefiles/pgxs.mk",
    "share/postgresql/extension/plperl.control",
    "share/postgresql/extension/pgcrypto--1.3.sql",
    "pg-symlinks.json",
  ])("leave out %s", (file) => {
    expect(isServerFile(file)).toBe(false);
  });
});
