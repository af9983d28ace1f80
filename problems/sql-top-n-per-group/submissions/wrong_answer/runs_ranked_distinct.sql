-- You rank runs, not models: a model with the two best runs takes both places, with two different scores.
-- Breaks: A model is listed once for each task, with its best score.
WITH placed AS (
  SELECT task, model, score, DENSE_RANK() OVER (PARTITION BY task ORDER BY score DESC) AS place
  FROM runs
  WHERE score IS NOT NULL
)
SELECT DISTINCT task, model, score, place
FROM placed
WHERE place <= 2
