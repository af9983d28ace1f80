import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE games (player, score)")
db.executemany("INSERT INTO games VALUES (?, ?)", [("a", 90), ("b", 90), ("c", 80)])
rows = db.execute("""
    SELECT ROW_NUMBER() OVER w, RANK() OVER w, DENSE_RANK() OVER w
    FROM games WINDOW w AS (ORDER BY score DESC) ORDER BY score
""").fetchall()
print(rows[0])
