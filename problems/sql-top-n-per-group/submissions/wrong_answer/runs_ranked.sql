-- You rank runs, not models: a model is listed once for each of its runs that are good enough.
-- Breaks: A model is listed once for each task, with its best score.
WITH placed AS (
  SELECT task, model, score, DENSE_RANK() OVER (PARTITION BY task ORDER BY score DESC) AS place
  FROM runs
  WHERE score IS NOT NULL
)
SELECT task, model, score, place
FROM placed
WHERE place <= 2
