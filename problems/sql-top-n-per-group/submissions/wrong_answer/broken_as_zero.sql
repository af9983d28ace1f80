-- A broken run counts as a score of 0; it has none.
-- Breaks: A run without a score counts for nothing
WITH best AS (
  SELECT task, model, MAX(COALESCE(score, 0)) AS score
  FROM runs
  GROUP BY task, model
),
placed AS (
  SELECT task, model, score, DENSE_RANK() OVER (PARTITION BY task ORDER BY score DESC) AS place
  FROM best
)
SELECT task, model, score, place
FROM placed
WHERE place <= 2
