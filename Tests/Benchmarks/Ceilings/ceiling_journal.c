/* SQLite with the journal's table and settings (WAL, synchronous=FULL, a checkpoint every 4,096 pages), and nothing else.
 *
 *   ceiling_journal append FILE GROUP_ROWS PAYLOAD_BYTES SECONDS    one transaction per group; prints durable rows per second
 *   ceiling_journal replay FILE                                     reads every row; prints rows per second */
#include "ceiling.h"

#include <sqlite3.h>

enum { PAYLOAD_BYTES_MAX = 65536 };

static void check(sqlite3 *database, int code) {
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
    fprintf(stderr, "sqlite: %s\n", sqlite3_errmsg(database));
    exit(1);
}

static void run(sqlite3 *database, const char *sql) { check(database, sqlite3_exec(database, sql, 0, 0, 0)); }

static sqlite3 *open_database(const char *path) {
    sqlite3 *database;
    check(0, sqlite3_open(path, &database));
    return database;
}

static void append(const char *path, int group, int bytes, double seconds) {
    static unsigned char payload[PAYLOAD_BYTES_MAX];
    if (bytes > PAYLOAD_BYTES_MAX) bytes = PAYLOAD_BYTES_MAX;
    for (int i = 0; i < bytes; i++) payload[i] = (unsigned char)rand();
    sqlite3 *database = open_database(path);
    run(database, "PRAGMA journal_mode = WAL");
    run(database, "PRAGMA synchronous = FULL");
    run(database, "PRAGMA wal_autocheckpoint = 4096");
    run(database,
        "CREATE TABLE entries (sequence INTEGER PRIMARY KEY, time_us INTEGER NOT NULL, checksum INTEGER NOT NULL, payload BLOB NOT NULL)");
    sqlite3_stmt *insert;
    check(database, sqlite3_prepare_v2(database, "INSERT INTO entries VALUES (?, ?, ?, ?)", -1, &insert, 0));
    double start = seconds_now(), now = start;
    sqlite3_int64 rows = 0;
    while ((now = seconds_now()) < start + seconds) {
        run(database, "BEGIN IMMEDIATE");
        for (int i = 0; i < group; i++) {
            rows++;
            sqlite3_bind_int64(insert, 1, rows);
            sqlite3_bind_int64(insert, 2, 1790000000000000 + rows);
            sqlite3_bind_int64(insert, 3, rows * 2654435761 % 4294967296);
            sqlite3_bind_blob64(insert, 4, payload, (sqlite3_uint64)bytes, SQLITE_STATIC);
            check(database, sqlite3_step(insert));
            sqlite3_reset(insert);
        }
        run(database, "COMMIT");
    }
    printf("%.1f\n", (double)rows / (now - start));
}

static void replay(const char *path) {
    sqlite3 *database = open_database(path);
    sqlite3_stmt *select;
    check(database,
          sqlite3_prepare_v2(database, "SELECT sequence, time_us, checksum, payload FROM entries ORDER BY sequence", -1, &select, 0));
    double start = seconds_now();
    uint64_t rows = 0, sum = 0;
    int code;
    while ((code = sqlite3_step(select)) == SQLITE_ROW) {
        const unsigned char *payload = sqlite3_column_blob(select, 3);
        sum += (uint64_t)sqlite3_column_int64(select, 2) + (uint64_t)payload[sqlite3_column_bytes(select, 3) - 1];
        rows++;
    }
    check(database, code);
    /* The sum is used, so that reading is not optimised away. */
    if (!rows || !sum) fail("nothing to read");
    printf("%.1f\n", (double)rows / (seconds_now() - start));
}

int main(int count, char **arguments) {
    if (count == 6 && !strcmp(arguments[1], "append"))
        append(arguments[2], atoi(arguments[3]), atoi(arguments[4]), atof(arguments[5]));
    else if (count == 3 && !strcmp(arguments[1], "replay"))
        replay(arguments[2]);
    else {
        fprintf(stderr, "usage: %s append FILE GROUP_ROWS PAYLOAD_BYTES SECONDS | replay FILE\n", arguments[0]);
        return 64;
    }
    return 0;
}
