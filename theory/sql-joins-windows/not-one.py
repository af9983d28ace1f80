import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE t (x)")
db.executemany("INSERT INTO t VALUES (?)", [(1,), (2,), (2,), (None,), (None,)])
others = db.execute("SELECT COUNT(*) FROM t WHERE x <> 1").fetchone()[0]
counts = db.execute("SELECT COUNT(*), COUNT(x), COUNT(DISTINCT x) FROM t").fetchone()
print(others, counts)
