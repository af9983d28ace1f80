import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE pay (day, amount)")
db.executemany("INSERT INTO pay VALUES (?, ?)", [(1, 10), (2, 20), (2, 30), (3, 40)])
query = "SELECT SUM(amount) OVER (ORDER BY day) FROM pay ORDER BY day"
print([total for (total,) in db.execute(query)])
