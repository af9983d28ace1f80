-- The places are those among all tasks: `PARTITION BY task` begins anew with each.
-- Breaks: 1 for the highest score of the task
WITH best AS (
  SELECT task, model, MAX(score) AS score
  FROM runs
  WHERE score IS NOT NULL
  GROUP BY task, model
),
placed AS (
  SELECT task, model, score, DENSE_RANK() OVER (ORDER BY score DESC) AS place
  FROM best
)
SELECT task, model, score, place
FROM placed
WHERE place <= 2
