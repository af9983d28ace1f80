WITH best AS (
  SELECT task, model, MAX(score) AS score
  FROM runs
  GROUP BY task, model
  HAVING MAX(score) IS NOT NULL
)
SELECT
  task,
  model,
  score,
  1 + (
    SELECT COUNT(DISTINCT better.score)
    FROM best AS better
    WHERE better.task = best.task AND better.score > best.score
  ) AS place
FROM best
WHERE place <= 2
