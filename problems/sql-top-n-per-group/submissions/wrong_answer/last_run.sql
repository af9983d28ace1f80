-- A model's last run stands for it; its best one is asked for.
-- Breaks: A model's score on a task is its best one there.
WITH last AS (
  SELECT task, model, score, ROW_NUMBER() OVER (PARTITION BY task, model ORDER BY id DESC) AS back
  FROM runs
  WHERE score IS NOT NULL
),
placed AS (
  SELECT task, model, score, DENSE_RANK() OVER (PARTITION BY task ORDER BY score DESC) AS place
  FROM last
  WHERE back = 1
)
SELECT task, model, score, place
FROM placed
WHERE place <= 2
