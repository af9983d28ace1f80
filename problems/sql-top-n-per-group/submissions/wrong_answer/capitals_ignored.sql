-- You take names that differ by capitals for one. Ant and ant are two models.
-- Breaks: Write a query for the models whose score is among the two highest
WITH best AS (
  SELECT task, model, MAX(score) AS score
  FROM runs
  WHERE score IS NOT NULL
  GROUP BY task COLLATE NOCASE, model COLLATE NOCASE
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
